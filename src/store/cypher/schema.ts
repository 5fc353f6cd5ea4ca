import { NODE_LABELS } from '../../model/graph.ts'

/** Raised whenever stored data would have to be written differently; a store of another version is refused. */
export const SCHEMA_VERSION = 2

/** Every label that a graph of ours carries, beside that of the meta node. */
export const OUR_LABELS = ['Entity', ...NODE_LABELS] as const

/** Uniqueness is what both databases offer without a licence. `{name, label}` is also what an index beside it is named after. */
export const UNIQUE = [...OUR_LABELS, 'WiregraphMeta'].map((label) => ({
  label,
  name: `wiregraph_${label.toLowerCase()}_id`,
  cypher: `CREATE CONSTRAINT wiregraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
}))

const LOOKUPS = [
  ['Article', 'canonicalUrl'],
  ['Article', 'publisherKey'],
  ['Article', 'sortDate'],
  ['Event', 'lastDay'],
  ['Event', 'sortDate'],
  ['Organization', 'name'],
  ['Person', 'name'],
  ['Statement', 'sortDate'],
] as const

/** Indexes for what the API filters and sorts by. */
export const INDEXES = LOOKUPS.map(
  ([label, property]) =>
    `CREATE INDEX wiregraph_${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
)

export const READ_META = 'MATCH (m:WiregraphMeta) RETURN m.schema AS schema'

export const FIND_OURS = `MATCH (n) WHERE ${OUR_LABELS.map((label) => `n:${label}`).join(' OR ')} RETURN labels(n) AS labels LIMIT 1`

export const CREATE_META = `MERGE (m:WiregraphMeta {id: 'wiregraph'}) SET m.schema = $schema, m.writes = coalesce(m.writes, 0)`

/** Writing to the one meta node first makes concurrent writers of a shared store wait for one another. */
export const LOCK = `MATCH (m:WiregraphMeta {id: 'wiregraph'}) SET m.writes = coalesce(m.writes, 0) + 1 RETURN m.writes AS writes`
