/**
 * Who held which office, with dates: facts of public record that resolve `the U.S. president` or a bare surname on a given day. Source:
 * public record, reviewed by hand; the tables lie in `holders/`. It is no complete list, and it does not guess.
 */
import { COUNTRY_BY_ISO3 } from './countries.ts'
import { AMERICAS_HOLDERS } from './holders/americas.ts'
import { ASIA_PACIFIC_HOLDERS } from './holders/asia-pacific.ts'
import { EAST_EUROPE_HOLDERS } from './holders/east-europe.ts'
import { MIDDLE_EAST_AFRICA_HOLDERS } from './holders/middle-east-africa.ts'
import { WEST_EUROPE_HOLDERS } from './holders/west-europe.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { list, rows } from './table.ts'
import type { OfficeHolder } from './types.ts'

/** `USA Vice President` and `World Health Organization Director-General`, parted. */
function office(heading: string): { of: string; title: string } {
  const iso3 = heading.slice(0, 3)
  if (COUNTRY_BY_ISO3.has(iso3) && heading[3] === ' ') return { of: iso3, title: heading.slice(4) }
  const body = ORGANIZATIONS.find(({ name }) => heading.startsWith(`${name} `))
  return { of: body?.name ?? '', title: heading.slice((body?.name.length ?? 0) + 1) }
}

function holders(table: string): OfficeHolder[] {
  const found: OfficeHolder[] = []
  let current = { of: '', title: '' }
  for (const [name = '', since, until = '', pronoun, aliases] of rows(table)) {
    if (since === undefined) current = office(name)
    else {
      found.push({
        name,
        aliases: list(aliases),
        title: current.title,
        of: current.of,
        since,
        until: until === '' ? null : until,
        pronoun: pronoun === 'he' || pronoun === 'she' ? pronoun : null,
      })
    }
  }
  return found
}

/** All terms of office, by office and then by date. One person may have several. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = [
  AMERICAS_HOLDERS,
  EAST_EUROPE_HOLDERS,
  WEST_EUROPE_HOLDERS,
  MIDDLE_EAST_AFRICA_HOLDERS,
  ASIA_PACIFIC_HOLDERS,
].flatMap(holders)

/**
 * The office from which a country is governed, where that is not the head of its government: presidents beside a prime minister,
 * ruling monarchs; null where news calls several so. Source: the constitutions, and who speaks for the country at summits. ISO 3166-1
 * alpha-3.
 */
export const LED_BY: ReadonlyMap<string, string | null> = new Map([
  ...'RUS UKR FRA PSE ROU LBN MDA SYR SRB TUR EGY KAZ BLR AZE KGZ TJK UZB KOR TWN LKA SEN CMR COD RWA TZA DZA TUN PER GUY LTU'
    .split(' ')
    .map((country): [string, string] => [country, 'President']),
  ['PRK', 'Supreme Leader'],
  ['QAT', 'Emir'],
  ['KWT', 'Emir'],
  ['OMN', 'Sultan'],
  ['BRN', 'Sultan'],
  ['JOR', 'King'],
  ['MAR', 'King'],
  ['BHR', 'King'],
  ['SAU', null],
  ['IRN', null],
  ['BIH', null],
])
