/**
 * Cities and regions with the country they lie in; the tables lie in `cities/`. Where a name is that of several places, the one
 * that is listed is the one that news means without saying more.
 */
import { NEW_WORLD_CITIES } from './cities/new-world.ts'
import { OLD_WORLD_CITIES } from './cities/old-world.ts'
import { list, rows } from './table.ts'
import type { CityFacts } from './types.ts'

function places(country: string, column: string | undefined, region: boolean): CityFacts[] {
  return list(column).map((entry) => {
    const [name = '', ...aliases] = entry.split('=')
    return { name, aliases, country, region }
  })
}

/** Cities, then regions, country by country. No written form is that of two of them, of a country or of a capital. */
export const CITIES: readonly CityFacts[] = [OLD_WORLD_CITIES, NEW_WORLD_CITIES].flatMap((table) =>
  rows(table).flatMap(([country = '', cities, regions]) => [
    ...places(country, cities, false),
    ...places(country, regions, true),
  ]),
)

/**
 * Towns that are called like the capital of another state, by the capital's written form: news of their own state means them.
 * Source: public geography.
 */
export const CAPITAL_NAMESAKES: ReadonlyMap<string, { readonly name: string; readonly country: string }> = new Map([
  ['San José', { name: 'San Jose', country: 'USA' }],
])

/**
 * Newspaper abbreviations of states of the USA. They count only behind a city and a comma (`Austin, Tex.`): `Miss.` and `La.` are
 * other words elsewhere.
 */
export const US_STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Ala.', 'Alabama'],
  ['Ariz.', 'Arizona'],
  ['Ark.', 'Arkansas'],
  ['Calif.', 'California'],
  ['Colo.', 'Colorado'],
  ['Conn.', 'Connecticut'],
  ['Del.', 'Delaware'],
  ['Fla.', 'Florida'],
  ['Ill.', 'Illinois'],
  ['Ind.', 'Indiana'],
  ['Kan.', 'Kansas'],
  ['Ky.', 'Kentucky'],
  ['La.', 'Louisiana'],
  ['Md.', 'Maryland'],
  ['Mass.', 'Massachusetts'],
  ['Mich.', 'Michigan'],
  ['Minn.', 'Minnesota'],
  ['Miss.', 'Mississippi'],
  ['Mo.', 'Missouri'],
  ['Mont.', 'Montana'],
  ['Neb.', 'Nebraska'],
  ['Nev.', 'Nevada'],
  ['N.H.', 'New Hampshire'],
  ['N.J.', 'New Jersey'],
  ['N.M.', 'New Mexico'],
  ['N.Y.', 'New York state'],
  ['N.C.', 'North Carolina'],
  ['N.D.', 'North Dakota'],
  ['Okla.', 'Oklahoma'],
  ['Ore.', 'Oregon'],
  ['Pa.', 'Pennsylvania'],
  ['R.I.', 'Rhode Island'],
  ['S.C.', 'South Carolina'],
  ['S.D.', 'South Dakota'],
  ['Tenn.', 'Tennessee'],
  ['Tex.', 'Texas'],
  ['Vt.', 'Vermont'],
  ['Va.', 'Virginia'],
  ['Wash.', 'Washington state'],
  ['W.Va.', 'West Virginia'],
  ['Wis.', 'Wisconsin'],
  ['Wyo.', 'Wyoming'],
])
