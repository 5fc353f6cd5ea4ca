import type { Range } from '../../model/span.ts'
import type { Actor, Draft, DraftEntity } from '../draft.ts'
import { countryEntity } from '../names/country-entity.ts'

/** An actor that is the entity itself, with the words kept. */
export function byEntity(entity: DraftEntity, range: Range, text: string): Actor {
  return { range, text, entity, country: entity.country, sector: entity.kind === 'Country' ? 'GOV' : entity.sector }
}

export function byOrganization(draft: Draft, entity: DraftEntity, range: Range, text: string): Actor {
  if (entity.stateOf === null) return byEntity(entity, range, text)
  return byCountry(draft, entity.stateOf, range, text, entity.sector, true)
}

/** An actor known by its country: the country itself where it is the state's own, else no entity. */
export function byCountry(
  draft: Draft,
  country: string | null,
  range: Range,
  text: string,
  sector: Actor['sector'],
  state: boolean,
): Actor {
  if (country === null || !state) return { range, text, entity: null, country, sector }
  return { range, text, entity: countryEntity(draft, country), country, sector: sector ?? 'GOV' }
}
