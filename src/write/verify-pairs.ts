import { canonicalJson } from '../model/canonical-json.ts'
import { ENTITY_LABELS } from '../model/graph.ts'
import { edgesFrom } from '../store/cypher/pages.ts'
import { findEdges, readVotes } from '../store/cypher/write.ts'
import { nodePages } from '../store/pages.ts'
import { stringOf } from '../store/row.ts'
import type { Row, Store } from '../store/store.ts'
import { derive, isPair, PAIR_TYPES, placeOf } from './derive.ts'
import type { DerivedEdge } from './derive.ts'
import { differs } from './problem.ts'
import type { Problem } from './problem.ts'
import { parseVotes } from './votes.ts'

/** Compares the edges between entities with the events they follow from. */
export async function* verifyPairs(store: Store): AsyncGenerator<Problem> {
  let right = 0
  for (const label of ENTITY_LABELS) {
    for await (const page of nodePages(store, label)) {
      const { problems, found } = await comparePairs(
        store,
        page.map(({ id }) => stringOf(id)),
      )
      yield* problems
      right += found
    }
  }
  // Looking each pair up costs as much as its entity has edges, so it is done only where their numbers say that some miss.
  let due = 0
  for await (const pairs of pairsOfEvents(store)) due += pairs.length
  if (due > right) yield* missing(store)
}

/** The pairs that leave the entities `ids`: how many are right, and what is wrong with the others. */
async function comparePairs(store: Store, ids: readonly string[]): Promise<{ problems: Problem[]; found: number }> {
  return store.read(async (tx) => {
    const stored: { place: string; props: Row }[] = []
    for (const label of ENTITY_LABELS) {
      for (const type of PAIR_TYPES) {
        for (const { from, to, props } of await tx.run(edgesFrom(label, type), { ids: [...ids] })) {
          const edge = props as Row
          stored.push({
            place: placeOf({ type, from: stringOf(from), to: stringOf(to), key: stringOf(edge.id) }),
            props: edge,
          })
        }
      }
    }
    const events = [...new Set(stored.map(({ props }) => stringOf(props.eventId)))]
    const rows = await tx.run(readVotes('Event'), { ids: events })
    const due = new Map(rows.flatMap(pairsOf).map((edge) => [placeOf(edge), comparable(edge.props)]))
    const problems: Problem[] = []
    for (const { place, props } of stored) {
      const [expected, found] = [due.get(place), comparable(props)]
      if (expected !== found) problems.push(differs('the edge', place, expected ?? 'none', found))
      // Taken out, so that a second edge at the same place is one too many.
      due.delete(place)
    }
    return { problems, found: stored.length - problems.length }
  })
}

async function* missing(store: Store): AsyncGenerator<Problem> {
  for await (const pairs of pairsOfEvents(store)) {
    for (const type of PAIR_TYPES) {
      const rows = pairs.filter((edge) => edge.type === type).map(({ from, to, key }) => ({ from, to, key }))
      const found = await store.query(findEdges(type), { rows })
      const keys = new Set(found.map(({ key }) => stringOf(key)))
      for (const { key } of rows) if (!keys.has(key)) yield differs(`the ${type} edge`, key, 'there', 'missing')
    }
  }
}

/** The pairs that follow from the stored events, a page of events at a time. */
async function* pairsOfEvents(store: Store): AsyncGenerator<DerivedEdge[]> {
  for await (const page of nodePages(store, 'Event')) yield page.flatMap(pairsOf)
}

function pairsOf({ id, votes }: Row): DerivedEdge[] {
  const derived = derive(stringOf(id), 'Event', parseVotes(votes))
  return derived?.edges.filter(({ type }) => isPair(type)) ?? []
}

function comparable(props: Row): string {
  return canonicalJson(Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null)))
}
