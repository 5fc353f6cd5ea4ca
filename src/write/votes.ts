import { canonicalJson } from '../model/canonical-json.ts'
import { byCodeUnit } from '../model/fold.ts'

/** How many articles say each value. */
export type Tally = Map<string, number>
/** The tallies of one node, by field. Every article has one vote a field; a field with several values takes one of each. */
export type Votes = Map<string, Tally>
/** What one article says of one node: for each field the values it votes for, without repetition. */
export type Ballot = ReadonlyMap<string, ReadonlySet<string>>

/** Reads tallies as a node stores them. What is no such text is nobody's vote: `verify` counts and finds the difference. */
export function parseVotes(json: unknown): Votes {
  const votes: Votes = new Map()
  for (const [field, values] of entriesOf(parsed(json))) {
    const tally = entriesOf(values).map(([value, count]): [string, number] => [value, Number(count)])
    if (tally.length > 0) votes.set(field, new Map(tally))
  }
  return votes
}

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The stored form: equal tallies give equal text. */
export function formatVotes(votes: Votes): string {
  return canonicalJson(Object.fromEntries([...votes].map(([field, tally]) => [field, Object.fromEntries(tally)])))
}

/** Adds a ballot to the tallies, or with `weight` -1 takes it out; what nobody says any more is gone. */
export function cast(votes: Votes, ballot: Ballot, weight: 1 | -1): void {
  for (const [field, values] of ballot) {
    const tally = votes.get(field) ?? new Map<string, number>()
    for (const value of values) {
      const count = (tally.get(value) ?? 0) + weight
      if (count > 0) tally.set(value, count)
      else tally.delete(value)
    }
    if (tally.size > 0) votes.set(field, tally)
    else votes.delete(field)
  }
}

/** The value that won: most votes, then the longest, then the first in code-unit order; null where nobody voted. */
export function winner(tally: Iterable<readonly [string, number]> | undefined): string | null {
  let best: readonly [string, number] | null = null
  for (const entry of tally ?? []) if (best === null || beats(entry, best)) best = entry
  return best === null ? null : best[0]
}

function beats([a, aVotes]: readonly [string, number], [b, bVotes]: readonly [string, number]): boolean {
  if (aVotes !== bVotes) return aVotes > bVotes
  if (a.length !== b.length) return a.length > b.length
  return byCodeUnit(a, b) < 0
}

/** The winner among the values that one article's own occurrences give. */
export function choose(values: readonly (string | null)[]): string | null {
  const tally: Tally = new Map()
  for (const value of values) if (value !== null) tally.set(value, (tally.get(value) ?? 0) + 1)
  return winner(tally)
}

/** A ballot from values of which none, one or several may be there. */
export function ballotOf(fields: Record<string, readonly (string | null)[]>): Ballot {
  const ballot = new Map<string, Set<string>>()
  for (const [field, values] of Object.entries(fields)) {
    const said = values.filter((value) => value !== null)
    if (said.length > 0) ballot.set(field, new Set(said))
  }
  return ballot
}
