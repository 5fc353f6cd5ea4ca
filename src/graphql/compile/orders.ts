import type { PageOrder } from './page.ts'

/** Facts by their (first) day. Undated ones come last either way: '' sorts before and '~' after every date. */
export function factOrder(property: 'start' | 'date', orderBy: unknown): PageOrder {
  return orderBy === 'EARLIEST_FIRST'
    ? { name: 'earliest', key: (variable) => `coalesce(${variable}.${property}, '~')`, descending: false }
    : { name: 'latest', key: (variable) => `coalesce(${variable}.${property}, '')`, descending: true }
}

/** Articles by publication, the latest first. */
export const ARTICLE_ORDER: PageOrder = {
  name: 'published',
  key: (variable) => `coalesce(${variable}.publishedAt, '')`,
  descending: true,
}

/** Entities by name. */
export const NAME_ORDER: PageOrder = { name: 'name', key: (variable) => `${variable}.name`, descending: false }
