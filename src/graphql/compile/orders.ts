import type { Args } from './args.ts'
import type { PageOrder } from './page.ts'

/**
 * Facts by their (first) day. Undated ones come last either way: the stored `sortDate` of these is '', which sorts before
 * every date, and '~' sorts after every date.
 */
export function factOrder({ orderBy }: Args): PageOrder {
  return orderBy === 'EARLIEST_FIRST'
    ? { name: 'earliest', key: (variable) => `${variable}.sortDate`, descending: false }
    : { name: 'latest', key: (variable) => `${variable}.sortDate`, descending: true }
}

/** The sort key of facts in the order that is asked for: the stored one, or their date where that does not do. */
export function dateKey({ orderBy }: Args, sortDate: string, date: string): () => string {
  return () => (orderBy === 'EARLIEST_FIRST' ? `coalesce(${date}, '~')` : sortDate)
}

/** Articles by publication, the latest first. */
export const ARTICLE_ORDER: PageOrder = {
  name: 'published',
  key: (variable) => `${variable}.sortDate`,
  descending: true,
}

/** Entities by name. */
export const NAME_ORDER: PageOrder = { name: 'name', key: (variable) => `${variable}.name`, descending: false }
