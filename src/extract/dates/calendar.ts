/**
 * Days of the Gregorian calendar as `YYYY-MM-DD`. Everything is counted in whole days, so the machine's time zone and
 * clock play no part.
 */

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01. */
function toNumber(day: string): number {
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY,
  )
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The day as `YYYY-MM-DD`, or null where the calendar has no such day. Years 1000–9999. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** How many days the month has; `month` is 1–12. */
export function lastDayOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date((toNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Days from `a` to `b`, negative when `b` is before `a`. */
export function daysBetween(a: string, b: string): number {
  return toNumber(b) - toNumber(a)
}

/** Day of the week, Monday = 0. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return (((toNumber(day) + 3) % 7) + 7) % 7
}

/** The Monday of the week (Monday–Sunday) that holds the day. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day))
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** Year and month `count` months later (earlier when negative). */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The same day `count` months later; the last day of a shorter month where it has no such day. */
export function addMonths(day: string, count: number): string {
  const { year, month } = shiftMonth(yearOf(day), monthOf(day), count)
  const date = Math.min(Number(day.slice(8, 10)), lastDayOf(year, month))
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** `YYYY-MM`. */
export function monthValue(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}
