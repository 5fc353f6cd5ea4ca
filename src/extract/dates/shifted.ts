import { addDays, monthOf, shiftMonth, yearOf } from './calendar.ts'
import type { DateReading } from './found-date.ts'
import { dayReading, monthReading, openReading, rangeReading, weekReading, yearReading } from './readings.ts'

/** `count` units from the day, in the precision of the unit. */
export function shifted(publishedOn: string, unit: string, count: number): DateReading {
  const name = unit.toLowerCase()
  if (name === 'day') return dayReading(addDays(publishedOn, count), 'relative')
  if (name === 'week') return weekReading(addDays(publishedOn, count * 7), 'relative')
  if (name === 'fortnight') return weekReading(addDays(publishedOn, count * 14), 'relative')
  if (name === 'month') {
    const { year, month } = shiftMonth(yearOf(publishedOn), monthOf(publishedOn), count)
    return monthReading(year, month, 'relative')
  }
  const year = yearOf(publishedOn) + count * (name === 'decade' ? 10 : 1)
  if (year < 1000 || year > 9999) return openReading('relative')
  return name === 'decade' ? rangeReading(`${year}-01-01`, `${year}-12-31`, 'relative') : yearReading(year, 'relative')
}
