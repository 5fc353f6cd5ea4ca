import { WEEKDAYS } from '../../lexicon/date-words.ts'
import {
  FAMILY_NAME_FIRST,
  FUNCTION_NAMES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  POSTNOMINALS,
  SENTENCE_OPENERS,
} from '../../lexicon/name-words.ts'
import { beginsCapital } from '../../text/capital.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { speaks } from './lexicon.ts'
import { isGivenName } from './run-words.ts'

/** A run of capitalised words, token indices `first` to `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** "Moscow-backed", "Warsaw-born": the compound's end is no part of the name. */
const COMPOUND_ENDS =
  /^(?:[a-z]+(?:ed|ing)|like|style|born|wide|led|run|held|wing|era|shirt|based|free|made|size|type|bound|only|takers?|makers?)$/

/** "backed" ends one and "Ling" does not; in a heading, where it has a capital, it has to be a long word of English. */
function endsCompound(token: Token | undefined): boolean {
  if (!token || !COMPOUND_ENDS.test(token.lower)) return false
  return (
    !/^\p{Lu}\p{L}*(?:ed|ing)$/u.test(token.text) || (token.text.length > MAX_SYLLABLE && isOrdinaryWord(token.text))
  )
}

/** No syllable of a given name is longer. */
const MAX_SYLLABLE = 5

/** No name is longer, in words. */
const MAX_RUN = 8

/** Whether the token is written like (part of) a name. */
export function isCapitalised(token: Token): boolean {
  return beginsCapital(token.text) && !(token.text.startsWith('I') && /^I(?:'m|'ve|'ll|'d)?$/.test(token.text))
}

/**
 * The runs of capitalised words of a sentence that no lexicon entry has taken (`taken`), initials and particles inside
 * them included. At the start of a sentence a word counts only if `known` says that it is a name.
 */
export function runsOf(
  tokens: readonly Token[],
  taken: readonly boolean[],
  known: (word: string, at: number) => boolean,
): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!begins(tokens, at, taken, known)) {
      at++
      continue
    }
    const last = extend(tokens, at, taken)
    runs.push({ first: at, last })
    at = last + 1
  }
  return runs
}

function begins(
  tokens: readonly Token[],
  at: number,
  taken: readonly boolean[],
  known: (word: string, at: number) => boolean,
): boolean {
  const token = tokens[at] as Token
  if (taken[at] || !isCapitalised(token) || isDay(token)) return false
  if (opensSentence(tokens, at) && OPENS_QUESTION.test(token.text)) return false
  if (token.pos === 'PUNCT' || token.pos === 'NUM') return false
  if (isFunctionName(tokens, at, taken)) return true
  if (!opensSentence(tokens, at)) return !SENTENCE_OPENERS.has(token.lower)
  if (SENTENCE_OPENERS.has(token.lower)) return false
  if (known(token.text, at)) return true
  const next = tokens[at + 1]
  return token.pos === 'PROPN' || (next !== undefined && isCapitalised(next) && !taken[at + 1] && next.pos === 'PROPN')
}

/** "Is Holm ready?", "Regarding Holm's plan": as written, since IS is a body. */
const OPENS_QUESTION = /^(?:Is|Are|Was|Were|Did|Does|Has|Have|Had|Could|Should|Would|Regarding)$/

/**
 * "president To Lam", "met He Wexel": inside a sentence that is no title the capital says that it is a name. At its start a verb
 * of speech right behind two words does, for which a preposition or a pronoun leaves no room: "To Lam said".
 */
function isFunctionName(tokens: readonly Token[], at: number, taken: readonly boolean[]): boolean {
  const word = tokens[at] as Token
  const surname = tokens[at + 1]
  if (!FUNCTION_NAMES.has(word.lower) || !surname || taken[at + 1] || !/^\p{Lu}\p{Ll}/u.test(surname.text)) return false
  if (surname.pos !== 'PROPN' || isDay(surname)) return false
  const before = tokens[at - 1]
  if (before && !opensSentence(tokens, at))
    return /\p{Ll}$/u.test(word.text) && (taken[at - 1] || !isCapitalised(before))
  const after = tokens[at + 2]
  if (!after || !speaks(after)) return false
  // "An Airbus pilot", "An Uzbek said": the article needs a family name behind it.
  return /^(?:to|he)$/.test(word.lower) || (word.lower === 'an' && FAMILY_NAME_FIRST.has(surname.lower))
}

function isDay(token: Token): boolean {
  return Object.hasOwn(WEEKDAYS, token.lower)
}

/** Marks behind which a sentence or a quotation begins. */
const OPENERS = new Set(['"', "'", '(', ':', '-', '—', '[', '...', '.', '!', '?'])

