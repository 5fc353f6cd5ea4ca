import { addDays, addMonths, monthOf, yearOf } from './calendar.ts'
import { weekdayFrom } from './choose.ts'
import type { DateReading } from './found-date.ts'
import { dayReading, monthReading, weekReading, yearReading } from './readings.ts'

/**
 * The anchored date counted from `anchorDay` (`YYYY-MM-DD`); what is not anchored comes back as it is. `two weeks later`
 * is a week, `a year earlier` a year.
 */
export function resolveAnchored<Found extends DateReading>(found: Found, anchorDay: string): Found {
  const { anchor } = found
  if (anchor === undefined) return found
  const { unit, offset, weekday } = anchor
  if (weekday !== undefined) return { ...found, ...dayReading(weekdayFrom(anchorDay, weekday, offset), 'anchored') }
  if (unit === 'day') return { ...found, ...dayReading(addDays(anchorDay, offset), 'anchored') }
  if (unit === 'week') return { ...found, ...weekReading(addDays(anchorDay, offset * 7), 'anchored') }
  const day = addMonths(anchorDay, unit === 'month' ? offset : offset * 12)
  // Before the year 1000 there are no four digits to write it with.
  if (yearOf(day) < 1000 || yearOf(day) > 9999) return found
  if (unit === 'month') return { ...found, ...monthReading(yearOf(day), monthOf(day), 'anchored') }
  return { ...found, ...yearReading(yearOf(day), 'anchored') }
}
