import { CAPITAL_NAMESAKES, CITIES } from '../../lexicon/cities.ts'
import type { GazetteerHit } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../draft.ts'
import { type Meaning, nameGazetteer } from './lexicon.ts'
import { namedOtherwise } from './place-context.ts'
import { countriesNamed } from './shared-names.ts'

/** A place by the name that the article gives it. */
export interface Town {
  readonly name: string
  readonly country: string
}

const REGIONS = new Map(
  CITIES.filter(({ region }) => region).map(({ name, country }) => [`${country}:${name}`, country]),
)

/**
 * The town that is called like a better known one of another state: by its region behind a comma ("Paris, Texas"), or where the
 * article is about the town's own state and never about the other's ("San Jose" in news of the USA).
 */
export function townElsewhere(draft: Draft, tokens: readonly Token[], hit: GazetteerHit<Meaning>): Town | null {
  const home = hit.meanings.flatMap((meaning) =>
    meaning.kind === 'city'
      ? [meaning.country]
      : meaning.kind === 'country' && meaning.form === 'capital'
        ? [meaning.facts.iso3]
        : [],
  )[0]
  if (home === undefined) return null
  const region = regionBehind(tokens, hit)
  const lies = region?.kind === 'city' ? (REGIONS.get(`${region.country}:${region.name}`) ?? home) : home
  const namesake = CAPITAL_NAMESAKES.get(hit.form)
  if (lies !== home) return namesake?.country === lies ? namesake : { name: hit.form, country: lies }
  if (!namesake || namedOtherwise(draft, hit)) return null
  const named = countriesNamed(draft, hit.form)
  return named.has(namesake.country) && !named.has(home) ? namesake : null
}

/** The region behind the town's comma: "Paris, Texas," and no list ("Moscow, Texas and Rome"). */
function regionBehind(tokens: readonly Token[], { first, last }: GazetteerHit<Meaning>): Meaning | undefined {
  if (tokens[last + 1]?.text !== ',' || tokens[first - 1]?.text === ',') return undefined
  const region = nameGazetteer().at(tokens, last + 2)
  return region && !/^(?:and|or|&)$/.test(tokens[region.last + 1]?.lower ?? '') ? region.meanings[0] : undefined
}
