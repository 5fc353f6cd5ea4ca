import { addDays, dayOf, daysBetween, mondayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Tense } from './found-date.ts'
import type { TenseReading } from './tense.ts'

/**
 * A yearless day this far ahead of publication is read as coming, in days, unless a past verb governs it directly: the
 * year is left out where it is the article's own, so the one of a year ago is far less likely than the verb nearby says.
 */
const NEAR_FUTURE = 120

/** The year of a day written without one; with a day of the week, the year nearby in which they agree. Null where no year has the day. */
export function chooseDay(
  publishedOn: string,
  month: number,
  day: number,
  { tense, direct }: TenseReading,
  weekday: number | null,
): string | null {
  const year = yearOf(publishedOn)
  if (weekday !== null) {
    const agreeing = [0, -1, 1]
      .map((shift) => dayOf(year + shift, month, day))
      .find((candidate) => candidate !== null && weekdayOf(candidate) === weekday)
    if (agreeing !== undefined) return agreeing
  }
  // The 29th of February needs up to eight years either way.
  const candidates = Array.from({ length: 17 }, (_, index) => dayOf(year + index - 8, month, day)).filter(
    (x) => x !== null,
  )
  const past = candidates.findLast((candidate) => candidate <= publishedOn) ?? null
  const coming = candidates.find((candidate) => candidate >= publishedOn) ?? null
  if (tense === 'future') return coming
  if (coming === null || past === null || (tense === 'past' && direct)) return past
  const ahead = daysBetween(publishedOn, coming)
  // The day after publication is a time zone away, not a year ago.
  if (ahead <= 1) return coming
  return ahead <= NEAR_FUTURE && yearOf(past) < year ? coming : past
}

/**
 * The year of a month written without one: the latest that has begun, in a clause about the future the first that has
 * not ended. Where the verb does not tell, a month still to come in the article's year is that one; where it tells of a
 * month most of a year ahead, the past one is meant.
 */
export function chooseYear(publishedOn: string, month: number, tense: Tense): number {
  const year = yearOf(publishedOn)
  const now = monthOf(publishedOn)
  const ahead = (month - now + 12) % 12
  if (ahead === 0) return year
  if (month < now) return tense === 'future' && ahead <= 8 ? year + 1 : year
  return tense === 'future' || (tense === null && ahead <= 5) ? year : year - 1
}

/** The day that a bare day of the week means: publication day itself or the latest before; in a clause about the future the next. */
export function chooseWeekday(publishedOn: string, weekday: number, tense: Tense): string {
  const ahead = (weekday - weekdayOf(publishedOn) + 7) % 7
  return addDays(publishedOn, tense === 'future' || ahead === 0 ? ahead : ahead - 7)
}

/** The first day of that weekday after (`step` 1) or the latest before (`step` -1) the day. */
export function weekdayFrom(day: string, weekday: number, step: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  if (step > 0) return addDays(day, ahead === 0 ? 7 : ahead)
  return addDays(day, ahead === 0 ? -7 : ahead - 7)
}

/** That day of the week in the week `shift` weeks from the one that holds the day. */
export function weekdayOfWeek(day: string, weekday: number, shift: number): string {
  return addDays(mondayOf(day), shift * 7 + weekday)
}

/** Saturday of the weekend meant by `the weekend` or `this weekend`. */
export function chooseSaturday(publishedOn: string, tense: Tense): string {
  const coming = weekdayOfWeek(publishedOn, 5, 0)
  if (weekdayOf(publishedOn) >= 5 || tense === 'future') return coming
  // Early in the week people speak of the one behind them, later of the one ahead, unless the verb says otherwise.
  return tense === 'past' || weekdayOf(publishedOn) <= 2 ? addDays(coming, -7) : coming
}
