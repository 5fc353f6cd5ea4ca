import { canonicalJson } from '../model/canonical-json.ts'
import type { NodeLabel } from '../model/graph.ts'
import { edgesFrom, edgesInto } from '../store/cypher/pages.ts'
import { nodePages } from '../store/pages.ts'
import { stringOf } from '../store/row.ts'
import type { Row, Store, Transaction } from '../store/store.ts'
import { derive, isPair, placeOf } from './derive.ts'
import type { Derived } from './derive.ts'
import { differs } from './problem.ts'
import type { Problem } from './problem.ts'
import { recount } from './recount.ts'

/** Counts the votes for every node of a label anew, and compares what follows from them with what is stored. */
export async function* verifyDerived(store: Store, label: NodeLabel): AsyncGenerator<Problem> {
  for await (const page of nodePages(store, label)) {
    const ids = page.map(({ id }) => stringOf(id))
    const { votes, edges } = await store.read(async (tx) => ({
      votes: await recount(tx, label, ids),
      edges: await storedEdges(tx, label, ids),
    }))
    for (const node of page) {
      const id = stringOf(node.id)
      const derived = derive(id, label, votes.get(id) ?? new Map())
      if (derived === null) yield differs('the articles', id, 'at least one that names it', 'none')
      else yield* compare(id, node, derived, edges)
    }
    for (const [place, props] of edges) yield differs('an edge', place, 'none', props)
  }
}

/** Compares a node; its edges that are as they should be are taken out of `edges`, so that the others are left over. */
function* compare(id: string, node: Row, derived: Derived, edges: Map<string, string>): Generator<Problem> {
  for (const [name, value] of Object.entries(derived.props)) {
    const [expected, found] = [canonicalJson(value), canonicalJson(node[name] ?? null)]
    if (expected !== found) yield differs(name, id, expected, found)
  }
  for (const edge of derived.edges) {
    // Pairs of entities are looked up where they leave from: an event has no edge to them.
    if (isPair(edge.type)) continue
    const [place, expected] = [placeOf(edge), comparable(edge.props)]
    const found = edges.get(place)
    if (found !== expected) yield differs('the edge', place, expected, found ?? 'missing')
    edges.delete(place)
  }
}

/** The derived edges that are stored at the nodes `ids`, by their place. */
async function storedEdges(tx: Transaction, label: NodeLabel, ids: readonly string[]): Promise<Map<string, string>> {
  const edges = new Map<string, string>()
  for (const { type, cypher, key } of LOOKUPS[label] ?? []) {
    for (const { from, to, props } of await tx.run(cypher, { ids: [...ids] })) {
      const stored = props as Row
      const place = placeOf({
        type,
        from: stringOf(from),
        to: stringOf(to),
        key: key === null ? '' : stringOf(stored[key]),
      })
      // A second edge at one place is one too many; its name says so.
      edges.set(edges.has(place) ? `${place} twice` : place, comparable(stored))
    }
  }
  return edges
}

const LOOKUPS: Partial<
  Record<NodeLabel, { type: Derived['edges'][number]['type']; cypher: string; key: string | null }[]>
> = {
  Event: [{ type: 'PARTICIPATED_IN', cypher: edgesInto('Event', 'PARTICIPATED_IN'), key: 'role' }],
  Person: [{ type: 'REPRESENTS', cypher: edgesFrom('Person', 'REPRESENTS'), key: 'title' }],
  Statement: [
    { type: 'ADDRESSED_TO', cypher: edgesFrom('Statement', 'ADDRESSED_TO'), key: null },
    { type: 'MENTIONS', cypher: edgesFrom('Statement', 'MENTIONS'), key: null },
    { type: 'STATED', cypher: edgesInto('Statement', 'STATED'), key: null },
  ],
}

/** A property that is null and one that is not there are the same. */
function comparable(props: Row): string {
  return canonicalJson(Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null)))
}
