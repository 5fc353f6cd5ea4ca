import type { EntityLabel } from '../model/graph.ts'

const LABELS: ReadonlyMap<string, EntityLabel> = new Map([
  ['person', 'Person'],
  ['country', 'Country'],
  ['organization', 'Organization'],
])

/** The label that an entity's id implies, null for what is no node (a place, an id of no known kind). */
export function labelOf(id: string): EntityLabel | null {
  return LABELS.get(id.slice(0, Math.max(0, id.indexOf(':')))) ?? null
}
