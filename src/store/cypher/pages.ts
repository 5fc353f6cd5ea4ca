import type { EdgeType, NodeLabel } from '../../model/graph.ts'

/** How many nodes are read at once: an article may be 2 MB, and an entity may have very many edges. */
export const PAGE_SIZES: Readonly<Record<NodeLabel, number>> = {
  Article: 20,
  Country: 20,
  Event: 500,
  Organization: 50,
  Person: 50,
  Statement: 500,
}

/** How many ids are looked ahead. Each look scans the label in one of the databases, so they are few and wide. */
export const IDS_AHEAD = 20_000

/** The next ids by key and not by offset, so that the last cost what the first do. */
export function nextIds(label: NodeLabel): string {
  return `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit`
}

export function nodesOf(label: NodeLabel): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS props`
}

/**
 * From which end each edge is walked: that of a fact or an article, which has few, where there is one. Every edge is met
 * exactly once.
 */
export const WALKED: Readonly<Record<NodeLabel, { out: readonly EdgeType[]; into: readonly EdgeType[] }>> = {
  Article: { out: ['MENTIONS'], into: [] },
  Country: { out: ['ATTACKED', 'REPRESENTS', 'SPOKE_WITH'], into: [] },
  Event: { out: ['REPORTED_IN'], into: ['PARTICIPATED_IN'] },
  Organization: { out: ['ATTACKED', 'REPRESENTS', 'SPOKE_WITH'], into: [] },
  Person: { out: ['ATTACKED', 'REPRESENTS', 'SPOKE_WITH'], into: [] },
  Statement: { out: ['ADDRESSED_TO', 'MENTIONS', 'REPORTED_IN'], into: ['STATED'] },
}

export function countNodes(label: NodeLabel): string {
  return `MATCH (n:${label}) RETURN count(n) AS count`
}

export function countEdges(type: EdgeType): string {
  return `MATCH ()-[r:${type}]->() RETURN count(r) AS count`
}

/** The edges of a type that leave the nodes `$ids` of a label. */
export function edgesFrom(label: NodeLabel, type: EdgeType): string {
  return `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS props`
}

/** The edges of a type that come into the nodes `$ids` of a label. */
export function edgesInto(label: NodeLabel, type: EdgeType): string {
  return `UNWIND $ids AS id MATCH (b:${label} {id: id})<-[r:${type}]-(a) RETURN a.id AS from, b.id AS to, properties(r) AS props`
}

export const MENTIONS_OF = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
RETURN e.id AS entity, a.id AS article, a.publishedAt AS publishedAt, properties(m) AS props`

export function reportsOf(label: 'Event' | 'Statement'): string {
  return `
UNWIND $ids AS id
MATCH (f:${label} {id: id})-[r:REPORTED_IN]->(a:Article)
RETURN f.id AS fact, a.id AS article, properties(r) AS props`
}
