import { MONTHS } from '../../lexicon/date-words.ts'
import {
  GIVEN_TITLES,
  PLACE_GIVEN_NAMES,
  RARE_GIVEN_TITLES,
  WORD_GIVEN_NAMES,
  STATE_ABBREVIATIONS,
  STATE_DEMONYMS,
} from '../../lexicon/name-words.ts'
import { PERSON_NOUNS } from '../../lexicon/naming-nouns.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isGivenName } from './run-words.ts'
import type { CapitalWords } from './capital-words.ts'
import { opensSentence, type Run } from './runs.ts'

/** Adherents that newspapers put before a name without a comma. */
const ADHERENTS = new Set(['democrat', 'republican', 'tory', 'labour', 'liberal', 'conservative', 'sen', 'rep', 'gov'])

/** Shorter words are names before names (`Min`, `To`). */
const MIN_TRIMMED = 4

/** What may be a given name though it is a title, a place or a word too. */
const MAYBE_GIVEN = [GIVEN_TITLES, RARE_GIVEN_TITLES, PLACE_GIVEN_NAMES, WORD_GIVEN_NAMES]

/**
 * The run without the plain words that a sentence or a title puts before a full name ("Mathematician Otto Brandt", "Democrat
 * Kari Lund", "Winger Tvim Wexel", "In May Kari Lund") or before a surname of the article ("Unlike Brandt", "Crooked Kari"), and without a state behind a comma
 * ("Lund, Ill. Brandt").
 */
export function trimmedRun(tokens: readonly Token[], run: Run, seen: CapitalWords): Run {
  let first = run.first
  if (tokens[first - 1]?.text === ',' && isState(tokens[first]) && first < run.last) first++
  if (first < run.last && isMonth(tokens, first)) first++
  if (first < run.last && LEADS.has(tokens[first]?.lower ?? '') && opensSentence(tokens, first)) first++
  for (let at = first; at < run.last; at++) {
    const token = tokens[at] as Token
    if (isGivenName(token.text)) return { first: at, last: run.last }
    // "Min Aung Hlaing", "Dean Henry": so short a word, and a title that has been taken for a name, belong to it.
    const mayBeGiven = token.text.length < MIN_TRIMMED || MAYBE_GIVEN.some((names) => names.has(token.lower))
    if (mayBeGiven || (!isOfGroup(token) && !isOrdinaryWord(token.text)))
      return { first: at > first && describes(tokens, at - 1) ? at : first, last: run.last }
  }
  const last = tokens[run.last] as Token
  const plain = run.last > first && !isOrdinaryWord(last.text) && opensSentence(tokens, first)
  return plain && (seen.surnames.has(last.text) || isGivenName(last.text))
    ? { first: run.last, last: run.last }
    : { first, last: run.last }
}

/** What opens a sentence before a name, and is nobody's name. */
const LEADS: ReadonlySet<string> = new Set(
  'although amid among asked because besides but despite even except like though unlike until when while with without'.split(
    ' ',
  ),
)

/** Behind these a month is one, whoever is called so. */
const SURELY_TIME = /^(?:in|since|until|till|during|throughout|early|mid|late|last|this|next)$/
const MAYBE_TIME = /^(?:by|before|after|from|on|of)$/

/** "In May Kari Lund met": the month, which is no name before a given name, or behind a preposition of time. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (!Object.hasOwn(MONTHS, tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]?.lower ?? ''
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
  return day || SURELY_TIME.test(before) || (MAYBE_TIME.test(before) && isGivenName(tokens[at + 1]?.text ?? ''))
}

function isOfGroup(token: Token): boolean {
  return ADHERENTS.has(token.lower) || STATE_DEMONYMS.has(token.lower)
}

/**
 * Whether the word says what somebody is whose name follows, though no list holds the given name: "Democrat Tvim Wexel", and
 * where any word has a capital a trade ("Winger Tvim Wexel"), or how somebody is addressed.
 */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isOfGroup(token) || ADDRESS.test(token.text)) return true
  return opensSentence(tokens, at) && (PERSON_NOUNS.has(token.lower) || TRADE.test(token.lower))
}

/** Forms of address that are words of English otherwise: "Chief Tvim Wexel told the court". */
const ADDRESS = /^(?:Chief|Prophet|Apostle|Evangelist|Deacon|Deaconess|Advocate|Oba)$/

/** How words of trades and ages end. Lower case. */
const TRADE = /^[a-z]{2,12}(?:er|ist|man|woman|wife|boy|girl|ician|ant)$/

function isState(token: Token | undefined): boolean {
  return token !== undefined && STATE_ABBREVIATIONS.has(token.text.replaceAll('.', ''))
}
