import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts'
import { AMBIGUOUS_NAMES, COUNTRIES } from '../lexicon/countries.ts'
import type { Range } from '../model/span.ts'

/** A sentence of the body. `paragraph` counts paragraphs from 0. `headline`: written like a headline (title case, no full stop). */
export interface Sentence extends Range {
  readonly index: number
  readonly paragraph: number
  readonly headline: boolean
}

const TERMINAL = /[.!?:;…"')\]]$/
const BOUNDARY = /[.!?…]{1,10}["')\]]{0,3}(?=\s)|[:;](?=\s{1,20}(?:\*{1,3}|[•▪‣●■◦])\s)/g
/** "** Kari Lund told": the mark of an item, and what begins behind it. */
const BULLET = /^(?:\*{1,3}|[•▪‣●■◦])\s{1,20}(?=["'(]?[\p{Lu}\p{N}])/u
/** No sentence is longer: what is, is cut at the next blank. Keeps every later stage bounded on hostile input. */
const MAX_SENTENCE = 2_000

/**
 * Splits the parts of `text` that lie outside `excluded` (sorted, not overlapping) into paragraphs and sentences. `text`
 * is plain text (see `fold.ts`). Lines that a hard wrap broke are joined. Linear in the length of the text.
 */
export function sentencesOf(text: string, excluded: readonly Range[] = []): Sentence[] {
  const sentences: Sentence[] = []
  paragraphsOf(text, excluded).forEach((paragraph, number) => {
    for (const range of splitParagraph(text, paragraph)) {
      sentences.push({ ...range, index: sentences.length, paragraph: number, headline: isHeadline(text, range) })
    }
  })
  return sentences
}

/** The paragraphs of the parts of `text` outside `excluded`, blanks at their ends left out. */
export function paragraphsOf(text: string, excluded: readonly Range[]): Range[] {
  const paragraphs: Range[] = []
  let from = 0
  for (const gap of [...excluded, { start: text.length, end: text.length }]) {
    if (gap.start > from) addParagraphs(text, from, gap.start, paragraphs)
    from = Math.max(from, gap.end)
  }
  return paragraphs
}

function addParagraphs(text: string, from: number, to: number, into: Range[]): void {
  let open: Range | null = null
  let at = from
  while (at < to) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline > to ? to : newline
    const line = trimmed(text, at, end)
    at = end + 1
    if (!line) {
      open = null
    } else if (open && continues(text, open, line)) {
      open.end = line.end
    } else {
      open = { ...line }
      into.push(open)
    }
  }
}

/** Whether `line` goes on with the paragraph before it: a hard wrap, not a new paragraph. */
function continues(text: string, before: Range, line: Range): boolean {
  if (TERMINAL.test(text.slice(before.end - 1, before.end))) return false
  if (/[a-z]/.test(text[line.start] ?? '')) return true
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1
  const length = before.end - Math.max(lineStart, before.start)
  return length >= 60 && length <= 100 && !isHeadline(text, before)
}

function trimmed(text: string, start: number, end: number): Range | null {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return start < end ? { start, end } : null
}

function splitParagraph(text: string, paragraph: Range): Range[] {
  const out: Range[] = []
  let start = paragraph.start
  const cut = (end: number): void => {
    const whole = trimmed(text, start, end)
    const bullet = whole
      ? (BULLET.exec(text.slice(whole.start, Math.min(whole.start + 30, whole.end)))?.[0].length ?? 0)
      : 0
    const range = whole && trimmed(text, whole.start + bullet, whole.end)
    if (range) out.push(...bounded(text, range))
    start = end
  }
  const boundary = new RegExp(BOUNDARY)
  boundary.lastIndex = paragraph.start
  for (let match = boundary.exec(text); match && match.index < paragraph.end; match = boundary.exec(text)) {
    const end = match.index + match[0].length
    if (end >= paragraph.end) break
    if (endsSentence(text, match, end, { start, end: paragraph.end })) cut(end)
  }
  cut(paragraph.end)
  return out
}

/**
 * What follows the time of day in its own sentence: a zone ("9 p.m. Eastern time", "9 p.m. EST"), a weekday, a month with its
 * day. Whole words only: Mayor, Jane and Sunil begin like a month or a day, and May alone may be somebody.
 */
const OF_THE_HOUR =
  /^(?:[A-Z]{1,4}T\b|UTC\b|(?:Eastern|Pacific|Central|Mountain|Atlantic|Moscow|Greenwich|London|Local)\b|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d)/
const SURNAMES = /^(?:France|Ireland|Poland|Germany|Malta|Cuba|Brazil|Cyprus|India|China)$/
const NATIONS = COUNTRIES.map(({ name }) => name)
  .filter((name) => /^[A-Z][a-z]+$/.test(name) && !AMBIGUOUS_NAMES.has(name) && !SURNAMES.test(name))
  .join('|')
const OPENING_TIME = /^(?:at|around|about|by|shortly|just|on|from|between|until|before|after|since|as)\b[^.!?]{0,40}$/i

/**
 * What begins a sentence even behind a letter that may be an initial ("He bought plan B. The price fell", "… Malcolm X. Guyana said"):
 * a word that is no surname, or a country that nobody is called after, with a small letter behind it.
 */
const BEHIND_INITIAL = new RegExp(
  `^(?:The|This|That|These|Those|It|They|We|But|However|Meanwhile|When|While|After|There|She|Its|His|Their|${NATIONS}) \\p{Ll}`,
  'u',
)

const NICKNAME = /\p{Lu}\p{Ll}{1,20} "(?:\p{Lu}\.){1,3}"$/u

/** Whether the mark of `match` ends a sentence of `within`, which begins at `within.start`; what follows begins at `end`. */
function endsSentence(text: string, match: RegExpExecArray, end: number, within: Range): boolean {
  const limit = within.end
  let next = end
  while (next < limit && text.charCodeAt(next) <= 32) next++
  const rest = text.slice(next, Math.min(next + 40, limit))
  if (BULLET.test(rest)) return true
  if (/^[:;]/.test(match[0])) return false
  if (!/^["'([-]{0,3}[\p{Lu}\p{N}]/u.test(rest)) return /^["']/.test(rest) && /["']/.test(match[0])
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return !/^["']?[a-z]/.test(rest)
  const word = lastWord(text, match.index)
  if (/^\p{Lu}$/u.test(word)) return BEHIND_INITIAL.test(rest)
  const lower = word.toLowerCase()
  // "No. 5" is a number, "He said no." an answer.
  if (/^nos?$/.test(lower)) return !/^[("#]?\p{N}/u.test(rest)
  if (CAPITAL_ABBREVIATIONS.has(word)) return true
  // "She told The Sun." is no Sunday.
  if (word === 'Sun' && /\b[Tt]he $/.test(text.slice(Math.max(0, match.index - 8), match.index - 3))) return true
  if (/^[ap]\.m$/.test(lower) && /^["']?\p{Lu}\p{Ll}/u.test(rest) && !OF_THE_HOUR.test(rest)) {
    // "At 9 p.m. Brandt left" goes on; "It closed at 9 p.m. Brandt left" does not.
    return !OPENING_TIME.test(text.slice(within.start, match.index - 3).trimStart())
  }
  if (!ABBREVIATIONS.has(lower) && !/^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return true
  // `Police Chief Kari "C.J." Lund said`: letters in marks behind a name, with a name behind them.
  if (/^\."$/.test(match[0]) && NICKNAME.test(text.slice(Math.max(0, match.index - 40), end))) return false
  if (match[0].length > 1) return true
  const follower = /^["'([]{0,3}(\p{L}{1,20})/u.exec(rest)?.[1] ?? ''
  // "was met by Lund Jr. Lund Jr. said": the name begins anew.
  const before = /(\p{L}{2,20})\s$/u.exec(
    text.slice(Math.max(0, match.index - word.length - 22), match.index - word.length),
  )?.[1]
  if (/^(?:jr|sr|inc|corp|co|ltd)$/.test(lower) && follower !== '' && follower === before) return true
  return (
    /^(?:u\.s|u\.k|u\.n|e\.u|u\.s\.a|d\.c|a\.m|p\.m|inc|corp|co|ltd|jr|sr|etc)$/.test(lower) &&
    SENTENCE_STARTERS.has(follower.toLowerCase())
  )
}

function lastWord(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 30 && /[\p{L}\p{N}.]/u.test(text[start - 1] ?? '')) start--
  return text.slice(start, end)
}

function bounded(text: string, range: Range): Range[] {
  const out: Range[] = []
  let { start } = range
  while (range.end - start > MAX_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + MAX_SENTENCE)
    const end = blank > start ? blank : start + MAX_SENTENCE
    const piece = trimmed(text, start, end)
    if (piece) out.push(piece)
    start = end
  }
  const last = trimmed(text, start, range.end)
  if (last) out.push(last)
  return out
}

/** Title case without a full stop: most words of more than three letters begin with a capital. */
function isHeadline(text: string, range: Range): boolean {
  const words = text.slice(range.start, Math.min(range.end, range.start + 300))
  // A colon opens what follows: "Foreign Secretary Otto Brandt said:" is a sentence.
  if (/[.!?:]["')]?$/.test(text.slice(Math.max(range.start, range.end - 2), range.end))) return false
  const long = words.match(/[\p{L}\p{N}]{4,30}/gu) ?? []
  const capital = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return long.length >= 3 && capital / long.length > 0.7
}
