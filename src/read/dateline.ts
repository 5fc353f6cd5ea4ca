import { UNNAMED_SOURCES } from '../lexicon/agencies.ts'
import type { Dateline } from '../model/article.ts'
import type { Range } from '../model/span.ts'
import { plainText } from '../text/fold.ts'
import { turnsOf } from '../text/turns.ts'
import { AGENCY_PATTERN } from './credits.ts'
import { dayOf, MONTH_PATTERN, monthNumber } from './dates.ts'

/** A dateline at the beginning of a paragraph: what it says, and the range up to the first word of the sentence. */
export interface FoundDateline extends Dateline {
  readonly range: Range
}

const WORD = "\\p{Lu}[\\p{L}.'’-]{1,24}"
const PLACE = `${WORD}(?:[ /]${WORD}){0,3}`
const REGION = `(?:, ${WORD}(?: ${WORD}){0,2})?`
/** A preposition makes it a sentence: "In Lima, 13 October was a holiday". */
const NO_PLACE = '(?:In|On|At|After|Before|Since|Until|From|By|For|Near|Around|The|Of)\\b'
const DATE = `(?:(${MONTH_PATTERN})\\.? (\\d{1,2})|(\\d{1,2}) (${MONTH_PATTERN}))\\b\\.?(?:,? (\\d{4})\\b)?`
const SOURCE = `(?: ?[([/]{1,2}(?:${AGENCY_PATTERN}|${UNNAMED_SOURCES.join('|')})(?:[/ ,&]{1,3}(?:${AGENCY_PATTERN}))?[)\\]/]{1,2}\\.?)`
const SEPARATOR = '(?: ?(?:--|[—–:]|-(?= ))\\s?)'

/** Kyiv, Oct 13 (Agency) — … : a date makes sure that it is a dateline, so all the rest may be missing. */
const DATED = new RegExp(
  `^(?!${NO_PLACE})(${PLACE}${REGION}), (?:\\p{Lu}\\p{Ll}{2,8}day, )?${DATE}${SOURCE}?${SEPARATOR}?[\\s.]{0,3}(?=["'“‘(]?\\p{Lu}|["'“‘(]?\\p{Ll}|\\d|$)`,
  'u',
)
/** GENEVA (Agency) — … */
const CREDITED = new RegExp(`^(${PLACE}${REGION})${SOURCE}${SEPARATOR}\\s?`, 'u')
/** GENEVA — …, NEW DELHI: … : capitals only, since a name may stand before a dash or a colon too. */
const CAPITAL_PLACE = `\\p{Lu}[\\p{Lu}.'’-]{2,24}(?: \\p{Lu}[\\p{Lu}.'’-]{1,24}){0,3}${REGION}`
const CAPITALS = new RegExp(`^(${CAPITAL_PLACE})${SEPARATOR}\\s?(?=\\S)`, 'u')
/** GENEVA (29 January 2025) — …: the day in brackets. */
const DAY_IN_BRACKETS = new RegExp(`^(${CAPITAL_PLACE}) \\(${DATE}\\)${SEPARATOR}\\s?(?=\\S)`, 'u')
/** No dateline is longer. */
const MAX_DATELINE = 160

/**
 * The dateline that `text` has at `start`, where a paragraph begins. Its date is null where no year is written and none
 * follows from the publication: the year is the one in which the day lies nearest before the publication, one day after it
 * included (time zones).
 */
export function datelineAt(text: string, start: number, publishedAt: string | null): FoundDateline | null {
  const head = text.slice(start, start + MAX_DATELINE)
  const match = DATED.exec(head) ?? CREDITED.exec(head) ?? DAY_IN_BRACKETS.exec(head) ?? CAPITALS.exec(head)
  if (!match?.[1] || isLabel(text, start)) return null
  const month = monthNumber(match[2] ?? match[5] ?? '')
  const day = Number(match[3] ?? match[4])
  const date = month > 0 ? dateOf(month, day, match[6] ? Number(match[6]) : null, publishedAt) : null
  return { place: match[1], date, range: { start, end: start + match[0].length } }
}

/** Whether a transcript's label begins there ("NEWS HOST: Welcome"), which looks like a dateline and is none. */
function isLabel(text: string, start: number): boolean {
  return turnsOf(plainText(text), []).some(({ label }) => label?.start === start)
}

function dateOf(month: number, day: number, year: number | null, publishedAt: string | null): string | null {
  if (year !== null) return dayOf(year, month, day)
  if (publishedAt === null) return null
  const latest = new Date(Date.parse(publishedAt.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)
  const published = Number(latest.slice(0, 4))
  for (const candidate of [published, published - 1]) {
    const date = dayOf(candidate, month, day)
    if (date !== null && date <= latest) return date
  }
  return null
}
