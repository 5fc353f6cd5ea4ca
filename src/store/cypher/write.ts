import { ENTITY_LABELS } from '../../model/graph.ts'
import type { EdgeType, NodeLabel } from '../../model/graph.ts'

/** The statements of the writer. Labels and types are spliced in from the closed lists of the model only. */

export const READ_VERSIONS = `
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, a.contentHash AS contentHash, a.extractor AS extractor`

export const READ_MENTIONS = `
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, a.publishedAt AS publishedAt, e.id AS entity, properties(m) AS props`

export const READ_REPORTS = `
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[r:REPORTED_IN]-(f)
RETURN a.id AS article, f.id AS fact, properties(r) AS props`

export const DELETE_ARTICLE_EDGES = [
  'UNWIND $ids AS id MATCH (a:Article {id: id})-[m:MENTIONS]->(:Entity) DELETE m',
  'UNWIND $ids AS id MATCH (a:Article {id: id})<-[r:REPORTED_IN]-() DELETE r',
]

export function readVotes(label: NodeLabel): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, n.votes AS votes`
}

export function createNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row CREATE (n:${labelsOf(label)}) SET n = row.props`
}

/** Labels are set again for a node that somebody else made in an adopted database. */
export function updateNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.props${isEntity(label) ? ', n:Entity' : ''}`
}

export function deleteNodes(label: NodeLabel): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`
}

/** What an edge's ends are labelled and which of its properties tells parallel edges apart. */
interface EdgeShape {
  readonly from: NodeLabel | 'Entity'
  readonly to: NodeLabel | 'Entity'
  readonly key: string | null
}

/** The kinds of edges that are derived from votes, and the two that articles contribute. `MENTIONS` comes in two shapes. */
export const EDGE_SHAPES = {
  ADDRESSED_TO: { from: 'Statement', to: 'Entity', key: null },
  ATTACKED: { from: 'Entity', to: 'Entity', key: 'id' },
  MENTIONS: { from: 'Statement', to: 'Entity', key: null },
  PARTICIPATED_IN: { from: 'Entity', to: 'Event', key: 'role' },
  REPRESENTS: { from: 'Person', to: 'Entity', key: 'title' },
  SPOKE_WITH: { from: 'Entity', to: 'Entity', key: 'id' },
  STATED: { from: 'Entity', to: 'Statement', key: null },
} as const satisfies Partial<Record<EdgeType, EdgeShape>>

export const CREATE_ARTICLE_MENTIONS = createEdge('MENTIONS', { from: 'Article', to: 'Entity', key: null })

export function createReports(label: 'Event' | 'Statement'): string {
  return createEdge('REPORTED_IN', { from: label, to: 'Article', key: null })
}

export function createEdges(type: keyof typeof EDGE_SHAPES): string {
  return createEdge(type, EDGE_SHAPES[type])
}

export function updateEdges(type: keyof typeof EDGE_SHAPES): string {
  return `UNWIND $rows AS row ${matchEdge(type)} SET r += row.props`
}

/** Which of the edges `$rows` are there, by their key. */
export function findEdges(type: keyof typeof EDGE_SHAPES): string {
  return `UNWIND $rows AS row ${matchEdge(type)} RETURN row.key AS key`
}

export function deleteEdges(type: keyof typeof EDGE_SHAPES): string {
  return `UNWIND $rows AS row ${matchEdge(type)} DELETE r`
}

/** Tells how many edges it made: one a row, or an end was missing. */
function createEdge(type: EdgeType, { from, to }: EdgeShape): string {
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props RETURN count(r) AS count`
}

/** Facts have few edges and entities many: where one end is a fact the pattern starts there. */
function matchEdge(type: keyof typeof EDGE_SHAPES): string {
  const { from, to, key }: EdgeShape = EDGE_SHAPES[type]
  const where = key === null ? '' : ` WHERE r.${key} = row.key`
  if (to === 'Event' || to === 'Statement') {
    return `MATCH (b:${to} {id: row.to})<-[r:${type}]-(a:${from} {id: row.from})${where}`
  }
  return `MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})${where}`
}

function labelsOf(label: NodeLabel): string {
  return isEntity(label) ? `${label}:Entity` : label
}

function isEntity(label: NodeLabel): boolean {
  return ENTITY_LABELS.some((entity) => entity === label)
}

export const FIND_ARTICLE = 'MATCH (a:Article {id: $id}) RETURN a.id AS id'

export const FIND_ARTICLES_BY_URL = 'MATCH (a:Article {canonicalUrl: $url}) RETURN a.id AS id ORDER BY a.id'
