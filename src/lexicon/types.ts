import type { Sector } from '../model/event.ts'

/** A country as the rules need it. Keys are matched on folded text (`text/fold.ts`). */
export interface CountryFacts {
  /** ISO 3166-1 alpha-3 (`XKX` for Kosovo, which has no assigned code). */
  readonly iso3: string
  readonly iso2: string
  /** The common English name: `Ukraine`. */
  readonly name: string
  /** Other names as written in news, case as written: `U.S.`, `America`, `Türkiye`, `Republic of Korea`. */
  readonly aliases: readonly string[]
  /** Demonyms, adjectival and for people, case as written: `Ukrainian`, `Ukrainians`, `Briton`. */
  readonly demonyms: readonly string[]
  /** Capital cities in English and common spellings: `Kyiv`, `Kiev`. */
  readonly capitals: readonly string[]
  /** Seats of power that stand for the government, other than the capital: `the Kremlin`, `White House`, `Downing Street`. */
  readonly seats: readonly string[]
}

/** Somebody held this office of this country (or organisation) from `since` until `until` (days; null: still, or not known). */
export interface OfficeHolder {
  readonly name: string
  /** Other spellings of the full name in English-language news. */
  readonly aliases: readonly string[]
  /** `President`, `Prime Minister`, `Foreign Minister`, `Defense Minister`, `Secretary-General`… as in `titles.ts`. */
  readonly title: string
  /** ISO3 of the country, or the full name of an organisation. */
  readonly of: string
  readonly since: string
  readonly until: string | null
  /** `he` or `she`, where publicly documented; a fact about this one person. */
  readonly pronoun: 'he' | 'she' | null
}

/** `role` (spokesman, analyst) names no post that only one person holds. */
export type TitleKind = 'office' | 'rank' | 'role' | 'honorific'

/** A title or office, in front of or behind a name. */
export interface TitleFacts {
  /** The canonical form: `Defense Minister` for `Defence Minister` and `Minister of Defense`. */
  readonly title: string
  readonly kind: TitleKind
  /** Every form it is written in, the canonical one first. */
  readonly forms: readonly string[]
  /** Its plural forms: `Presidents`, `Secretaries of State`. */
  readonly plurals: readonly string[]
  /** PLOVER sector of who bears it, where the title tells. */
  readonly sector: Sector | null
  /** A form of address (`Mr.`, `Dr.`), no office. */
  readonly honorific: boolean
  /** Where the word itself tells it: `Queen`, `spokesman`, `Mrs.`. */
  readonly gender: 'he' | 'she' | null
}

/** An organisation that news names often. */
export interface OrganizationFacts {
  readonly name: string
  /** Acronyms and other forms. */
  readonly aliases: readonly string[]
  readonly sector: Sector | null
  /** ISO3 of the country it belongs to, where it has one. */
  readonly country: string | null
  /** ISO3 where it is a body of that state itself (`Knesset`): as an actor it is the country. */
  readonly stateOf: string | null
}

/** A city, region or state that news reports from. */
export interface CityFacts {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO3 of the country it lies in, as most states recognise it. */
  readonly country: string
  /** A region, state, province or district, no town. */
  readonly region: boolean
}

/** A common noun for who acts: `troops`, `police`, `rebels`. Singular and plural forms. */
export interface ActorNoun {
  readonly forms: readonly string[]
  readonly sector: Sector
  /** Of the state itself, so that with a country's name it is that country. */
  readonly state: boolean
}
