import type { DatePrecision } from '../../model/event.ts'
import { addDays, dayOf, monthOf, yearOf } from './calendar.ts'
import type { DateReference, FoundDate } from './found-date.ts'
import { dayReading, monthReading, weekReading } from './readings.ts'
import { resolveAnchored } from './resolve-anchored.ts'

/** How far back an anchored date looks for the date before it, in code units: a paragraph or two. */
const ANCHOR_REACH = 700

const JOIN = /^\s{0,3}(?:-|to|through|until|till|and|thru)\s{1,3}(?:early |late )?$|^\s{0,3}-\s{0,3}$/i
const RANGE_OPENER = /(?:^|[^A-Za-z])(?:from|between|period)\s{1,3}(?:of\s)?$/i

/** What two dates say together, and what a date says from the one before it. Never adds or moves a date. */
export function linkDates(found: readonly FoundDate[], text: string, { publishedOn }: DateReference): FoundDate[] {
  const dates = [...found]
  for (let index = 0; index + 1 < dates.length; index += 1) {
    const pair = joined(dates[index], dates[index + 1], text)
    if (pair !== null) dates.splice(index, 2, ...pair)
  }
  let before: FoundDate | null = null
  return dates.map((date) => {
    const resolved = date.anchor === undefined ? open(date, text, publishedOn) : anchored(date, before, publishedOn)
    if (resolved.value !== null) before = resolved
    return resolved
  })
}

const COARSENESS: readonly DatePrecision[] = ['day', 'week', 'month', 'season', 'year']

/** `two days later` counted from the date before it, where that one is near and fine enough; else left open. */
function anchored(date: FoundDate, before: FoundDate | null, publishedOn: string | null): FoundDate {
  if (date.anchor === undefined || before === null || before.from === null) return date
  if (date.start - before.end > ANCHOR_REACH) return date
  if (COARSENESS.indexOf(before.precision) > COARSENESS.indexOf(date.anchor.unit)) return date
  const resolved = resolveAnchored(date, before.from)
  // What has happened cannot lie after the article: then the date before was of another story.
  const isImpossible =
    date.hint === 'past' && publishedOn !== null && resolved.from !== null && resolved.from > addDays(publishedOn, 7)
  return isImpossible ? date : resolved
}

/** `from A to B`, `A - B`, `A and B 2014`: the first takes the year of the second, and both know the whole. */
function joined(
  first: FoundDate | undefined,
  second: FoundDate | undefined,
  text: string,
): [FoundDate, FoundDate] | null {
  if (first === undefined || second === undefined || second.start - first.end > 16) return null
  const between = text.slice(first.end, second.start)
  if (!JOIN.test(between) || first.kind === 'anchored' || second.kind === 'anchored') return null
  const sized = beforeSecond(first, second)
  const isRange = !/and/i.test(between) || RANGE_OPENER.test(text.slice(Math.max(0, first.start - 16), first.start))
  if (!isRange) return [sized, second]
  const [from, until] = inOrder(sized, second)
  if (from.from === null || until.until === null || until.until < from.from) return [sized, second]
  const within = { from: from.from, until: until.until }
  return [
    { ...from, within },
    { ...until, within },
  ]
}

/** `from Monday to Wednesday`, said on a Tuesday: the days are those of one week, behind us in a clause about the past. */
function inOrder(first: FoundDate, second: FoundDate): [FoundDate, FoundDate] {
  const areWeekdays = [first, second].every((date) => date.kind === 'relative' && date.precision === 'day')
  if (!areWeekdays || first.from === null || second.from === null || second.from >= first.from) return [first, second]
  return second.hint === 'past'
    ? [{ ...first, ...dayReading(addDays(first.from, -7), 'relative') }, second]
    : [first, { ...second, ...dayReading(addDays(second.from, 7), 'relative') }]
}

/** `February 12 - April 6 2014`, `from February 12 through April 6`: a first day without a year is the latest before the second. */
function beforeSecond(first: FoundDate, second: FoundDate): FoundDate {
  if (first.from === null || second.from === null || first.kind !== 'absolute' || /\d{4}/.test(first.text)) return first
  if (first.precision !== 'day' && first.precision !== 'month') return first
  const month = monthOf(first.from)
  // Within a year the order of the written days tells; the 29th of February stays what it was.
  const isLater = first.from.slice(5) > (second.until ?? second.from).slice(5)
  const year = yearOf(second.until ?? second.from) - (isLater ? 1 : 0)
  if (first.precision === 'month') return { ...first, ...monthReading(year, month, 'absolute') }
  const day = dayOf(year, month, Number(first.from.slice(8, 10)))
  return day === null ? first : { ...first, ...dayReading(day, 'absolute') }
}

/** What the words before a date make of it: `since Monday` runs to publication, `the week of October 6` is a week. */
function open(date: FoundDate, text: string, publishedOn: string | null): FoundDate {
  if (date.within !== undefined || date.from === null) return date
  const before = text.slice(Math.max(0, date.start - 26), date.start)
  if (
    date.precision === 'day' &&
    /(?:^|[^A-Za-z])week (?:of|beginning|starting)(?: on)?(?: the)? {1,3}$/i.test(before)
  ) {
    return { ...date, ...weekReading(date.from, date.kind) }
  }
  if (publishedOn === null || date.from > publishedOn) return date
  if (!/(?:^|[^A-Za-z])since(?:\s(?:at least|about|early|late))?\s{1,3}$/i.test(before)) return date
  return { ...date, within: { from: date.from, until: publishedOn } }
}
