import { describe, expect, test } from 'vitest'
import { CITIES, US_STATE_ABBREVIATIONS } from '../../src/lexicon/cities.ts'
import { COUNTRIES, COUNTRY_BY_ISO3 } from '../../src/lexicon/countries.ts'
import { foldWords } from '../../src/text/fold.ts'

describe('cities', () => {
  test('are well formed and lie in a known country', () => {
    for (const { name, aliases, country } of CITIES) {
      for (const form of [name, ...aliases]) expect(form).toMatch(/^\p{L}[^|;=]+$/u)
      expect(COUNTRY_BY_ISO3.has(country)).toBe(true)
    }
  })

  test('share no written form with another place or a country', () => {
    const owner = new Map<string, string>()
    for (const { iso3, name, aliases, demonyms, capitals, seats } of COUNTRIES) {
      for (const form of [name, ...aliases, ...demonyms, ...capitals, ...seats]) owner.set(foldWords(form), iso3)
    }
    const clashes: string[] = []
    for (const { name, aliases } of CITIES) {
      for (const form of new Set([name, ...aliases].map(foldWords))) {
        const other = owner.get(form)
        if (other !== undefined) clashes.push(`${form}: ${other} and ${name}`)
        owner.set(form, name)
      }
    }
    expect(clashes).toEqual([])
  })

  test.each([
    ['Kharkov', 'UKR', false],
    ['Crimea', 'UKR', true],
    ['Chechnya', 'RUS', true],
    ['Mosul', 'IRQ', false],
    ['Rafah', 'PSE', false],
    ['California', 'USA', true],
    ['Bombay', 'IND', false],
    ['São Paulo', 'BRA', false],
  ])('%s lies in %s', (form, country, region) => {
    expect(CITIES.filter(({ name, aliases }) => [name, ...aliases].includes(form))).toMatchObject([{ country, region }])
  })

  test('keep the abbreviations of states apart', () => {
    const names = new Set(CITIES.filter(({ country, region }) => country === 'USA' && region).map(({ name }) => name))
    expect([...US_STATE_ABBREVIATIONS].filter(([short, state]) => !short.endsWith('.') || !names.has(state))).toEqual(
      [],
    )
    expect(US_STATE_ABBREVIATIONS.get('Tex.')).toBe('Texas')
  })
})