/** Whether the token stands where any word has a capital: first in the sentence or in a quotation. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || OPENERS.has(before.text)
}

function extend(tokens: readonly Token[], first: number, taken: readonly boolean[]): number {
  let last = first
  let i = first + 1
  while (i < tokens.length && i - first < MAX_RUN && !taken[i]) {
    const token = tokens[i] as Token
    if (
      isCapitalised(token) &&
      !isDay(token) &&
      token.pos !== 'PUNCT' &&
      (!SENTENCE_OPENERS.has(token.lower) || isOddSurname(tokens, first, i)) &&
      !(token.lower === "'s")
    ) {
      last = i
      i++
    } else if (
      token.text === '-' &&
      !endsCompound(tokens[i + 1]) &&
      tokens[i - 1]?.end === token.start &&
      tokens[i + 1]?.start === token.end
    ) {
      i++
      if (tokens[i] && !taken[i]) {
        last = i
        i++
      }
    } else if (
      token.text === '.' &&
      /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') &&
      tokens[i + 1] &&
      isCapitalised(tokens[i + 1] as Token)
    ) {
      last = i
      i++
    } else if (NAME_PARTICLES.has(token.lower) && particleHolds(tokens, i, taken)) {
      i++
    } else if (joinsFirm(tokens, i)) {
      i++
    } else if (nicknameEnd(tokens, i, taken) > i) {
      last = nicknameEnd(tokens, i, taken)
      i = last + 1
    } else if (token.text === ',' && isSuffix(tokens[i + 1])) {
      last = i + 1
      i += 2
    } else {
      break
    }
  }
  return last
}

/** "Anita Among sent", "Will Still said": a function word with a capital right behind a given name, and no more of a name or a heading behind it. */
function isOddSurname(tokens: readonly Token[], first: number, at: number): boolean {
  const after = tokens[at + 1]
  if (at !== first + 1 || !isGivenName(tokens[first]?.text ?? '') || !ODD_SURNAMES.test(tokens[at]?.text ?? ''))
    return false
  if (!after || isCapitalised(after)) return false
  return after.pos === 'VERB' || after.pos === 'AUX' || /^(?:[,.;:]|'s|and)$/.test(after.lower)
}

/** Surnames that are small words, as written. */
const ODD_SURNAMES = /^(?:Among|Still|More|Most|Few|Such|Rather|Here|There|Next|Now|Over|Under|Since|Both|Then)$/

/** "Marks & Spencer", and no "Kari & Otto": given names alone make no firm. */
function joinsFirm(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = tokens.slice(at - 1, at + 2)
  if (mark?.text !== '&' || !before || !after || !isPlainName(after)) return false
  return !isGivenName(before.text) || !isGivenName(after.text)
}

/** "Lund, Jr.", "Lund, PhD", and no "Lund, said". */
function isSuffix(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token)) return false
  const letters = token.text.replaceAll('.', '')
  return NAME_SUFFIXES.has(letters.toLowerCase()) || POSTNOMINALS.has(letters)
}

/** The surname behind `Kari "Bo" Lund`, `Kari (Bo) Lund`, `Kari "Big Bo" de Lund`, or -1. */
function nicknameEnd(tokens: readonly Token[], at: number, taken: readonly boolean[]): number {
  if (!/^(?:["'(]|''|``)$/.test(tokens[at]?.text ?? '')) return -1
  let close = at + 1
  while (close - at <= MAX_NICKNAME && (isPlainName(tokens[close]) || (close > at + 1 && tokens[close]?.text === '.')))
    close++
  if (close === at + 1 || !/^(?:["')]|'')$/.test(tokens[close]?.text ?? '')) return -1
  let last = close + 1
  while (
    last - close <= MAX_PARTICLES &&
    NAME_PARTICLES.has(tokens[last]?.lower ?? '') &&
    !isCapitalised(tokens[last] as Token)
  )
    last++
  if (taken[last] || !isPlainName(tokens[last])) return -1
  return (tokens[close] as Token).end < (tokens[close + 1] as Token).start ? last : -1
}

/** No nickname has more words. */
const MAX_NICKNAME = 3
/** Nor does a surname have more small words before it: `Kari "Bo" van der Lund`. */
const MAX_PARTICLES = 2

function isPlainName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && token.pos !== 'PUNCT' && !isDay(token)
}

function particleHolds(tokens: readonly Token[], at: number, taken: readonly boolean[]): boolean {
  for (let i = at + 1; i < Math.min(at + 3, tokens.length); i++) {
    const token = tokens[i] as Token
    if (taken[i]) return false
    if (token.text === '-') continue
    if (isCapitalised(token)) return true
    if (!NAME_PARTICLES.has(token.lower)) return false
  }
  return false
}
