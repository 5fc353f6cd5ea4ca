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
