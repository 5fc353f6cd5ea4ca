import { COUNTRIES } from '../../lexicon/countries.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { type Meaning, nameGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'
import { noCountryAt } from './unnamed.ts'

const DIRECTIONS = '(?:North|South|East|West)'
let pairs: ReadonlyMap<string, readonly string[]> | null = null

/** The two countries that a plural names together: "Koreas", "Sudans". Their ISO3 by code; none where it names other than two. */
export function countriesCalled(plural: string): readonly string[] {
  pairs ??= pairsByName()
  return pairs.get(plural) ?? []
}

function pairsByName(): Map<string, readonly string[]> {
  const sharing = new Map<string, Set<string>>()
  for (const { iso3, name, aliases } of COUNTRIES)
    for (const form of [name, ...aliases]) {
      const word = new RegExp(`^(?:${DIRECTIONS} )?(\\p{Lu}\\p{Ll}+)$`, 'u').exec(form)?.[1]
      if (word) sharing.set(`${word}s`, (sharing.get(`${word}s`) ?? new Set()).add(iso3))
    }
  return new Map([...sharing].filter(([, two]) => two.size === 2).map(([word, two]) => [word, [...two].sort()]))
}

/**
 * What the first of two names that share their last words names: "North" in "North and South Korea". A hit on that word alone,
 * or null.
 */
export function sharesName(tokens: readonly Token[], at: number): GazetteerHit<Meaning> | null {
  const [word, and, other] = [tokens[at], tokens[at + 1]?.lower, tokens[at + 2]]
  if ((and !== 'and' && and !== 'or') || !word || !other || !isCapitalised(word) || !isCapitalised(other)) return null
  const whole = nameGazetteer().at(tokens, at + 2)
  if (!whole || whole.first === whole.last || nameGazetteer().at(tokens, at)) return null
  const spelt = [word, ...tokens.slice(whole.first + 1, whole.last + 1)]
  const hit = nameGazetteer().at(spelt, 0)
  return hit && hit.last === spelt.length - 1 && noCountryAt(spelt, 0) < 0 ? { ...hit, first: at, last: at } : null
}
