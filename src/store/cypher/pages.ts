import type { EdgeType, NodeLabel } from '../../model/graph.ts'

/** How many rows one page holds; every article of a page may be 2 MB. */
export const PAGE_SIZE = 500
export const ARTICLE_PAGE_SIZE = 20

/** Pages by key and not by offset, so that the last page costs what the first does. */
export function nodePage(label: NodeLabel): string {
  return `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id, properties(n) AS props ORDER BY n.id LIMIT $limit`
}

export function countNodes(label: NodeLabel): string {
  return `MATCH (n:${label}) RETURN count(n) AS count`
}

export function countEdges(type: EdgeType): string {
  return `MATCH ()-[r:${type}]->() RETURN count(r) AS count`
}

/** The edges that leave the nodes `$ids` of a label to nodes of ours. */
export function edgesFrom(label: NodeLabel, type: EdgeType): string {
  return `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r:${type}]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS props`
}

/** The edges that come from nodes of ours into the nodes `$ids` of a label. */
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
