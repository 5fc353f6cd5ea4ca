import { dayOf } from './calendar.ts'

const STAMP = /^\s{0,4}(\d{4})-(\d\d)-(\d\d)(?:$|[T\s])/

/**
 * The day of publication in the offset that the article wrote: the date part of a time stamp, a bare day as it is, null
 * for what is neither or no day of the calendar.
 */
export function publicationDay(publishedAt: string | null): string | null {
  const parts = STAMP.exec(publishedAt ?? '')
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}
