import { textArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'
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

/** The sort key where a list is short enough to be sorted: the stored one, or the date where that does not do. */
export function dateKey({ orderBy }: Args, sortDate: string, date: string): () => string {
  return () => (orderBy === 'EARLIEST_FIRST' ? `coalesce(${date}, '~')` : sortDate)
}

/** Those facts of a list that are read together: their conditions and sort key over the stored first day and the fact. */
export interface DayPart {
  readonly conditions: (day: string, fact: string) => readonly string[]
  readonly key: (day: string) => string
  /** As a source has it: all of the part stands behind that before it, seen from the latest. */
  readonly isLater?: true
}

/**
 * The parts of a list by first day, each in the order of an index. Undated facts are of no span of days, and stand last either
 * way: from the earliest on they are a part of their own, for their stored day sorts before all others.
 */
export function dayParts(draft: Draft, { orderBy, ...args }: Args): DayPart[] {
  const [since, until] = [textArg(args, 'since'), textArg(args, 'until')]
  const key = (day: string): string => day
  const undated = { conditions: (day: string) => [`${day} = ''`], key: () => "'~'" }
  // An index is used where a condition is on it.
  const all = { conditions: (day: string) => [`${day} >= ''`], key }
  const dated = {
    conditions: (day: string) => [
      since === null ? `${day} > ''` : `${day} >= ${draft.param('since', since)}`,
      ...endConditions(draft, until, day),
    ],
    key,
  }
  if (since !== null || until !== null) return [dated]
  return orderBy === 'EARLIEST_FIRST' ? [undated, { ...dated, isLater: true }] : [all]
}

/** The conditions that facts begin on a day or before it. */
export function endConditions(draft: Draft, until: string | null, day: string): string[] {
  return until === null ? [] : [`${day} <= ${draft.param('until', until)}`]
}

/** Articles by publication, the latest first. */
export const ARTICLE_ORDER: PageOrder = {
  name: 'published',
  key: (variable) => `${variable}.sortDate`,
  descending: true,
}

/** Entities by name. */
export const NAME_ORDER: PageOrder = { name: 'name', key: (variable) => `${variable}.name`, descending: false }
