import type { DatePrecision } from '../../model/event.ts'

/** What relative dates are counted from. */
export interface DateReference {
  /** The local day of publication in the offset that the article wrote, `YYYY-MM-DD`; null where it is not known. */
  readonly publishedOn: string | null
}

/** Which way the clause looks, by the verb nearest to the date. */
export type Tense = 'past' | 'future' | null

/** How an anchored date (`two days later`, `the following Tuesday`) lies to a day that the context must supply. */
export interface AnchorShift {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** In units; with a `weekday` -1 is the latest one before the anchor, 1 the first one after it. */
  readonly offset: number
  /** Monday = 0. */
  readonly weekday?: number
}

/** What a date expression says, without its place in the text. */
export interface DateReading {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for weeks, seasons, vague spans and what nothing resolves. */
  readonly value: string | null
  readonly precision: DatePrecision
  /** First and last day, inclusive; null where open or unknown. */
  readonly from: string | null
  readonly until: string | null
  readonly kind: 'absolute' | 'relative' | 'anchored'
  /** Only on anchored dates. They are resolved against the date before them in the text; a caller who knows better uses `resolveAnchored`. */
  readonly anchor?: AnchorShift
}

/** A date expression in its place: `text.slice(start, end)` is `text`. */
export interface FoundDate extends DateReading {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly hint: Tense
  /** The interval that this date begins or ends: the whole of `from Monday to Wednesday` on both of its days; `since Monday` to publication. */
  readonly within?: { readonly from: string | null; readonly until: string | null }
}

/** The diagnostic of an article without a publication date. */
export const NO_PUBLICATION_DATE = 'no publication date: relative dates left open'
