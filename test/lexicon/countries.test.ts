import isoCountries from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'
import { AMBIGUOUS_NAMES, COUNTRIES, COUNTRY_BY_ISO3 } from '../../src/lexicon/countries.ts'
import { foldWords } from '../../src/text/fold.ts'

/** Territories with no permanent people. */
const UNPEOPLED = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI'])

describe('countries', () => {
  test('are those of ISO 3166-1, with Kosovo', () => {
    // The package calls Kosovo XKK; XKX is the code in use for it.
    const codes = Object.keys(isoCountries.getAlpha3Codes()).filter((code) => code !== 'XKK')
    expect(COUNTRIES.map((country) => country.iso3)).toEqual([...new Set([...codes, 'XKX'])].toSorted())
  })

  test.each(COUNTRIES.filter((country) => country.iso3 !== 'XKX'))(
    '$iso3 has the right alpha-2 code',
    ({ iso3, iso2 }) => {
      expect(isoCountries.alpha3ToAlpha2(iso3)).toBe(iso2)
    },
  )

  test.each(COUNTRIES)(
    '$iso3 has a name, a demonym and a capital',
    ({ iso3, name, aliases, demonyms, capitals, seats }) => {
      expect(name).toMatch(/^\p{Lu}/u)
      expect(demonyms.length > 0 && capitals.length > 0).toBe(!UNPEOPLED.has(iso3))
      for (const form of [...aliases, ...demonyms, ...capitals, ...seats])
        expect(form).toMatch(/^[\p{L}\p{N}][^|+;]*$/u)
    },
  )

  test('share no written form between two countries', () => {
    const owner = new Map<string, string>()
    const clashes: string[] = []
    for (const { iso3, name, aliases, demonyms, capitals, seats } of COUNTRIES) {
      for (const form of new Set([name, ...aliases, ...demonyms, ...capitals, ...seats].map(foldWords))) {
        const other = owner.get(form)
        if (other !== undefined) clashes.push(`${form}: ${other} and ${iso3}`)
        owner.set(form, iso3)
      }
    }
    expect(clashes).toEqual([])
  })

  test.each([
    ['Türkiye', 'TUR'],
    ['U.S.', 'USA'],
    ['Kremlin', 'RUS'],
    ['Kiev', 'UKR'],
    ['Gaza', 'PSE'],
    ['Briton', 'GBR'],
    ['Scotland', 'GBR'],
    ['Nigerien', 'NER'],
    ['Nigerians', 'NGA'],
    ['Downing Street', 'GBR'],
    ['Congo', 'COD'],
    ['Dominicans', 'DOM'],
    ['South Koreans', 'KOR'],
    ['Burma', 'MMR'],
    ['Dutch', 'NLD'],
  ])('%s is %s', (form, iso3) => {
    const facts = COUNTRY_BY_ISO3.get(iso3)
    expect([
      facts?.name,
      ...(facts?.aliases ?? []),
      ...(facts?.demonyms ?? []),
      ...(facts?.capitals ?? []),
      ...(facts?.seats ?? []),
    ]).toContain(form)
  })

  test('mark only forms that are in the tables as ambiguous', () => {
    const forms = new Set(
      COUNTRIES.flatMap(({ name, aliases, demonyms, capitals, seats }) => [
        name,
        ...aliases,
        ...demonyms,
        ...capitals,
        ...seats,
      ]),
    )
    expect([...AMBIGUOUS_NAMES.keys()].filter((name) => !forms.has(name))).toEqual([])
    for (const name of ['Georgia', 'Jordan', 'Chad', 'US']) expect(AMBIGUOUS_NAMES.has(name)).toBe(true)
    for (const name of ['Russia', 'Kyiv', 'Kremlin']) expect(AMBIGUOUS_NAMES.has(name)).toBe(false)
  })
})
