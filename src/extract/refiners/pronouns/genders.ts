import { leaningOf } from '../../../lexicon/given-name-leanings.ts'
import type { Seen } from './seen.ts'
import type { WEIGHTS } from './weights.ts'

type Gender = 'he' | 'she'

/** What the article lets one think of its people: what is known decides, what is likely only weighs. */
export class Genders {
  readonly #votes = new Map<string, { he: number; she: number }>()
  readonly #leanings = new Map<string, Gender | null>()

  /** Notes that a pronoun seems to mean somebody; `sure` between 0 and 1. */
  vote(key: string, gender: Gender, sure: number): void {
    const votes = this.#votes.get(key) ?? { he: 0, she: 0 }
    votes[gender] += sure
    this.#votes.set(key, votes)
  }

  /** What the article's pronouns make of somebody, where they agree; else null. */
  voted(key: string): Gender | null {
    const votes = this.#votes.get(key)
    if (!votes) return null
    if (votes.he >= 1 && votes.he >= 3 * votes.she) return 'he'
    return votes.she >= 1 && votes.she >= 3 * votes.he ? 'she' : null
  }

  /** How well the pronoun fits: -Infinity where it is known not to, else what the signs weigh together. */
  fit(seen: Seen, wanted: Gender, weights: typeof WEIGHTS): number {
    if (seen.gender !== null) {
      if (seen.gender !== wanted) return -Infinity
      return seen.entities.length === 0 ? weights.nounFits : weights.known
    }
    const voted = this.voted(seen.key)
    if (voted === wanted) return weights.known
    const leaning = this.#leaningOf(seen)
    // Both say otherwise: nothing else speaks for "she" as loud.
    if (voted !== null) return -weights.voted - (leaning === voted ? weights.leaning : 0)
    if (leaning === null) return wanted === 'she' && seen.entities.length > 0 ? weights.unknownShe : 0
    return leaning === wanted ? weights.likely : -weights.leaning
  }

  #leaningOf(seen: Seen): Gender | null {
    const [entity] = seen.entities
    if (!entity) return null
    let leaning = this.#leanings.get(seen.key)
    if (leaning === undefined) {
      const words = entity.name.split(' ')
      leaning = words.length > 1 ? leaningOf(words[0] ?? '') : null
      this.#leanings.set(seen.key, leaning)
    }
    return leaning
  }
}
