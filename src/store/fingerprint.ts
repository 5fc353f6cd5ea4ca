import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical-json.ts'
import { byCodeUnit } from '../model/fold.ts'
import { EDGE_TYPES, NODE_LABELS } from '../model/graph.ts'
import { edgesFrom } from './cypher/pages.ts'
import { nodePages } from './pages.ts'
import type { Row, Store, Value } from './store.ts'

/**
 * The SHA-256 (hex) of the whole graph: one canonical JSON line for each node and edge, `[label, id, properties]` and
 * `[type, from, to, properties]`, in code-unit order of labels and ids, lists sorted, the meta node left out. The same
 * articles give the same fingerprint in every store.
 */
export async function fingerprint(store: Store): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of graphLines(store)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** The lines of the fingerprint. An edge follows the page of nodes it leaves from, its types in order. */
export async function* graphLines(store: Store): AsyncGenerator<string> {
  for (const label of NODE_LABELS) {
    for await (const page of nodePages(store, label)) {
      for (const node of page) yield canonicalJson([label, node.id, comparable(node)])
      const ids = page.map((node) => String(node.id))
      for (const type of EDGE_TYPES) {
        const edges = await store.read((tx) => tx.run(edgesFrom(label, type), { ids }))
        const lines = edges.map(({ from, to, props }) => canonicalJson([type, from, to, comparable(props as Row)]))
        yield* lines.sort(byCodeUnit)
      }
    }
  }
}

/** Properties without nulls, lists in order. */
function comparable(props: Row): Record<string, Value> {
  const entries = Object.entries(props).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? inOrder(value) : value]))
}

function inOrder(list: readonly Value[]): Value[] {
  return list.toSorted((a, b) => byCodeUnit(canonicalJson(a), canonicalJson(b)))
}
