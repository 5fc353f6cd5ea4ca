import type { Range } from '../../model/span.ts'
import { lemmaAs, type Token } from '../tokens.ts'
import { isHyphenated } from './compounds.ts'

/** Nouns that end as a past tense does: "from his hospital bed:". */
const NO_PAST =
  /^(?:\p{L}{0,9}(?:bed|speed|seed|weed|shed)|need|feed|deed|greed|creed|breed|hundred|kindred|hatred|sled)$/u

/**
 * Mends what the tagger gets wrong on words that are verbs in news: a past tense right behind its subject ("the general
 * accused the rebels", "Toomey fumed on Friday"). `isVerbForm` knows the forms of such verbs, `names` are ranges of proper
 * names. Changes the tags in place.
 */
export function retagVerbs(
  tokens: readonly Token[],
  names: readonly Range[],
  isVerbForm: (word: string) => boolean,
): void {
  for (const token of tokens) {
    if (isProgressive(tokens, token)) {
      token.pos = 'VERB'
      token.lemma = lemmaAs(token.lower, 'VERB')
    }
    if (isCharge(tokens, token)) {
      token.pos = 'VERB'
      token.lemma = lemmaAs(token.lower, 'VERB')
    }
    if (isFighting(tokens, token)) token.pos = 'NOUN'
    // "a colony - after Lund left": a dash makes no noun of it.
    if (token.pos === 'NOUN' && /^(?:after|before|while|since|because|although|until)$/.test(token.lower))
      token.pos = 'SCONJ'
    // "in response to attacks": no infinitive ends so.
    if (token.pos === 'VERB' && tokens[token.index - 1]?.lower === 'to' && token.lower === `${token.lemma}s`)
      token.pos = 'NOUN'
    if (isOpeningParticiple(tokens, token)) token.pos = 'ADJ'
    if (isHitting(tokens, token)) {
      token.pos = 'VERB'
      token.lemma = 'hit'
    }
    // "held phone calls with B"
    if (token.pos === 'VERB' && token.lower === 'calls' && isByWire(tokens[token.index - 1]?.lower)) {
      token.pos = 'NOUN'
      token.lemma = 'call'
    }
    if (isRebels(tokens, token)) {
      token.pos = 'NOUN'
      token.lemma = lemmaAs(token.lower, 'NOUN')
    }
    if (token.pos === 'VERB' && isOfKind(tokens, token)) token.pos = 'PROPN'
    if (isCounted(tokens, token)) {
      token.pos = 'NOUN'
      token.lemma = lemmaAs(token.lower, 'NOUN')
    }
    // "Gunmen burst into a bar"
    if (token.lower === 'burst' && token.pos !== 'VERB' && tokens[token.index + 1]?.lower === 'into') {
      token.pos = 'VERB'
      token.lemma = 'burst'
    }
    // "soldiers shot and wounded a boy", "a mob set fire to a house"
    if (token.pos === 'NOUN' && isDeedBehindDoer(tokens, token)) {
      token.pos = 'VERB'
      token.lemma = lemmaAs(token.lower, 'VERB')
    }
    // "the two last saw each other"
    if (token.lower === 'saw' && tokens[token.index + 1]?.lower === 'each') {
      token.pos = 'VERB'
      token.lemma = 'see'
      const before = tokens[token.index - 1]
      if (before?.lower === 'last') before.pos = 'ADV'
    }
    // "the two men last spoke on Saturday", no "the last spoke of a wheel"
    if (
      token.lower === 'spoke' &&
      tokens[token.index - 1]?.lower === 'last' &&
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[token.index - 2]?.pos ?? '') &&
      tokens[token.index + 1]?.lower !== 'of'
    ) {
      token.pos = 'VERB'
      token.lemma = 'speak'
      tokens[token.index - 1]!.pos = 'ADV'
    }
    // "the two leaders last met in May"
    if (
      token.lower === 'last' &&
      token.pos === 'ADJ' &&
      /^(?:met|talked|visited|spoke)$/.test(tokens[token.index + 1]?.lower ?? '')
    )
      token.pos = 'ADV'
    // "talks with visiting Danish President Holm"
    if (token.lower === 'visiting' && token.pos === 'VERB' && isGuest(tokens, token.index)) token.pos = 'ADJ'
    // "meet both men separately", no "both men and women"
    if (token.lower === 'both' && token.pos === 'CCONJ' && isBothOf(tokens, token.index)) token.pos = 'DET'
    // "killed a single Danish civilian"
    if (token.pos === 'ADJ' && token.lower === 'civilian' && !isNominal(tokens[token.index + 1])) token.pos = 'NOUN'
    // "kissed her against her will"
    if (token.lower === 'will' && tokens[token.index - 2]?.lower === 'against') token.pos = 'NOUN'
    // "met behind closed doors"
    if (token.lower === 'closed' && tokens[token.index + 1]?.lower === 'doors') token.pos = 'ADJ'
    // "fired stun grenades"
    if (token.lower === 'stun' && /^(?:grenade|gun)s?$/.test(tokens[token.index + 1]?.lower ?? '')) token.pos = 'NOUN'
    // "set a school ablaze"
    if (IN_FLAMES.has(token.lower)) token.pos = 'ADV'
    if (token.pos === 'ADV' && isEcho(tokens, token.index)) token.pos = 'NOUN'
    if (token.pos === 'VERB' || token.pos === 'AUX' || !/^\p{Ll}/u.test(token.text)) continue
    const before = tokens[token.index - 1]
    const after = tokens[token.index + 1]
    if (!before || !isVerbForm(token.lower) || NO_PAST.test(token.lower)) continue
    const named =
      names.some((name) => name.end === before.end) || before.pos === 'PROPN' || isSubjectPronoun(before.lower)
    const past =
      token.lower.endsWith('ed') || token.lower === 'said' || token.lower === 'told' || token.lower === 'wrote'
    const follows =
      after !== undefined &&
      (/^[,.:"]$/.test(after.text) || ['DET', 'PRON', 'ADP', 'SCONJ', 'PART'].includes(after.pos))
    if (!follows || isBase(token.lower, before.lower)) continue
    if (past ? named || before.pos === 'NOUN' || before.lower === 'general' : named) token.pos = 'VERB'
  }
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos)
}

