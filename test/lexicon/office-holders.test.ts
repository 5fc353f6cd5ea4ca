import { describe, expect, test } from 'vitest'
import { COUNTRY_BY_ISO3 } from '../../src/lexicon/countries.ts'
import { OFFICE_HOLDERS } from '../../src/lexicon/office-holders.ts'
import { ORGANIZATIONS } from '../../src/lexicon/organizations.ts'
import { TITLES } from '../../src/lexicon/titles.ts'
import type { OfficeHolder } from '../../src/lexicon/types.ts'

const ORGANIZATION_NAMES = new Set(ORGANIZATIONS.map(({ name }) => name))
const TITLE_NAMES = new Set(TITLES.map(({ title }) => title))

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

function termsBy(key: (term: OfficeHolder) => string): Map<string, OfficeHolder[]> {
  const groups = new Map<string, OfficeHolder[]>()
  for (const term of OFFICE_HOLDERS) groups.set(key(term), [...(groups.get(key(term)) ?? []), term])
  return groups
}

describe('office holders', () => {
  test.each(OFFICE_HOLDERS)('$name, $title of $of since $since', ({ name, aliases, title, of, since, until }) => {
    for (const form of [name, ...aliases]) expect(form).toMatch(/^\p{Lu}[^|;]+$/u)
    expect(COUNTRY_BY_ISO3.has(of) || ORGANIZATION_NAMES.has(of)).toBe(true)
    expect(TITLE_NAMES.has(title)).toBe(true)
    expect(isDay(since)).toBe(true)
    expect(until === null || (isDay(until) && since < until)).toBe(true)
  })

  test('hold an office one after the other', () => {
    const offices = termsBy(({ title, of }) => `${title} of ${of}`)
    const overlaps: string[] = []
    for (const [office, terms] of offices) {
      terms.slice(1).forEach((term, index) => {
        const before = terms[index]
        if (before?.until === null || before === undefined || before.until > term.since)
          overlaps.push(`${office}: ${term.name}`)
      })
    }
    expect(overlaps).toEqual([])
  })

  test('give one person one pronoun', () => {
    const people = termsBy(({ name }) => name)
    expect([...people].filter(([, terms]) => new Set(terms.map(({ pronoun }) => pronoun)).size > 1)).toEqual([])
  })

  test.each([
    ['USA', 'President', '2025-10-12', 'Donald Trump'],
    ['USA', 'President', '2022-03-01', 'Joe Biden'],
    ['UKR', 'President', '2025-10-12', 'Volodymyr Zelenskyy'],
    ['GBR', 'Prime Minister', '2003-03-20', 'Tony Blair'],
    ['IRN', 'Foreign Minister', '2015-07-14', 'Mohammad Javad Zarif'],
    ['NATO', 'Secretary-General', '2014-08-01', 'Anders Fogh Rasmussen'],
    ['DEU', 'Chancellor', '2025-05-20', 'Friedrich Merz'],
  ])('%s %s on %s was %s', (of, title, day, name) => {
    const found = OFFICE_HOLDERS.filter(
      (term) =>
        term.of === of && term.title === title && term.since <= day && (term.until === null || day <= term.until),
    )
    expect(found.map((term) => term.name)).toEqual([name])
  })
})
