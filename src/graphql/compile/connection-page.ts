import type { Value } from '../../store/store.ts'
import { mapOf, textOf } from './draft.ts'
import type { Draft, Read } from './draft.ts'
import { callBlock, collectLines, whereLines } from './list.ts'
import type { ListSource } from './list.ts'
import type { Page, PageOrder, Position } from './page.ts'

/** What a connection, or a part of it, holds: nodes of one type, bound to `variable`. */
export interface ConnectionSource extends Pick<ListSource, 'from' | 'open' | 'where' | 'joins'> {
  readonly variable: string
  readonly type: string
  /** The sort key over the variable where it is not the order's own. */
  readonly key?: (variable: string) => string
  /** What all items have in common, where an index holds them under it in the order of the sort key. */
  readonly under?: string
  /** All its items stand behind those of the source before it: they are looked for only where the page has room for them. */
  readonly isLater?: boolean
  /** Its place among sources of one key; only where several are merged. One digit. */
  readonly rank?: number
}

/** One item that was read: where it stands, which source it is from, and what the database said of it. */
export interface FoundItem {
  readonly position: Position
  readonly source: number
  readonly row: Value
}

/** A page that was read: its items in the order of the list. */
export interface ReadPage {
  readonly items: readonly FoundItem[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The pattern and the conditions of a source. */
export function sourceLines({ open, where = [], joins = [] }: ConnectionSource): string[] {
  return [open, ...whereLines(where), ...joins]
}

/** The subquery that brings the page of one source, and one item more; none where the list `before` has them all. */
export function pageCall(
  draft: Draft,
  source: ConnectionSource,
  order: PageOrder,
  page: Page,
  node: { readonly calls: readonly string[]; readonly columns: readonly string[] },
  name: string,
  before: string | null,
): string {
  const { variable } = source
  const key = source.key ?? order.key
  const at = draft.name('at')
  const under = source.under === undefined ? null : draft.name('under')
  // Backward, the page is read from its end and turned round afterwards.
  const direction = order.descending === page.backward ? '' : ' DESC'
  const sort = `${at}${direction}, ${variable}.id${page.backward ? ' DESC' : ''}`
  const keep = `${variable}, ${at}`
  const limit = draft.param('limit', page.size + 1)
  const item = {
    calls: node.calls,
    value: `{at: ${at}, id: ${variable}.id${node.columns.map((column) => `, ${column}`).join('')}}`,
    read: ((value) => value) satisfies Read,
  }
  const where = [...(source.where ?? []), ...cursorConditions(draft, page, order, key(variable), source)]
  return callBlock([source.from, before].filter((outer) => outer !== null).join(', ') || null, [
    ...(before === null
      ? []
      : [
          `WITH ${[source.from, before].filter((outer) => outer !== null).join(', ')} WHERE size(${before}) < ${limit}`,
        ]),
    ...sourceLines({ ...source, where }),
    `WITH DISTINCT ${variable}, ${under === null ? '' : `${source.under} AS ${under}, `}${key(variable)} AS ${at}`,
    // One more than the page tells whether there is more.
    `ORDER BY ${under === null ? '' : `${under}${direction}, `}${sort} LIMIT ${limit}`,
    ...collectLines(item, keep, sort, name),
  ])
}

function cursorConditions(
  draft: Draft,
  page: Page,
  order: PageOrder,
  at: string,
  { variable, rank }: ConnectionSource,
): string[] {
  const position = page.after ?? page.before
  if (position === null) return []
  const name = page.after === null ? 'before' : 'after'
  const [key, id] = [draft.param(`${name}At`, position.at), draft.param(`${name}Id`, boundary(position.id, rank))]
  const past = order.descending === page.backward ? '>' : '<'
  const pastId = page.backward ? '<' : '>'
  // The first condition is one that an index can begin at.
  return [`${at} ${past}= ${key}`, `(${at} ${past} ${key} OR ${variable}.id ${pastId} ${id})`]
}

/** The id that parts what comes before a position from what comes after it, in a source of this rank. */
function boundary(id: string, rank: number | undefined): string {
  if (rank === undefined) return id
  const at = Number(id.slice(0, 1))
  if (at === rank) return id.slice(1)
  // Before all ids, or behind them: ids begin with a lower-case letter.
  return at < rank ? '' : '~'
}

/** The page of what every source brought: one item more than it holds tells whether there is more. */
export function pageOf(
  rows: readonly (readonly Value[])[],
  sources: readonly ConnectionSource[],
  order: PageOrder,
  page: Page,
): ReadPage {
  const found = rows.flatMap((list, source): FoundItem[] =>
    list.map((row) => {
      const { at, id } = mapOf(row)
      const rank = sources[source]?.rank ?? ''
      return { position: { at: textOf(at), id: `${rank}${textOf(id)}` }, source, row }
    }),
  )
  if (sources.length > 1) found.sort(comparing(order, page.backward))
  const items = found.slice(0, page.size)
  if (page.backward) items.reverse()
  const more = found.length > page.size
  return {
    items,
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
  }
}

function comparing(order: PageOrder, backward: boolean) {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return ({ position: a }: FoundItem, { position: b }: FoundItem): number => {
    const byKey = compare(a.at, b.at) * (order.descending === backward ? 1 : -1)
    return byKey === 0 ? compare(a.id, b.id) * (backward ? -1 : 1) : byKey
  }
}
