import { plainText } from '../../text/fold.ts'
import { datePatterns } from '../dates/date-patterns.ts'
import type { DateReading, DateReference, FoundDate, Tense } from '../dates/found-date.ts'
import { linkDates } from '../dates/link.ts'
import { publicationDay } from '../dates/publication-day.ts'
import type { DatePattern, PatternContext } from '../dates/pattern.ts'
import { tenseAround } from '../dates/tense.ts'

/** Patterns by the word that opens them; `#` is any number. */
const byOpening = groupByOpening(datePatterns)
const LONGEST_OPENING = Math.max(...[...byOpening.keys()].map((word) => word.length))

/** Words and numbers, and where they begin. */
const WORD = /[A-Za-z]+|\d+/g
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
  WORD.lastIndex = 0
  for (let word = WORD.exec(plain); word !== null; word = WORD.exec(plain)) {
    const hit = readAt(word, shared)
    if (hit === null) continue
    WORD.lastIndex = hit.end
    found.push({
      ...hit.reading,
      start: word.index,
      end: hit.end,
      text: text.slice(word.index, hit.end),
      hint: hit.tense,
    })
  }
  return linkDates(found, plain, shared)
}

interface Hit {
  readonly end: number
  readonly reading: DateReading
  readonly tense: Tense
}

/** The longest date that begins at the word. */
function readAt(word: RegExpExecArray, shared: Omit<PatternContext, 'start' | 'end' | 'tense'>): Hit | null {
  const start = word.index
  const patterns = patternsFor(word[0])
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

function patternsFor(word: string): readonly DatePattern[] | undefined {
  if (word.charCodeAt(0) < 58) return word.length > 4 ? undefined : byOpening.get('#')
  return word.length > LONGEST_OPENING ? undefined : byOpening.get(word.toLowerCase())
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
