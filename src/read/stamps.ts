import { dayOf, isoStamp, MONTH_PATTERN, monthNumber, offsetOfZone, ZONE_PATTERN } from './dates.ts'

/** A point of time that a page states about itself. */
export interface Stamp {
  readonly label: 'published' | 'updated' | null
  /** ISO 8601, or a bare day. */
  readonly value: string
  /** Written as an ISO stamp, which is exact; others are for people and less so. */
  readonly exact: boolean
}

const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'
const ISO =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{1,2}:\d{2})?)?/y
const LABEL =
  /(?:(?:last|first)[ -]?)?(updated?|modified|edited|revised|published|posted|created|released|issued|filed|date|updated on)\b(?: (?:on|at))?/iy
const WORDED = new RegExp(
  `(?:${WEEKDAY},? )?(?:(${MONTH_PATTERN})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_PATTERN})\\.?,? (\\d{4}))`,
  'iy',
)
const TIME = new RegExp(
  `(?:at )?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?: ?([ap])\\.?m\\b\\.?)?(?: ?(hrs|hours))?(?: ?\\(?((?:GMT|UTC)? ?[+-]\\d{1,2}:?\\d{2}|${ZONE_PATTERN})\\)?)?`,
  'iy',
)
const BETWEEN = /(?:[\s,|•·;:–—()-]|\bat\b|\bon\b){1,40}/y
const WEEKDAY_ALONE = new RegExp(`${WEEKDAY}\\b`, 'iy')

/**
 * The stamps of a line that holds nothing else: labels, ISO stamps (also several glued together), dates in words and times.
 * Null when anything else is in it.
 */
export function stampsOf(line: string): Stamp[] | null {
  const stamps: Stamp[] = []
  let at = 0
  let label: Stamp['label'] = null
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (match && match[0] !== '') at = pattern.lastIndex
    return match
  }
  while (at < line.length) {
    if (take(BETWEEN)) continue
    const iso = take(ISO)
    if (iso) {
      const value = isoStamp(iso[0])
      if (value) stamps.push({ label, value, exact: true })
      label = null
      continue
    }
    const worded = take(WORDED)
    if (worded) {
      const month = monthNumber(worded[1] ?? worded[5] ?? '')
      const day = dayOf(Number(worded[3] ?? worded[6]), month, Number(worded[2] ?? worded[4]))
      take(BETWEEN)
      const time = take(TIME)
      if (day) stamps.push({ label, value: time ? withTime(day, time) : day, exact: false })
      label = null
      continue
    }
    const named = take(LABEL)
    if (named) {
      label = /^(?:upd|mod|edit|rev)/i.test(named[1] ?? '') ? 'updated' : 'published'
      continue
    }
    if (take(TIME) || take(WEEKDAY_ALONE)) continue
    return null
  }
  return stamps.length > 0 ? stamps : null
}

/** The day with the time of day, where the zone of it is known; else the day. */
function withTime(day: string, time: RegExpExecArray): string {
  const [, hours, minutes, seconds, half, , zone] = time
  const offset = zone ? offsetOfZone(zone) : null
  if (!offset) return day
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  return isoStamp(`${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds ?? '00'}${offset}`) ?? day
}

/**
 * Which of a page's stamps say when it was published and when updated: labels count, then exact stamps in order (the first
 * is the publication, the second the update), then dates in words.
 */
export function publicationOf(stamps: readonly Stamp[]): { publishedAt: string | null; updatedAt: string | null } {
  const plain = stamps.filter((stamp) => stamp.exact && !stamp.label)
  const published = labelled(stamps, 'published')
  const updated = labelled(stamps, 'updated')
  const exactPublished = plain[0]?.value ?? null
  const exactUpdated = plain[1]?.value ?? null
  const bare = stamps.find((stamp) => !stamp.exact && !stamp.label)?.value ?? null
  const publishedAt =
    exactPublished && !published?.exact ? exactPublished : (published?.value ?? exactPublished ?? bare)
  const updatedAt = exactUpdated && !updated?.exact ? exactUpdated : (updated?.value ?? exactUpdated)
  return { publishedAt, updatedAt }
}

function labelled(stamps: readonly Stamp[], label: Stamp['label']): Stamp | undefined {
  const found = stamps.filter((stamp) => stamp.label === label)
  return found.find((stamp) => stamp.exact) ?? found[0]
}
