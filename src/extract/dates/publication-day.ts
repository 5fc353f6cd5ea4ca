import { addDays, dayOf } from './calendar.ts'

const STAMP = /^\s{0,4}(\d{4})-(\d\d)-(\d\d)(?:$|[T\s])/

/**
 * The day of publication in the offset that the article wrote: the date part of a time stamp, a bare day as it is, null
 * for what is neither or no day of the calendar.
 */
export function publicationDay(publishedAt: string | null): string | null {
  const parts = STAMP.exec(publishedAt ?? '')
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** A dateline is no older, in days, where the article was written on its day. */
const DATELINE_AGE = 3

/** The day that "today" is in the article: the dateline's where that is little older than publication, as in what a paper takes from a wire. */
export function dayWritten(publishedOn: string | null, dateline: string | null): string | null {
  if (publishedOn === null || dateline === null) return publishedOn
  return dateline < publishedOn && dateline >= addDays(publishedOn, -DATELINE_AGE) ? dateline : publishedOn
}
