import type { Excluded } from './excluded.ts'
import type { Genders } from './genders.ts'
import type { Seen } from './seen.ts'
import { WEIGHTS } from './weights.ts'

/** How well a candidate fits a pronoun by gender and number, and by what binding leaves to it. */
export function fitOf(
  gender: 'he' | 'she' | null,
  number: 'one' | 'many' | 'it',
  genders: Genders,
  excluded: Excluded | null,
): (seen: Seen) => number {
  return (seen) => {
    const own = byNumber(seen, gender, number, genders)
    return own === -Infinity || excluded === null ? own : own + excluded(seen)
  }
}

function byNumber(seen: Seen, gender: 'he' | 'she' | null, number: 'one' | 'many' | 'it', genders: Genders): number {
  if (gender !== null) {
    if (seen.kind !== 'person' || seen.plural) return -Infinity
    return genders.fit(seen, gender, WEIGHTS)
  }
  if (number === 'many') return seen.plural ? 0 : seen.kind === 'body' && !seen.text ? WEIGHTS.bodyAsMany : -Infinity
  return seen.kind === 'body' && !seen.plural ? 0 : -Infinity
}
