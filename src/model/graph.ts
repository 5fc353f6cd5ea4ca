/** The labels of the graph: a closed list, so that no label ever comes from input. */
export const NODE_LABELS = ['Article', 'Country', 'Event', 'Organization', 'Person', 'Statement'] as const
export type NodeLabel = (typeof NODE_LABELS)[number]

/** The labels whose nodes also carry `Entity`. */
export const ENTITY_LABELS = ['Country', 'Organization', 'Person'] as const
export type EntityLabel = (typeof ENTITY_LABELS)[number]

/** The relationship types of the graph: a closed list. */
export const EDGE_TYPES = [
  'ADDRESSED_TO',
  'ATTACKED',
  'MENTIONS',
  'PARTICIPATED_IN',
  'REPORTED_IN',
  'REPRESENTS',
  'SPOKE_WITH',
  'STATED',
] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

/** More participants than this in one event give no pairs. */
export const MAX_PAIR_PARTICIPANTS = 8
