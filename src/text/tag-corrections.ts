import type { Token, Upos } from './tokens.ts'

/** Past forms that look like nouns or participles to a tagger and end otherwise than in -ed. */
const IRREGULAR_PAST = new Set('shot struck hit met held told said fought shook beat killed bit'.split(' '))

/**
 * Corrects what the tagger gets wrong in news: "Gunmen abducted two teachers" (a verb taken for a noun), "the shelling of"
 * (a noun taken for a verb). Changes the tokens in place and returns those whose lemma is now that of a verb.
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  const verbs: Token[] = []
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (
      isPastVerb(token, before, after) ||
      isPairedPast(tokens, i) ||
      isIntention(token, before, after, tokens[i + 2]) ||
      isGoverned(token, before, after)
    ) {
      token.pos = 'VERB'
      verbs.push(token)
    } else if (isVerbalNoun(token, before, after) || isRights(token, after) || isPlayer(token, before, after)) {
      token.pos = 'NOUN'
      token.lemma = token.lower
    }
  })
  return verbs
}

/** "a drone chased and killed a man": two pasts behind their subject, of which the first is taken for a noun. */
function isPairedPast(tokens: readonly Token[], i: number): boolean {
  const [before, token, and, next, object] = tokens.slice(Math.max(0, i - 1), i + 4)
  return (
    i > 0 &&
    token?.pos === 'NOUN' &&
    /^[a-z]+ed$/.test(token.text) &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    and?.lower === 'and' &&
    next?.pos === 'VERB' &&
    next.lower.endsWith('ed') &&
    /^(?:DET|NUM)$/.test(object?.pos ?? '')
  )
}

function isPastVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return false
  if (!/^[a-z]/.test(token.text) || !(token.lower.endsWith('ed') || IRREGULAR_PAST.has(token.lower))) return false
  if (!before || !after) return false
  const subject: readonly Upos[] = ['NOUN', 'PROPN', 'PRON', 'ADV']
  if (!subject.includes(before.pos)) return false
  // "Two gunmen shot at a car"
  if (token.lower === 'shot' && after.lower === 'at') return /(?:s|men|people|police)$/.test(before.lower)
  if (
    after.pos === 'DET' ||
    after.pos === 'NUM' ||
    after.pos === 'PRON' ||
    (after.pos === 'PROPN' && /^[A-Z]/.test(after.text))
  )
    return true
  return after.pos === 'ADP' && after.lower !== 'of' && token.pos !== 'NOUN'
}

/** "Brandt plans to visit": what somebody intends, taken for a noun. */
function isIntention(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  next: Token | undefined,
): boolean {
  return (
    token.pos === 'NOUN' &&
    /^(?:plans|hopes|aims|vows|promises|pledges|attempts)$/.test(token.text) &&
    before?.pos === 'PROPN' &&
    after?.lower === 'to' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  )
}

/** Verbs behind which an -ing form with an object is what somebody did. */
const GOVERNORS = /^(?:deny|denie[ds]|denying|admit|admits|admitted|admitting|recall(?:s|ed)?|regret(?:s|ted)?)$/

/** "Brandt denied meeting Lund", "denied bombing Oslo": a deed taken for a noun. */
function isGoverned(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'NOUN' || !/^[a-z]+ing$/.test(token.text)) return false
  if (before?.pos !== 'VERB' || !GOVERNORS.test(before.lower)) return false
  return after !== undefined && ((after.pos === 'PROPN' && /^\p{Lu}/u.test(after.text)) || after.pos === 'DET')
}

function isVerbalNoun(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'VERB' || !token.lower.endsWith('ing') || !before || !after) return false
  const opened =
    before.lower === "'s" ||
    before.lower === 'the' ||
    before.lower === 'a' ||
    before.lower === 'their' ||
    before.lower === 'his' ||
    before.lower === 'its'
  return (
    opened &&
    (after.pos === 'ADP' ||
      after.pos === 'PUNCT' ||
      after.pos === 'VERB' ||
      after.pos === 'AUX' ||
      after.pos === 'CCONJ')
  )
}

/** "the Norway international said": who plays for a country, taken for an adjective. */
function isPlayer(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'ADJ' || !/^internationals?$/.test(token.text)) return false
  const named = before !== undefined && /^\p{Lu}/u.test(before.text)
  return named && !(after && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos))
}

/** "a move that rights groups condemned" */
function isRights(token: Token, after: Token | undefined): boolean {
  return token.pos === 'VERB' && token.text === 'rights' && after?.pos === 'NOUN'
}
