import { pageCall, pageOf, sourceLines } from './connection-page.ts'
import type { ConnectionSource, FoundItem, ReadPage } from './connection-page.ts'
import { listOf, mapOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { callBlock } from './list.ts'
import { compileObject } from './object.ts'
import { readPage, writeCursor } from './page.ts'
import type { PageOrder } from './page.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'
import type { Value } from '../../store/store.ts'

/**
 * Compiles a Relay connection: a subquery for the page, another for the count if that is asked for. Several sources, which
 * have nothing in common, are merged into one order: by its key, then by the sources' rank, then by id. A page reads at most
 * a page of each source.
 */
export function compileConnection(
  draft: Draft,
  field: Selected,
  order: PageOrder,
  sources: readonly ConnectionSource[],
): Compiled<Answer> {
  const page = readPage(field.args, order)
  const items = sources.map((source) => newItem(draft, source))
  const parts = selectObject(draft, field).map((part) => ({ key: part.key, read: readerOf(draft, part, order, items) }))
  const wanted = new Set(selectObject(draft, field).map(({ name }) => name))
  const calls: string[] = []
  const columns: string[] = []
  const names: { page?: string; total?: string }[] = sources.map(() => ({}))
  const pages: { source: ConnectionSource; item: (typeof items)[number]; name: string }[] = []
  const column = (kind: 'page' | 'total', index: number, name: string): void => {
    const key = sources.length === 1 ? kind : `${kind}_${index}`
    columns.push(`${key}: ${name}`)
    names[index] = { ...names[index], [kind]: key }
  }
  for (const [index, source] of sources.entries()) {
    const item = items[index]
    if (item && (wanted.has('edges') || wanted.has('nodes') || wanted.has('pageInfo'))) {
      const name = draft.name(field.name)
      column('page', index, name)
      pages.push({ source, item, name })
    }
    if (wanted.has('totalCount')) {
      const name = draft.name(`${field.name}Total`)
      column('total', index, name)
      const lines = [...sourceLines(source), `RETURN count(DISTINCT ${source.variable}) AS ${name}`]
      calls.push(callBlock(source.from, lines))
    }
  }
  // Read from its end, a list begins with what stands last.
  if (order.descending === page.backward) pages.reverse()
  const pageCalls = pages.map(({ source, item, name }, index) => {
    const before = pages[index - 1]
    const isAfter = before && (order.descending === page.backward ? before.source : source).isLater === true
    return pageCall(draft, source, order, page, item, name, isAfter ? before.name : null)
  })
  calls.unshift(...pageCalls)
  return {
    calls,
    value: columns.length === 0 ? 'true' : `{${columns.join(', ')}}`,
    read(value) {
      const row = mapOf(value)
      const at = (key: string | undefined): Value => (key === undefined ? null : (row[key] ?? null))
      const rows = names.map((name) => listOf(at(name.page)))
      const total = names.reduce((sum, name) => sum + Number(at(name.total) ?? 0), 0)
      const found = { page: pageOf(rows, sources, order, page), total }
      const answer: Answer = {}
      for (const { key, read } of parts) answer[key] = read(found)
      return answer
    },
  }
}

type Found = { page: ReadPage; total: number }

/** Collects what the nodes of a source are asked for, in whatever places. */
function newItem(draft: Draft, source: ConnectionSource) {
  const calls: string[] = []
  const columns: string[] = []
  return {
    calls,
    columns,
    add(nodes: Selected['nodes']): (row: Value) => unknown {
      const compiled = compileObject(draft, source.type, source.variable, nodes)
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
  order: PageOrder,
  items: readonly ReturnType<typeof newItem>[],
): (found: Found) => unknown {
  if (part.name === 'totalCount') return ({ total }) => total
  if (part.name === 'pageInfo') {
    const fields = selectObject(draft, part)
    return ({ page }) => {
      const [first, last] = [page.items[0], page.items.at(-1)]
      const info: Answer = {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: first ? writeCursor(order, first.position) : null,
        endCursor: last ? writeCursor(order, last.position) : null,
      }
      return Object.fromEntries(fields.map(({ key, name }) => [key, info[name]]))
    }
  }
  const nodeReader = (nodes: Selected['nodes']): ((item: FoundItem) => unknown) => {
    const reads = items.map((item) => item.add(nodes))
    return ({ source, row }) => reads[source]?.(row)
  }
  if (part.name === 'nodes') {
    const read = nodeReader(part.nodes)
    return ({ page }) => page.items.map(read)
  }
  const fields = selectObject(draft, part).map((field) => ({
    key: field.key,
    read: field.name === 'node' ? nodeReader(field.nodes) : null,
  }))
  return ({ page }) =>
    page.items.map((item) => {
      const answer: Answer = {}
      for (const { key, read } of fields) answer[key] = read === null ? writeCursor(order, item.position) : read(item)
      return answer
    })
}
