/**
 * Countries and territories of ISO 3166-1, and Kosovo: names, demonyms, capitals and seats of power. Source: public facts,
 * reviewed by hand; the tables lie in `countries/`, one a part of the world.
 */
import { AFRICA } from './countries/africa.ts'
import { AMERICAS } from './countries/americas.ts'
import { ASIA } from './countries/asia.ts'
import { EUROPE } from './countries/europe.ts'
import { OCEANIA, UNPEOPLED } from './countries/oceania.ts'
import { list, rows } from './table.ts'
import type { CountryFacts } from './types.ts'

function country(columns: string[]): CountryFacts {
  const [iso3 = '', iso2 = '', name = '', aliases, demonyms, capitals, seats] = columns
  return {
    iso3,
    iso2,
    name,
    aliases: list(aliases),
    demonyms: list(demonyms).flatMap((form) =>
      form.endsWith('+') ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form],
    ),
    capitals: list(capitals),
    seats: list(seats),
  }
}

/** All countries and territories, in the order of their ISO3 codes. No name, alias or demonym belongs to two of them. */
export const COUNTRIES: readonly CountryFacts[] = [EUROPE, ASIA, AFRICA, AMERICAS, OCEANIA, UNPEOPLED]
  .flatMap((table) => rows(table).map(country))
  .toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1))

/** Every country by its ISO3 code. */
export const COUNTRY_BY_ISO3: ReadonlyMap<string, CountryFacts> = new Map(COUNTRIES.map((facts) => [facts.iso3, facts]))

/** What else an ambiguous name may be. */
export type OtherSense = 'state' | 'person' | 'word' | 'city' | 'country'

/**
 * Names, demonyms, capitals and seats that are often something else. `state`: of the USA; `person`: a given name or a
 * surname; `word`: a common word once case is folded, so the case written must match; `city`: a better-known place elsewhere
 * or a title of works; `country`: shared with another country (the one it is listed under here is the usual reading in
 * news). A reader of names asks the words around them before it takes such a name for the country.
 */
export const AMBIGUOUS_NAMES: ReadonlyMap<string, OtherSense> = new Map<string, OtherSense>([
  ['Georgia', 'state'],
  ['Jordan', 'person'],
  ['Chad', 'person'],
  ['Jersey', 'state'],
  ['Washington', 'person'],
  ['Victoria', 'person'],
  ['Wellington', 'person'],
  ['Hamilton', 'person'],
  ['Stanley', 'person'],
  ['Douglas', 'person'],
  ['Kingston', 'city'],
  ['Georgetown', 'city'],
  ['George Town', 'city'],
  ['Jamestown', 'city'],
  ['San Juan', 'city'],
  ['Santiago', 'person'],
  ['Sucre', 'person'],
  ['Tripoli', 'city'],
  ['Israel', 'person'],
  ['Paris', 'person'],
  ['London', 'person'],
  ['Sofia', 'person'],
  ['Holland', 'person'],
  ['Guinea', 'country'],
  ['Congo', 'country'],
  ['Congolese', 'country'],
  ['Dominican', 'country'],
  ['Dominicans', 'country'],
  ['Ireland', 'country'],
  ['Islamic Republic', 'country'],
  ['Male', 'word'],
  ['Sana', 'person'],
  ['US', 'word'],
  ['CAR', 'word'],
  ['Turkey', 'word'],
  ['Polish', 'word'],
  ['Pole', 'word'],
  ['Poles', 'word'],
  ['Finn', 'person'],
  ['Tico', 'word'],
  ['Ticos', 'word'],
  ['Thai', 'word'],
  ['Kiwi', 'word'],
  ['Kiwis', 'word'],
  ['Brit', 'person'],
  ['Emirates', 'word'],
  ['Beehive', 'word'],
  ['Chancellery', 'word'],
  ['Government Buildings', 'word'],
  ['Westminster', 'city'],
  ['Number 10', 'word'],
  ['No 10', 'word'],
  ['No. 10', 'word'],
  ['Kirya', 'person'],
  ['Solomons', 'person'],
])
