import type { Draft, DraftEntity } from '../draft.ts'
import { countryName } from './lexicon.ts'
import { registryOf } from './registry.ts'

/** The country of this ISO3 as an actor of the article, made if the article has not named it. */
export function countryEntity(draft: Draft, iso3: string): DraftEntity {
  return registryOf(draft).entity({
    kind: 'Country',
    key: iso3,
    name: countryName(iso3),
    canonical: iso3,
    country: iso3,
    sector: 'GOV',
  })
}
