import countries from 'i18n-iso-countries'

/** ISO 3166-1 alpha-2 of an alpha-3 code, null where the code is none of the standard's. */
export function iso2Of(iso3: string): string | null {
  return countries.alpha3ToAlpha2(iso3) ?? null
}

/** The alpha-3 code of a country's id; null for everybody else's. */
export function codeOf(id: string): string | null {
  return id.startsWith('country:') ? id.slice('country:'.length) : null
}
