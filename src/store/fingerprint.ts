import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical-json.ts'
import { byCodeUnit } from '../model/fold.ts'
import { NODE_LABELS } from '../model/graph.ts'
import type { NodeLabel } from '../model/graph.ts'
import { edgesFrom, edgesInto, WALKED } from './cypher/pages.ts'
import { nodePages } from './pages.ts'
import { stringOf } from './row.ts'
import type { Row, Store, Value } from './store.ts'

/**
 * The SHA-256 (hex) of the whole graph: one canonical JSON line for each node and edge, `[label, id, properties]` and
 * `[type, from, to, properties]`, lists sorted, the meta node left out. The same articles give the same fingerprint in
 * every store. Memory does not grow with the graph.
 */
export async function fingerprint(store: Store): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of graphLines(store)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/**
 * The lines of the fingerprint: label after label, the nodes by id in code-point order, each followed by the edges that
 * are walked from it, sorted.
 */
export async function* graphLines(store: Store): AsyncGenerator<string> {
  for (const label of NODE_LABELS) {
    for await (const page of nodePages(store, label)) {
      const edges = await edgeLines(store, label, page)
      for (const node of page) {
        yield canonicalJson([label, node.id, comparable(node)])
        yield* (edges.get(stringOf(node.id)) ?? []).sort(byCodeUnit)
      }
    }
  }
}

/** The lines of the edges of a page of nodes, by the id of the node they are walked from. */
async function edgeLines(store: Store, label: NodeLabel, page: readonly Row[]): Promise<Map<string, string[]>> {
  const lines = new Map(page.map(({ id }) => [stringOf(id), [] as string[]]))
  const ids = [...lines.keys()]
  const { out, into } = WALKED[label]
  const walks = [
    ...out.map((type) => ({ type, cypher: edgesFrom(label, type), end: 'from' })),
    ...into.map((type) => ({ type, cypher: edgesInto(label, type), end: 'to' })),
  ]
  for (const { type, cypher, end } of walks) {
    for (const row of await store.query(cypher, { ids })) {
      const line = canonicalJson([type, row.from, row.to, comparable(row.props as Row)])
      lines.get(stringOf(row[end]))?.push(line)
    }
  }
  return lines
}

/** Properties without nulls, lists in order. */
function comparable(props: Row): Record<string, Value> {
  const entries = Object.entries(props).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? inOrder(value) : value]))
}

function inOrder(list: readonly Value[]): Value[] {
  return list.toSorted((a, b) => byCodeUnit(canonicalJson(a), canonicalJson(b)))
}
