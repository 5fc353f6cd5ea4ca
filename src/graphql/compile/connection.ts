import { listOf, mapOf, textOf } from './draft.ts'
import type { Answer, Compiled, Draft, Read } from './draft.ts'
import { callBlock, collectLines, whereLines } from './list.ts'
import type { ListSource } from './list.ts'
import { compileObject } from './object.ts'
import { readPage, writeCursor } from './page.ts'
import type { Page, PageOrder, Position } from './page.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'
import type { Value } from '../../store/store.ts'

/** What a connection holds: nodes of one type, bound to `variable`. */
export interface ConnectionSource extends Pick<ListSource, 'from' | 'open' | 'where' | 'joins'> {
  readonly variable: string
  readonly type: string
  readonly order: PageOrder
}

/** A page that was read: its items in the order of the list. */
interface ReadPage {
  readonly items: readonly { position: Position; row: Value }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Compiles a Relay connection: one subquery for the page, another for the count if that is asked for. */
export function compileConnection(draft: Draft, field: Selected, source: ConnectionSource): Compiled<Answer> {
  const page = readPage(field.args, source.order)
  const node = newItem()
  const parts = selectObject(draft, field).map((part) => ({
    key: part.key,
    read: readerOf(draft, part, source, node),
  }))
  const wanted = new Set(selectObject(draft, field).map(({ name }) => name))
  const calls: string[] = []
  const columns: string[] = []
  if (wanted.has('edges') || wanted.has('nodes') || wanted.has('pageInfo')) {
    const name = draft.name(field.name)
    columns.push(`page: ${name}`)
    calls.push(pageCall(draft, source, page, node, name))
  }
  if (wanted.has('totalCount')) {
    const name = draft.name(`${field.name}Total`)
    columns.push(`total: ${name}`)
    const lines = [...sourceLines(source), `RETURN count(DISTINCT ${source.variable}) AS ${name}`]
    calls.push(callBlock(source.from, lines))
  }
  return {
    calls,
    value: columns.length === 0 ? 'true' : `{${columns.join(', ')}}`,
    read(value) {
      const row = mapOf(value)
      const found = { page: pageOf(listOf(row['page']), page), total: row['total'] ?? 0 }
      const answer: Answer = {}
      for (const { key, read } of parts) answer[key] = read(found)
      return answer
    },
  }
}

function sourceLines({ open, where = [], joins = [] }: ConnectionSource): string[] {
  return [open, ...whereLines(where), ...joins]
}

type Found = { page: ReadPage; total: Value }

/** Collects what the nodes of a page are asked for, in whatever places. */
function newItem() {
  const calls: string[] = []
  const columns: string[] = []
  return {
    calls,
    columns,
    add(compiled: Compiled): (row: Value) => unknown {
      const column = `node${columns.length === 0 ? '' : `_${columns.length}`}`
      calls.push(...compiled.calls)
      columns.push(`${column}: ${compiled.value}`)
      return (row) => compiled.read(mapOf(row)[column] ?? null)
    },
  }
}

function selectObject(draft: Draft, field: Selected): Selected[] {
  return objectTypes(draft.operation, field.type.name).flatMap((type) => select(draft.operation, type, field.nodes))
}

function readerOf(
  draft: Draft,
  part: Selected,
  source: ConnectionSource,
  item: ReturnType<typeof newItem>,
): (found: Found) => unknown {
  if (part.name === 'totalCount') return ({ total }) => total
  if (part.name === 'pageInfo') {
    const fields = selectObject(draft, part)
    return ({ page }) => {
      const cursors = page.items.map(({ position }) => writeCursor(source.order, position))
      const info: Answer = {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      }
      return Object.fromEntries(fields.map(({ key, name }) => [key, info[name]]))
    }
  }
  if (part.name === 'nodes') {
    const read = item.add(compileObject(draft, source.type, source.variable, part.nodes))
    return ({ page }) => page.items.map(({ row }) => read(row))
  }
  const fields = selectObject(draft, part).map((field) => ({
    key: field.key,
    read: field.name === 'node' ? item.add(compileObject(draft, source.type, source.variable, field.nodes)) : null,
  }))
  return ({ page }) =>
    page.items.map(({ position, row }) => {
      const cursor = writeCursor(source.order, position)
      return Object.fromEntries(fields.map(({ key, read }) => [key, read === null ? cursor : read(row)]))
    })
}

function pageCall(
  draft: Draft,
  source: ConnectionSource,
  page: Page,
  node: ReturnType<typeof newItem>,
  name: string,
): string {
  const { variable, order } = source
  const at = draft.name('at')
  // Backward, the page is read from its end and turned round afterwards.
  const sort = `${at}${order.descending === page.backward ? '' : ' DESC'}, ${variable}.id${page.backward ? ' DESC' : ''}`
  const keep = `${variable}, ${at}`
  const item = {
    calls: node.calls,
    value: `{at: ${at}, id: ${variable}.id${node.columns.map((column) => `, ${column}`).join('')}}`,
    read: ((value) => value) satisfies Read,
  }
  return callBlock(source.from, [
    ...sourceLines(source),
    `WITH DISTINCT ${variable}, ${order.key(variable)} AS ${at}`,
    ...whereLines(cursorConditions(draft, page, order, at, variable)),
    `WITH ${keep}`,
    // One more than the page tells whether there is more.
    `ORDER BY ${sort} LIMIT ${draft.param('limit', page.size + 1)}`,
    ...collectLines(item, keep, sort, name),
  ])
}

function cursorConditions(draft: Draft, page: Page, order: PageOrder, at: string, variable: string): string[] {
  const position = page.after ?? page.before
  if (position === null) return []
  const name = page.after === null ? 'before' : 'after'
  const [key, id] = [draft.param(`${name}At`, position.at), draft.param(`${name}Id`, position.id)]
  const past = order.descending === page.backward ? '>' : '<'
  const pastId = page.backward ? '<' : '>'
  return [`(${at} ${past} ${key} OR (${at} = ${key} AND ${variable}.id ${pastId} ${id}))`]
}

function pageOf(rows: readonly Value[], page: Page): ReadPage {
  const items = rows.slice(0, page.size).map((row) => {
    const { at, id } = mapOf(row)
    return { position: { at: textOf(at), id: textOf(id) }, row }
  })
  if (page.backward) items.reverse()
  const more = rows.length > page.size
  return {
    items,
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
  }
}
