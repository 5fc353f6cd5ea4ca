import { describe, expect, it } from 'vitest'
import { countryServed } from '../../src/text/office-holders.ts'

describe('the country that somebody serves', () => {
  it.each([
    ['Emmanuel Macron', '2025-10-15', 'FRA'],
    // He presided over the European Council between two terms at home.
    ['Donald Tusk', '2025-10-15', 'POL'],
    ['Donald Tusk', '2016-10-15', null],
    ['Donald Tusk', null, null],
    // Out of office on that day: all offices tell, if they tell one.
    ['Barack Obama', '2020-10-15', 'USA'],
    ['Jens Stoltenberg', '2020-10-15', null],
    ['Kari Lund', '2020-10-15', null],
  ])('%s on %s', (name, day, country) => expect(countryServed(name, day)).toBe(country))
})
