import { plainText } from '../../text/fold.ts'
import { datePatterns } from '../dates/date-patterns.ts'
import type { DateReading, DateReference, FoundDate, Tense } from '../dates/found-date.ts'
import { linkDates } from '../dates/link.ts'
import { publicationDay } from '../dates/publication-day.ts'
import type { DatePattern, PatternContext } from '../dates/pattern.ts'
import { tenseAround } from '../dates/tense.ts'

/** Patterns by the word that opens them, or by "the" with the word behind it; `#` is any number. */
const byOpening = groupByOpening(datePatterns)

/** By the length of a word, the letters that words of that length which open a date begin with: most words are told by these two. */
const INITIALS: readonly ReadonlySet<number>[] = initialsOf(byOpening.keys())
/** Digits of a number that opens a date. */
const MAX_DIGITS = 4
/** From the end of "the" to the word behind it, in code units. */
const THE_GAP = 6
const MAY_AS_NAME = /(?:Theresa|Mr\.?|Mrs\.?|Ms\.?|Minister|Secretary|PM) May\b/
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/

/**
 * Every date expression of the text in order, none overlapping another. Relative ones are counted from the day of
 * publication; without it, or where it is no day, they are found but left open. Linear in the length of the text.
 */
export function findDates(text: string, reference: DateReference): FoundDate[] {
  const plain = plainText(text)
  const shared = {
    text: plain,
    publishedOn: publicationDay(reference.publishedOn),
    dayFirst: DAY_FIRST.test(plain),
    mayIsName: MAY_AS_NAME.test(plain),
  }
  const found: FoundDate[] = []
  for (let start = 0; start < plain.length;) {
    const end = wordEnd(plain, start)
    const hit = end > start ? readAt(start, end, shared) : null
    if (hit !== null)
      found.push({ ...hit.reading, start, end: hit.end, text: text.slice(start, hit.end), hint: hit.tense })
    start = hit?.end ?? Math.max(end, start + 1)
  }
  return linkDates(found, plain, shared)
}

interface Hit {
  readonly end: number
  readonly reading: DateReading
  readonly tense: Tense
}

/** The longest date that begins with the word from `start` to `wordsEnd`. */
function readAt(start: number, wordsEnd: number, shared: Omit<PatternContext, 'start' | 'end' | 'tense'>): Hit | null {
  const patterns = patternsFor(shared.text, start, wordsEnd)
  if (patterns === undefined || isInsideWord(shared.text, start)) return null
  let best: Hit | null = null
  for (const { shape, read } of patterns) {
    shape.lastIndex = start
    const match = shape.exec(shared.text)
    if (match === null) continue
    const end = start + match[0].length
    if (best !== null && end <= best.end) continue
    const tense = once(() => tenseAround(shared.text, start, end))
    const reading = read(match.groups ?? {}, { ...shared, start, end, tense })
    if (reading !== null) best = { end, reading, tense: tense().tense }
  }
  return best
}

function patternsFor(text: string, start: number, end: number): readonly DatePattern[] | undefined {
  const opening = openingAt(text, start, end)
  if (opening !== 'the') return opening === null ? undefined : byOpening.get(opening)
  let next = end
  while (next - end < THE_GAP && next < text.length && wordEnd(text, next) === next) next++
  const behind = openingAt(text, next, wordEnd(text, next))
  return behind === null ? undefined : byOpening.get(`the ${behind}`)
}

/** The word in lower case, or `#` for a number; null where no date begins so. */
function openingAt(text: string, start: number, end: number): string | null {
  const first = text.charCodeAt(start)
  if (isDigit(first)) return end - start > MAX_DIGITS ? null : '#'
  return INITIALS[end - start]?.has(first | LOWER) ? text.slice(start, end).toLowerCase() : null
}

/** Where the word or number ends that begins at `start`; `start` where none does. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  if (end === start) while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** What makes the code of a plain capital that of its small letter. */
const LOWER = 0x20

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function isLetter(unit: number): boolean {
  const lower = unit | LOWER
  return lower >= 97 && lower <= 122
}

function initialsOf(openings: Iterable<string>): Set<number>[] {
  const initials: Set<number>[] = []
  for (const opening of openings)
    for (const word of opening.split(' ')) (initials[word.length] ??= new Set()).add(word.charCodeAt(0))
  return initials
}

/** Part of a longer word or number: `A2014`, `1,2014`, `555-2014`, `MH-2014`; but not `Oct` in `10-Oct` or the year in `post-2014`. */
function isInsideWord(text: string, start: number): boolean {
  if (start === 0 || text[start - 1] === ' ') return false
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[\p{L}\p{N}_@#$€£/]$/u.test(before)) return true
  return text.charCodeAt(start) < 58 && /\d[.,:'-]$|[A-Z]-$/.test(before)
}

function groupByOpening(patterns: readonly DatePattern[]): ReadonlyMap<string, readonly DatePattern[]> {
  const groups = new Map<string, DatePattern[]>()
  for (const pattern of patterns) {
    for (const word of pattern.opens) {
      const group = groups.get(word)
      if (group === undefined) groups.set(word, [pattern])
      else if (!group.includes(pattern)) group.push(pattern)
    }
  }
  return groups
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
