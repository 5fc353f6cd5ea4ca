import { COUNTS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/date-words.ts'

/** Blanks inside a date, also where a line was wrapped. Bounded, as every fragment is. */
export const GAP = String.raw`(?:[ \t]{1,3}|[ \t]?\r?\n[ \t]?)`
/** No letter may follow. */
const EDGE = '(?![A-Za-z])'

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

export const MONTH_WORDS = Object.keys(MONTHS)
export const WEEKDAY_WORDS = Object.keys(WEEKDAYS)
export const SHORT_WEEKDAY_WORDS = Object.keys(SHORT_WEEKDAYS)
export const COUNT_WORDS = Object.keys(COUNTS)

const SHORT_MONTHS = MONTH_WORDS.filter((word) => word.length <= 4 && !['may', 'june', 'july'].includes(word))

/** A month. A stop belongs to it only after an abbreviation; elsewhere it ends the sentence. */
export const MONTH = String.raw`(?<month>${longestFirst(MONTH_WORDS)})${EDGE}(?:(?<=(?<![A-Za-z])(?:${longestFirst(SHORT_MONTHS)}))\.)?`
export const WEEKDAY = `(?<weekday>${longestFirst(WEEKDAY_WORDS)})${EDGE}`
/** A day of the week in front of a date: `Sunday, `, `Sat `. */
export const WEEKDAY_PREFIX = String.raw`(?:(?<weekday>${longestFirst([...WEEKDAY_WORDS, ...SHORT_WEEKDAY_WORDS])})${EDGE}\.?(?:,?${GAP}the)?,?${GAP})?`
export const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\dA-Za-z:%]|[.,]\d)`
export const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)(?![\d%A-Za-z]|[.,]\d)`
export const COUNT = String.raw`(?<count>\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${longestFirst(COUNT_WORDS)}))${EDGE}`
export const DAYPART = `(?:${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|night|lunchtime)${EDGE})?`

/** What stands before "of" for a part of a month or year: "the end of May". */
export const PARTS = ['end', 'start', 'beginning', 'middle']

/** The openings of a pattern that "the" and one of the words begin; `#` is any number. */
export function behindThe(...words: readonly string[]): readonly string[] {
  return words.map((word) => `the ${word}`)
}

/** A pattern's shape: sticky, blind to case; names of months and days are checked for their capital when read. */
export function shapeOf(source: string): RegExp {
  return new RegExp(source, 'iy')
}

/** 1–12, or null for a word in lower case (`may`, `march`) and for what is no month. */
export function monthNumber(word: string | undefined): number | null {
  if (word === undefined || !isCapital(word)) return null
  return MONTHS[word.toLowerCase()] ?? null
}

/** Monday = 0; null for a word in lower case. */
export function weekdayNumber(word: string | undefined): number | null {
  if (word === undefined || !isCapital(word)) return null
  const key = word.toLowerCase()
  return WEEKDAYS[key] ?? SHORT_WEEKDAYS[key] ?? null
}

/** The number that digits or words (`two`, `twenty-five`) say. */
export function countOf(word: string | undefined): number | null {
  if (word === undefined) return null
  if (/^\d+$/.test(word)) return Number(word)
  let sum = 0
  for (const part of word.toLowerCase().split('-')) {
    const value = COUNTS[part]
    if (value === undefined) return null
    sum += value
  }
  return sum
}

function isCapital(word: string): boolean {
  return word.charCodeAt(0) < 97
}
