import { byCodeUnit } from '../model/fold.ts'
import type { DerivedEdge } from './derive.ts'
import { jsonList } from './json-list.ts'
import type { Votes } from './votes.ts'

const PREFIX = 'office '

/** The field in which a person's articles vote for an office; the values are the days of the articles, '' for none. */
export function officeField(of: string | null, title: string): string {
  return PREFIX + JSON.stringify([of, title])
}

/** Whom a person represents: one edge an office, from the first day on which it was reported to the last. */
export function representing(person: string, votes: Votes): DerivedEdge[] {
  const edges: DerivedEdge[] = []
  for (const [field, tally] of votes) {
    if (!field.startsWith(PREFIX)) continue
    const [of, title] = jsonList(field.slice(PREFIX.length)) as [string, string]
    if (of === person) continue
    const days = [...tally.keys()].filter((day) => day !== '').sort(byCodeUnit)
    const props = { title, firstReported: days[0] ?? null, lastReported: days.at(-1) ?? null }
    edges.push({ type: 'REPRESENTS', from: person, to: of, key: title, props })
  }
  return edges
}
