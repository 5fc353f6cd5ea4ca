import { EDGE_TYPES, NODE_LABELS } from '../model/graph.ts'
import { countEdges, countNodes } from './cypher/pages.ts'
import { fingerprint } from './fingerprint.ts'
import type { Store } from './store.ts'

/** How much a store holds: nodes by label and edges by type, those of which there are none included. */
export type Counts = Record<string, number>

export async function countsOf(store: Store): Promise<Counts> {
  return store.read(async (tx) => {
    const counts: Counts = {}
    const statements = [
      ...NODE_LABELS.map((label) => [label, countNodes(label)] as const),
      ...EDGE_TYPES.map((type) => [type, countEdges(type)] as const),
    ]
    for (const [name, cypher] of statements) counts[name] = Number((await tx.run(cypher))[0]?.count ?? 0)
    return counts
  })
}

/** The graph's fingerprint and how much is in it. Reads everything. */
export async function stats(store: Store): Promise<{ fingerprint: string; counts: Counts }> {
  return { fingerprint: await fingerprint(store), counts: await countsOf(store) }
}
