import { describe, expect, test } from 'vitest'
import { CITIES } from '../../src/lexicon/cities.ts'
import { COUNTRIES } from '../../src/lexicon/countries.ts'
import { FIRST_NAMES } from '../../src/lexicon/first-names.ts'
import { foldWords } from '../../src/model/fold.ts'

describe('given names', () => {
  test('are single folded words, many of them', () => {
    expect(FIRST_NAMES.size).toBeGreaterThan(700)
    for (const name of FIRST_NAMES) expect(name).toMatch(/^[a-z]{2,}(?: [a-z]+)?$/)
  })

  test('are no countries and no cities', () => {
    const places = [...COUNTRIES, ...CITIES].flatMap(({ name, aliases }) => [name, ...aliases])
    expect(places.filter((name) => FIRST_NAMES.has(foldWords(name)))).toEqual([])
  })

  test.each(['Volodymyr', 'Łukasz', 'Fatima', 'Ngozi', 'Rajesh', 'Sanae', 'Maria', 'Oleksandr'])('know %s', (name) => {
    expect(FIRST_NAMES.has(foldWords(name))).toBe(true)
  })

  test.each(['Said', 'Will', 'Monday', 'Kremlin', 'Paris'])('do not take %s for one', (word) => {
    expect(FIRST_NAMES.has(foldWords(word))).toBe(false)
  })
})
