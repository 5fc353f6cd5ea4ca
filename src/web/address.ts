import { KINDS } from './kinds.ts'
import type { Kind } from './kinds.ts'

/** What the page shows, wholly held in its address: whoever opens the same address sees the same. */
export interface Address {
  /** Whose contacts: an entity's id. */
  readonly of: string | null
  /** With `of`, the pair: the other one's id. */
  readonly with: string | null
  /** The article that is read. */
  readonly article: string | null
  /** The place in it, in UTF-16 code units. */
  readonly at: Place | null
  /** The ends of a path; the view is open where one of them is given, even empty. */
  readonly from: string | null
  readonly to: string | null
  /** Months, `YYYY-MM`, both included. */
  readonly since: string | null
  readonly until: string | null
  /** Null for all. */
  readonly kinds: readonly Kind[] | null
  /** An ISO 3166-1 alpha-3 code. */
  readonly country: string | null
}

export interface Place {
  readonly start: number
  readonly end: number
}

export const NOWHERE: Address = {
  of: null,
  with: null,
  article: null,
  at: null,
  from: null,
  to: null,
  since: null,
  until: null,
  kinds: null,
  country: null,
}

/** Reads the query part of an address. What cannot be meant is left out. */
export function readAddress(query: string): Address {
  const given = new URLSearchParams(query)
  const month = (name: string) => matching(given.get(name), /^\d{4}-\d{2}$/)
  const kinds = given.get('kinds')
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(given.get('at') ?? '')
  const of = given.get('of') || null
  return {
    of,
    with: of === null ? null : given.get('with') || null,
    article: given.get('article') || null,
    at: place ? { start: Number(place[1]), end: Number(place[2]) } : null,
    from: given.get('from'),
    to: given.get('to'),
    since: month('since'),
    until: month('until'),
    kinds: kinds === null ? null : KINDS.filter((kind) => kinds.split(',').includes(kind)),
    country: matching(given.get('country'), /^[A-Z]{3}$/),
  }
}

/** The query part of an address, `?…`, or `./` where it would be empty. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams()
  for (const name of ['of', 'with', 'article', 'from', 'to', 'since', 'until', 'country'] as const) {
    const value = address[name]
    if (value !== null) query.set(name, value)
  }
  if (address.at) query.set('at', `${address.at.start}-${address.at.end}`)
  if (address.kinds) query.set('kinds', address.kinds.join(','))
  // Colons, blanks as "+" and commas are as good in a query, and people can read them.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return text === '' ? './' : `?${text}`
}

/** Whether the view of a path is open. */
export function isPath({ from, to }: Address): boolean {
  return from !== null || to !== null
}

/** The same filters, nothing opened. */
export function closed(address: Address): Address {
  const { since, until, kinds, country } = address
  return { ...NOWHERE, since, until, kinds, country }
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null
}
