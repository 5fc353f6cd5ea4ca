import { addDays, dayOf, lastDayOf, mondayOf, monthValue } from './calendar.ts'
import type { DateReading } from './found-date.ts'

type Kind = DateReading['kind']

export function dayReading(day: string, kind: Kind): DateReading {
  return { value: day, precision: 'day', from: day, until: day, kind }
}

/** The week, Monday to Sunday, that holds the day. */
export function weekReading(day: string, kind: Kind): DateReading {
  const monday = mondayOf(day)
  return { value: null, precision: 'week', from: monday, until: addDays(monday, 6), kind }
}

export function monthReading(year: number, month: number, kind: Kind): DateReading {
  const last = lastDayOf(year, month)
  return {
    value: monthValue(year, month),
    precision: 'month',
    from: dayOf(year, month, 1),
    until: dayOf(year, month, last),
    kind,
  }
}

export function yearReading(year: number, kind: Kind): DateReading {
  return { value: String(year), precision: 'year', from: `${year}-01-01`, until: `${year}-12-31`, kind }
}

/** Three months from the given one; winter 2024 runs into February 2025. */
export function seasonReading(year: number, firstMonth: number, kind: Kind): DateReading {
  const lastYear = firstMonth > 10 ? year + 1 : year
  const lastMonth = ((firstMonth + 1) % 12) + 1
  const until = dayOf(lastYear, lastMonth, lastDayOf(lastYear, lastMonth))
  return { value: null, precision: 'season', from: dayOf(year, firstMonth, 1), until, kind }
}

export function rangeReading(from: string | null, until: string | null, kind: Kind): DateReading {
  return { value: null, precision: 'range', from, until, kind }
}

/** A date whose words are clear but which nothing in the article resolves. */
export function openReading(kind: Kind): DateReading {
  return { value: null, precision: 'unknown', from: null, until: null, kind }
}

/** The named part of a month, a year or a week: its days narrow, its value stays. */
export function partOf(reading: DateReading, part: 'early' | 'mid' | 'late'): DateReading {
  const { from, until } = reading
  if (from === null || until === null) return reading
  if (reading.precision === 'month') {
    if (part === 'early') return { ...reading, until: `${from.slice(0, 7)}-10` }
    if (part === 'mid') return { ...reading, from: `${from.slice(0, 7)}-11`, until: `${from.slice(0, 7)}-20` }
    return { ...reading, from: `${from.slice(0, 7)}-21` }
  }
  if (reading.precision === 'year') {
    const year = from.slice(0, 4)
    if (part === 'early') return { ...reading, until: `${year}-04-30` }
    if (part === 'mid') return { ...reading, from: `${year}-05-01`, until: `${year}-08-31` }
    return { ...reading, from: `${year}-09-01` }
  }
  if (reading.precision === 'week') {
    if (part === 'early') return { ...reading, until: addDays(from, 2) }
    if (part === 'mid') return { ...reading, from: addDays(from, 2), until: addDays(from, 3) }
    return { ...reading, from: addDays(from, 3) }
  }
  return reading
}