/** "eleven Shahed-type drones": a name, which its kind follows. */
function isOfKind(tokens: readonly Token[], { index, text }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    tokens[index + 1]?.text === '-' &&
    /^(?:type|style|class|made|built|era|based|led|backed|linked)$/.test(tokens[index + 2]?.lower ?? '')
  )
}

function isByWire(word: string | undefined): boolean {
  return word !== undefined && /^(?:phone|telephone|video|conference|telephonic|separate)$/.test(word)
}

/** "with visiting Danish President Holm", "received visiting Danish President Holm": who visits, not what one does. */
function isGuest(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const met = before?.lower === 'with' || /^(?:meet|receive|host|greet|welcome|tell)$/.test(before?.lemma ?? '')
  return met && [1, 2].every((step) => /^\p{Lu}/u.test(tokens[at + step]?.text ?? ''))
}

/** "both men", "both leaders": those two, where no "and" follows. */
function isBothOf(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]
  return noun?.pos === 'NOUN' && /(?:s|men)$/.test(noun.lower) && tokens[at + 2]?.lower !== 'and'
}

/** "60 Israeli breaches": several of one do not "breach" with an s. */
function isCounted(tokens: readonly Token[], { index, pos, lower }: Token): boolean {
  if (pos !== 'VERB' || !/[^s]s$/.test(lower) || tokens[index - 1]?.pos !== 'ADJ') return false
  const number = tokens[index - 2]
  return number?.pos === 'NUM' && /^(?:\d[\d,]*|\p{L}{3,12})$/u.test(number.text) && !/^(?:1|one)$/.test(number.lower)
}

/** "Borno state": one name does not "state", it states. */
function isBase(word: string, before: string): boolean {
  return (
    /^(?:state|report|claim|post|blog|note|comment|answer|reply|charge|demand|release)$/.test(word) &&
    !/^(?:they|i|we|who|.{2,}s)$/.test(before)
  )
}

/** "back-to-back calls": either end of such a compound. */
function isEcho(tokens: readonly Token[], at: number): boolean {
  return [at, at - 4].some(
    (first) =>
      tokens[first]?.lower === tokens[first + 4]?.lower &&
      /^(?:to|by|on)$/.test(tokens[first + 2]?.lower ?? '') &&
      isHyphenated(tokens, first + 2) &&
      isHyphenated(tokens, first + 4),
  )
}

/** "Fighting between A and B ended", "exchanged shelling": the noun, by what stands around it. */
function isFighting(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  if (pos !== 'VERB' || !/^(?:fighting|shelling|bombing|shooting)$/.test(lower)) return false
  const next = tokens[index + 1]?.lower ?? ''
  // "were killed in fighting near Lund"
  if (/^(?:in|during|amid|after)$/.test(tokens[index - 1]?.lower ?? ''))
    return /^(?:between|in|across|near|along|around|at|with|on|[.,])$/.test(next)
  // A dateline ends in a dash.
  if (index === 0 || /^[-–—]$/.test(tokens[index - 1]?.text ?? ''))
    return (
      /^(?:between|in|across|near|along|around|at)$/.test(next) ||
      // "Fighting continued", "Shelling has resumed"
      tokens[index + 1]?.pos === 'AUX' ||
      /^(?:broke|spread|took|\p{L}{3,12}ed)$/u.test(next)
    )
  return /^(?:exchange|trade|swap)$/.test(tokens[index - 1]?.lemma ?? '')
}

