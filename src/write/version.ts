import { byCodeUnit } from '../model/fold.ts'

/** What decides between two versions of one article. */
export type Version = { publishedAt: string | null; updatedAt: string | null; contentHash: string }

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * The instant of an ISO 8601 time in milliseconds, null where there is none. A bare day is its first instant and a time
 * without an offset counts as UTC, so that no setting of the machine has a say.
 */
export function instantOf(time: string | null): number | null {
  const match = time === null ? null : TIMESTAMP.exec(time.trim())
  if (match === null) return null
  const [, day, minutes = '00:00', seconds = ':00', offset = 'Z'] = match
  const colon = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase()
  const instant = Date.parse(`${day}T${minutes}${seconds}${colon}`)
  return Number.isNaN(instant) ? null : instant
}

/** Positive where `a` is the later version, negative where `b` is, 0 where they are the same. Undated is the lowest. */
export function compareVersions(a: Version, b: Version): number {
  const [at, bt] = [dateOf(a), dateOf(b)]
  if (at !== bt) return at < bt ? -1 : 1
  return byCodeUnit(a.contentHash, b.contentHash)
}

/** A date that cannot be read is none. */
function dateOf({ updatedAt, publishedAt }: Version): number {
  return instantOf(updatedAt) ?? instantOf(publishedAt) ?? -Infinity
}
