import { indent, listOf } from './draft.ts'
import type { Compiled, Draft } from './draft.ts'

/** What a list holds and where it comes from. */
export interface ListSource {
  /** The variable outside that the pattern starts from; null at the root of a statement. */
  readonly from: string | null
  /** What brings the items, up to where a `WHERE` may follow: a `MATCH`, or a `CALL` and a `WITH`. */
  readonly open: string
  readonly where?: readonly string[]
  /** Further patterns that an item has to match, each a whole `MATCH`; they come behind the conditions. */
  readonly joins?: readonly string[]
  /** The variables of an item. */
  readonly keep: readonly string[]
  /** The order, as after ORDER BY, and total. */
  readonly order: string
  /** A parameter with the largest number of items. */
  readonly limit?: string
}

/** Compiles a list whole, or its first items, into a variable named after `base`. */
export function compileList<T>(draft: Draft, base: string, source: ListSource, item: Compiled<T>): Compiled<T[]> {
  const name = draft.name(base)
  const keep = source.keep.join(', ')
  const lines = [
    source.open,
    ...whereLines(source.where ?? []),
    ...(source.joins ?? []),
    `WITH DISTINCT ${keep}`,
    `ORDER BY ${source.order}${source.limit === undefined ? '' : ` LIMIT ${source.limit}`}`,
    ...collectLines(item, keep, source.order, name),
  ]
  return {
    calls: [callBlock(source.from, lines)],
    value: name,
    read: (value) => listOf(value).map(item.read),
  }
}

/** Like a list of at most one item: that item, or null. */
export function compileOne<T>(draft: Draft, base: string, source: ListSource, item: Compiled<T>): Compiled<T | null> {
  const list = compileList(draft, base, source, item)
  return { ...list, read: (value) => list.read(value)[0] ?? null }
}

/** The end of a subquery: the items, each with what its own subqueries bring, as one list. */
export function collectLines(item: Compiled, keep: string, order: string, name: string): string[] {
  if (item.calls.length === 0) return [`RETURN collect(${item.value}) AS ${name}`]
  // Nothing promises that rows keep their order through the subqueries.
  return [...item.calls, `WITH ${keep}, ${item.value} AS item`, `ORDER BY ${order}`, `RETURN collect(item) AS ${name}`]
}

/** A subquery that sees `from`, or nothing. */
export function callBlock(from: string | null, lines: readonly string[]): string {
  return `CALL (${from ?? ''}) {\n${indent(lines.join('\n'))}\n}`
}

/** Nothing, or the line with all conditions. */
export function whereLines(conditions: readonly string[]): string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]
}