/** "Limited fighting has gone on", "Renewed clashes erupted": what opens the sentence describes its subject. */
function isOpeningParticiple(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  if (index > 0 || pos !== 'VERB' || !lower.endsWith('ed')) return false
  const [next, after] = [tokens[1], tokens[2]]
  if (next?.pos !== 'NOUN' || !after) return false
  return (
    after.pos === 'AUX' ||
    (after.pos === 'VERB' && /(?:ed|broke|took|fought|struck|began|went|spread|shot)$/.test(after.lower))
  )
}

/** "it hit 90 targets": behind a pronoun that only acts, before what is hit. */
function isHitting(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  if (lower !== 'hit' || pos === 'VERB' || !/^(?:i|he|she|it|we|they)$/.test(tokens[index - 1]?.lower ?? ''))
    return false
  return /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tokens[index + 1]?.pos ?? '')
}

/** "ELN rebels claimed": those who act, not that somebody rebels, where a finite verb follows. */
function isRebels(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  const next = tokens[index + 1]
  return (
    pos === 'VERB' &&
    ((/^(?:rebels|guards|forces)$/.test(lower) && tokens[index - 1]?.pos === 'PROPN') ||
      /^(?:bandits|\p{Ll}{4,20}(?:ists|ers|men))$/u.test(lower)) &&
    /^(?:PROPN|PUNCT|ADJ|DET|NUM)$/.test(tokens[index - 1]?.pos ?? '') &&
    (next?.pos === 'AUX' || (next?.pos === 'VERB' && /(?:ed|shot|struck|beat|set|threw|took|broke)$/.test(next.lower)))
  )
}

const IN_FLAMES = new Set(['ablaze', 'alight', 'aflame', 'afire'])

/** "accused A of ramming and shelling a boat": a deed of which somebody is accused, with what it is done to behind it. */
function isCharge(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  if (pos === 'VERB' || !CHARGED_DEEDS.has(lower)) return false
  const before = tokens[index - 1]?.lower ?? ''
  if (before === 'and' || before === ',')
    return tokens[index - 2]?.pos === 'VERB' && CHARGED_DEEDS.has(tokens[index - 2]!.lower)
  const next = tokens[index + 1]
  if (before !== 'of' || !next || next.lower === 'of') return false
  if (next.pos === 'PUNCT' && next.text !== ',') return false
  return tokens
    .slice(Math.max(0, index - CHARGE_REACH), index)
    .some(({ lemma }) => lemma === 'accuse' || lemma === 'suspect')
}

/** Between "accused" and what somebody is accused of stand no more tokens. */
const CHARGE_REACH = 10
const CHARGED_DEEDS = new Set(
  `ramming firing shelling bombing attacking shooting striking killing beating torching burning abducting kidnapping raiding ambushing
  stabbing torturing harassing blocking`.split(/\s+/),
)

/** "is currently striking rebel targets": behind "be" it is a verb where a plural without an article follows, which nothing can be. */
function isProgressive(tokens: readonly Token[], token: Token): boolean {
  if (
    token.pos !== 'ADJ' ||
    !/^(?:striking|shelling|bombing|pounding|attacking|targeting|hitting|killing)$/.test(token.lower)
  )
    return false
  let i = token.index - 1
  while (tokens[i]?.pos === 'ADV') i--
  if (!/^(?:is|are|was|were|been|be)$/.test(tokens[i]?.lower ?? '')) return false
  const next = tokens[token.index + 1]
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.pos)
}

function isSubjectPronoun(word: string): boolean {
  return word === 'he' || word === 'she' || word === 'they' || word === 'who' || word === 'i' || word === 'we'
}

/** "shot and killed", "shot dead", "set fire to" behind a noun: no noun of its own. */
function isDeedBehindDoer(tokens: readonly Token[], { lower, index }: Token): boolean {
  if (lower !== 'shot' && lower !== 'set') return false
  if (!/^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? '')) return false
  const [next, after] = [tokens[index + 1]?.lower, tokens[index + 2]?.lower ?? '']
  if (lower === 'set') return next === 'fire' && after === 'to'
  return next === 'dead' || (next === 'and' && /^(?:killed|wounded|injured|hurt)$/.test(after))
}
