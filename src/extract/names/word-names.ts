import { VIRTUE_NAMES, WORD_GIVEN_NAMES } from '../../lexicon/name-words.ts'
import { mayBeHuman } from '../../text/human-noun.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import type { Draft } from '../draft.ts'
import { speaks } from './lexicon.ts'
import { doesWhatPeopleDo, introduces } from './run-context.ts'
import { isGivenName } from './run-words.ts'
import { isCapitalised, opensSentence } from './runs.ts'

/** How far behind a verb of speech the subject or the verb of what is said is looked for. */
const CLAUSE = 8
/** How far behind a verb "she" or "her" tells that its subject is somebody. */
const PRONOUN = 12

/**
 * The words that open a sentence where they are somebody's given name alone and not the word of English: "Grace told police",
 * "Hope said her son was ill", "Joy, a nurse,", "Mark said he would sue", and no "Hope faded". Where the article has such a one,
 * any deed by the same word is that person's.
 */
export function wordNamesOf(draft: Draft): WordNames {
  const known = cache.get(draft)
  if (known) return known
  const found = new Set<number>()
  const likely: Token[] = []
  const people = new Set<string>()
  const bodies = new Set<string>()
  for (const { headline, index } of draft.sentences) {
    if (headline) continue
    const tokens = draft.tokens[index] ?? []
    for (const token of tokens) {
      if (!mayBeWordName(tokens, token.index)) continue
      if (isSurelySomebody(tokens, token.index)) {
        found.add(token.start)
        people.add(token.text)
        const equal = equalOf(tokens, token.index)
        if (equal && isWordName(equal)) found.add(equal.start)
      } else if (actsAsSomebody(tokens, token.index)) likely.push(token)
      if (speaksOfIt(tokens, token.index)) bodies.add(token.text)
    }
  }
  for (const { text, start } of likely) if (people.has(text)) found.add(start)
  if (bodies.size > 0)
    for (const tokens of draft.tokens) for (const { text, start } of tokens) if (bodies.has(text)) found.delete(start)
  const names = { starts: found, words: new Set([...people].filter((word) => !bodies.has(word))) }
  cache.set(draft, names)
  return names
}

/** Where such words are somebody's name, by the start of the token, and the words. */
interface WordNames {
  readonly starts: ReadonlySet<number>
  readonly words: ReadonlySet<string>
}

const cache = new WeakMap<Draft, WordNames>()

/** Whether the token opens a sentence, alone, and is a word of English that people are called by too. */
export function mayBeWordName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token || !after || !opensSentence(tokens, at) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false
  if (isCapitalised(after) && after.pos !== 'VERB') return false
  return isWordName(token)
}

function isWordName({ text, lower }: Token): boolean {
  return VIRTUE_NAMES.has(lower) || WORD_GIVEN_NAMES.has(lower) || (isGivenName(text) && isOrdinaryWord(text))
}

/** What only somebody does or is: says a clause, tells somebody, has an age, a trade or a relative clause with "who" behind a comma. */
function isSurelySomebody(tokens: readonly Token[], at: number): boolean {
  const [after, next] = tokens.slice(at + 1, at + 3)
  if (after?.text === ',') {
    if (/^(?:who|whose)$/.test(next?.lower ?? '')) return true
    if (/^\d{1,3}$/.test(next?.text ?? '')) return /^[,.;:]$/.test(tokens[at + 3]?.text ?? '.')
    return introduces(tokens, at + 2) || hasTrade(tokens, at + 2)
  }
  const verb = equalOf(tokens, at) ? tokens[at + 3] : after
  if (!verb || !speaks(verb) || !isFinite(verb)) return false
  if (/^["']+$/.test(tokens[at - 1]?.text ?? '') && /^[.,:]$/.test(tokens[verb.index + 1]?.text ?? '.')) return true
  return verb.lemma === 'tell' ? isTold(tokens, verb.index + 1) : isClause(tokens, verb.index + 1)
}

/** "Grace and Otto said": the other one, with a capital. */
function equalOf(tokens: readonly Token[], at: number): Token | null {
  const [and, other] = tokens.slice(at + 1, at + 3)
  return and?.lower === 'and' && other && isCapitalised(other) ? other : null
}

/** ", a carpenter," ", a retired baker from": who somebody is, by a noun that no list of titles holds. */
function hasTrade(tokens: readonly Token[], from: number): boolean {
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return false
  let at = from + 1
  while (at - from < TRADE && /^(?:ADJ|NOUN|VERB)$/.test(tokens[at + 1]?.pos ?? '')) at++
  const [noun, after] = tokens.slice(at, at + 2)
  return noun?.pos === 'NOUN' && mayBeHuman(noun.lower) && (after?.text === ',' || after?.pos === 'ADP')
}

/** No trade has more words. */
const TRADE = 4

/** "said", "says", and no "say" or "saying". */
function isFinite({ lower, lemma }: Token): boolean {
  return lower !== lemma && !lower.endsWith('ing')
}

/** "told police", "told the court", "told her", "told the BBC", and no "told in", "told of". */
function isTold(tokens: readonly Token[], at: number): boolean {
  let noun = at
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[noun]?.pos ?? '') && noun - at < 3) noun++
  const token = tokens[noun]
  if (!token) return false
  if (/^(?:me|us|him|her|them)$/.test(token.lower)) return tokens[noun + 1]?.pos !== 'NOUN'
  if (isCapitalised(token)) return true
  return mayBeHuman(token.lower) || AUDIENCE.test(token.lower)
}

/** Who is told and is no person. Lower case. */
const AUDIENCE =
  /^(?:police|court|tribunal|inquest|inquiry|jury|jurors|hearing|newspaper|paper|magazine|station|agency|committee|panel|reporters|media|press|people|parliament|radio|rally|crowd|meeting)$/

/** "said she was tired", "said the ward was full", and no "said to be", "said a lot", "said it would". */
function isClause(tokens: readonly Token[], from: number): boolean {
  const [first] = tokens.slice(from)
  if (!first || first.lower === 'it' || first.lower === 'its') return false
  for (let at = from; at < Math.min(tokens.length, from + CLAUSE); at++) {
    const { lower, pos, text } = tokens[at] as Token
    if (/^(?:he|she|they|we)$/.test(lower)) return true
    if (/^[.,;:()"]$/.test(text)) return false
    if (at > from && (pos === 'AUX' || pos === 'VERB') && !/^(?:ADP|ADV|PART)$/.test(first.pos)) return true
  }
  return false
}

/** What somebody does whom the article has named so: "Grace wept", "Grace has … her", "Grace's mother". */
function actsAsSomebody(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (!after) return false
  if (after.lower === "'s" || doesWhatPeopleDo(after) || speaks(after)) return true
  if (after.pos !== 'VERB' && after.pos !== 'AUX') return false
  if (after.pos === 'VERB' && isFinite(after) && !FADES.has(after.lemma)) return true
  return tokens.slice(at + 2, at + PRONOUN).some(({ lower }) => /^(?:he|she|his|her|him)$/.test(lower))
}

/** What hope, faith or joy does. Lemmas. */
const FADES: ReadonlySet<string> = new Set(
  'fade run rise fall spring prevail remain wane dwindle grow vanish return fill spread erupt turn reign abound soar sink begin end come go give die mount flicker matter pay'.split(
    ' ',
  ),
)

/** "Charity said it would", "Trust said its": a body. */
function speaksOfIt(tokens: readonly Token[], at: number): boolean {
  const [verb, it] = tokens.slice(at + 1, at + 3)
  return verb !== undefined && speaks(verb) && /^its?$/.test(it?.lower ?? '')
}
