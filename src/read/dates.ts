/** Dates that an article states about itself, as ISO 8601. Nothing here asks the clock. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The months as news writes them, for building patterns. */
export const MONTH_PATTERN =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

/** 1 to 12 for an English month name, long or short; 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Zones whose letters name one offset only; `IST`, `CST` and the like name several. */
const ZONES: Record<string, string> = {
  AEDT: '+11:00',
  AEST: '+10:00',
  BST: '+01:00',
  CEST: '+02:00',
  CET: '+01:00',
  EDT: '-04:00',
  EEST: '+03:00',
  EET: '+02:00',
  EST: '-05:00',
  GMT: 'Z',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  MSK: '+03:00',
  PDT: '-07:00',
  PKT: '+05:00',
  PST: '-08:00',
  UTC: 'Z',
}
const AMBIGUOUS_ZONES = ['AST', 'CDT', 'CST', 'ET', 'IST', 'MDT', 'MST', 'PT', 'SGT', 'WIB']

/** The zone names we recognise, for building patterns. Longer names first. */
export const ZONE_PATTERN = [...Object.keys(ZONES), ...AMBIGUOUS_ZONES].sort((a, b) => b.length - a.length).join('|')

/** `+05:30` for `GMT+5:30`, `Z` for `UTC`; null where the letters do not name one offset. */
export function offsetOfZone(zone: string): string | null {
  const numeric = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone)
  if (numeric) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3]}`
  return ZONES[zone.toUpperCase()] ?? null
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/i

/**
 * An ISO 8601 stamp in one form: `2025-10-13`, or `2025-10-13T06:32:54+05:30`. Short offsets (`+5:30`) are completed. A
 * time without an offset is taken as UTC: the day stays the one written and versions of an article keep their order.
 * Null where the text is no such stamp or the calendar has no such day.
 */
export function isoStamp(text: string): string | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year, month, date, hours, minutes, seconds, fraction, zone] = match
  const day = dayOf(Number(year), Number(month), Number(date))
  if (!day || hours === undefined || minutes === undefined) return day
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const offset = zone === undefined ? 'Z' : isoOffset(zone)
  return offset && `${day}T${hours}:${minutes}:${seconds ?? '00'}${fraction ?? ''}${offset}`
}

function isoOffset(zone: string): string | null {
  if (/^z$/i.test(zone)) return 'Z'
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match || Number(match[2]) > 14 || Number(match[3] ?? 0) > 59) return null
  return `${match[1]}${match[2]?.padStart(2, '0')}:${match[3] ?? '00'}`
}
