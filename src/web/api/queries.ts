import type { ArticleHead, Attack, Contact, Entity, Fact, Link, Office, Page, Span, Statement } from './types.ts'

const ENTITY = '__typename id name'
const REPORTS = `reportCount sources reports(first: 5) { text start end attributedToText article { id title publisher publishedAt } }`
const FACTS = `
fragment facts on Fact {
  __typename id date ${REPORTS}
  ... on Contact { until precision mode place participants { ${ENTITY} } }
  ... on Attack { until precision mode place by { ${ENTITY} } on { ${ENTITY} } }
  ... on Statement { kind text speaker { ${ENTITY} } speakerText addressees { ${ENTITY} } }
}`

export const NETWORK = `query Network($of: String, $among: [ID!], $country: String, $since: Date, $until: Date, $first: Int) {
  network(of: $of, among: $among, country: $country, since: $since, until: $until, first: $first) {
    links { kind mode from { ${ENTITY} } to { ${ENTITY} } dates }
  }
}`
export type NetworkAnswer = { network: { links: Link[] } }

export const OVERVIEW = `{
  stats { articles people countries organizations contacts attacks statements }
  articles(first: 5) { nodes { id title publisher publishedAt } }
}`
export type OverviewAnswer = {
  stats: Record<'articles' | 'people' | 'countries' | 'organizations' | 'contacts' | 'attacks' | 'statements', number>
  articles: { nodes: ArticleHead[] }
}

export const COUNTRIES = `{ countries(first: 100) { nodes { name iso3 } pageInfo { hasNextPage endCursor } } }`
export type CountriesAnswer = { countries: { nodes: { name: string; iso3: string }[] } }

export const ENTITY_PAGE = `query Entity($id: ID!, $of: String!) {
  node(id: $id) {
    ... on Person { ${ENTITY} aliases represents { title entity { ${ENTITY} } firstReported lastReported } }
    ... on Country { ${ENTITY} aliases representatives { title person { ${ENTITY} } firstReported lastReported } }
    ... on Organization { ${ENTITY} aliases representatives { title person { ${ENTITY} } firstReported lastReported } }
  }
  statements(by: $of, first: 6) { totalCount nodes { ...facts } pageInfo { hasNextPage endCursor } }
}
${FACTS}`
export type EntityDetails = Entity & {
  aliases: string[]
  represents?: Office[]
  representatives?: (Omit<Office, 'entity'> & { person: Entity })[]
}
export type EntityAnswer = { node: EntityDetails | null; statements: Page<Statement> }

export const PAIR = `query Pair($of: String!, $with: String!, $ids: [ID!]!, $first: Int!, $after: String) {
  nodes(ids: $ids) { ... on Entity { ${ENTITY} } }
  timeline(of: $of, with: $with, first: $first, after: $after) {
    totalCount nodes { ...facts } pageInfo { hasNextPage endCursor }
  }
}
${FACTS}`
export type PairAnswer = { nodes: (Entity | null)[]; timeline: Page<Fact> }

export const PATH = `query Path($from: String!, $to: String!, $ids: [ID!]!, $relations: [PathRelation!]!) {
  nodes(ids: $ids) { ... on Entity { ${ENTITY} } }
  path(from: $from, to: $to, maxHops: 6, relations: $relations) { ...hops }
}
fragment hops on Path {
  length
  hops {
    from { ${ENTITY} } to { ${ENTITY} }
    contacts(first: 3) { ...facts } attacks(first: 3) { ...facts }
    offices { title entity { ${ENTITY} } firstReported lastReported }
  }
}
${FACTS}`
export type Hop = { from: Entity; to: Entity; contacts: Contact[]; attacks: Attack[]; offices: Office[] }
export type PathAnswer = {
  nodes: (Entity | null)[]
  path: { length: number; hops: Hop[] } | null
}

export const SUGGEST = `query Suggest($text: String!) {
  entities: search(text: $text, kinds: [PERSON, COUNTRY, ORGANIZATION], first: 6) { node { ... on Entity { ${ENTITY} } } }
  people(text: $text, first: 6) { nodes { ${ENTITY} } }
  countries(text: $text, first: 3) { nodes { ${ENTITY} } }
  organizations(text: $text, first: 3) { nodes { ${ENTITY} } }
  articles(text: $text, first: 3) { nodes { id title publisher publishedAt } }
}`
export type SuggestAnswer = {
  entities: { node: Entity }[]
  people: { nodes: Entity[] }
  countries: { nodes: Entity[] }
  organizations: { nodes: Entity[] }
  articles: { nodes: ArticleHead[] }
}

const PLACES = 'reports(first: 50) { start end text segments { start end } article { id } }'
export const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    id title url publisher agencies authors publishedAt updatedAt text
    mentions { entity { ${ENTITY} } name count spans { start end } }
    events(first: 100) { totalCount nodes { id type mode modality date precision participants { role text entity { ${ENTITY} } } ${PLACES} } }
    statements(first: 100) { totalCount nodes { id kind text date speaker { ${ENTITY} } speakerText ${PLACES} } }
  }
}`
export type Placed = { start: number; end: number; text: string; segments: Span[]; article: { id: string } }
export type ArticleEvent = {
  id: string
  type: 'CONSULT' | 'ASSAULT'
  mode: string | null
  modality: string
  date: string | null
  precision: string
  participants: { role: string; text: string; entity: Entity | null }[]
  reports: Placed[]
}
export type ArticleStatement = {
  id: string
  kind: string
  text: string
  date: string | null
  speaker: Entity | null
  speakerText: string | null
  reports: Placed[]
}
export type ArticleText = {
  id: string
  title: string | null
  url: string | null
  publisher: string | null
  agencies: string[]
  authors: string[]
  publishedAt: string | null
  updatedAt: string | null
  text: string
  mentions: { entity: Entity; name: string; count: number; spans: Span[] }[]
  events: { totalCount: number; nodes: ArticleEvent[] }
  statements: { totalCount: number; nodes: ArticleStatement[] }
}
export type ArticleAnswer = { article: ArticleText | null }

/** Cheap, and other after every change: how many articles and reports there are, and which article is the latest. */
export const PULSE = `{ stats { articles reports } articles(first: 1) { nodes { id publishedAt contentHash } } }`
export type PulseAnswer = { stats: { articles: number; reports: number }; articles: { nodes: { id: string }[] } }
