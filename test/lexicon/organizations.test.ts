import { describe, expect, test } from 'vitest'
import { ACTOR_NOUNS } from '../../src/lexicon/actors.ts'
import { COUNTRIES, COUNTRY_BY_ISO3 } from '../../src/lexicon/countries.ts'
import { ORGANIZATION_SUFFIXES, ORGANIZATIONS } from '../../src/lexicon/organizations.ts'
import { sectorSchema } from '../../src/model/event.ts'
import { foldWords } from '../../src/text/fold.ts'

describe('organisations', () => {
  test.each(ORGANIZATIONS)('$name is well formed', ({ name, aliases, sector, country, stateOf }) => {
    expect(sectorSchema.safeParse(sector).success).toBe(true)
    for (const form of [name, ...aliases]) expect(form).toMatch(/^\p{L}[^|;]+$/u)
    expect(country === null || COUNTRY_BY_ISO3.has(country)).toBe(true)
    expect(stateOf === null || stateOf === country).toBe(true)
  })

  test('share no written form with another or with a country', () => {
    const owner = new Map<string, string>()
    for (const { iso3, name, aliases, demonyms, capitals, seats } of COUNTRIES) {
      for (const form of [name, ...aliases, ...demonyms, ...capitals, ...seats]) owner.set(foldWords(form), iso3)
    }
    const clashes: string[] = []
    for (const { name, aliases } of ORGANIZATIONS) {
      for (const form of [name, ...aliases].map(foldWords)) {
        const other = owner.get(form)
        if (other !== undefined && other !== name) clashes.push(`${form}: ${other} and ${name}`)
        owner.set(form, name)
      }
    }
    expect(clashes).toEqual([])
  })

  test.each([
    ['IDF', 'ISR'],
    ['Knesset', 'ISR'],
    ['FBI', 'USA'],
    ['State Duma', 'RUS'],
    ['IRGC', 'IRN'],
    ['Hamas', null],
    ['Likud', null],
    ['UN', null],
    ['Reuters', null],
  ])('%s is a body of the state %s', (form, stateOf) => {
    const found = ORGANIZATIONS.filter(({ name, aliases }) => [name, ...aliases].includes(form))
    expect(found.map((facts) => facts.stateOf)).toEqual([stateOf])
  })

  test('tell the sector by the last word', () => {
    expect(ORGANIZATION_SUFFIXES.get('University')).toBe('EDU')
    expect(ORGANIZATION_SUFFIXES.get('Party')).toBe('PTY')
    expect(ORGANIZATION_SUFFIXES.has('Street')).toBe(false)
  })
})

describe('actor nouns', () => {
  test('belong to one sector each', () => {
    const all = ACTOR_NOUNS.flatMap(({ forms }) => forms)
    expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([])
    for (const { sector } of ACTOR_NOUNS) expect(sectorSchema.safeParse(sector).success).toBe(true)
  })

  test.each([
    ['troops', 'MIL', true],
    ['warplanes', 'MIL', true],
    ['police', 'COP', true],
    ['parliament', 'LEG', true],
    ['gunmen', 'UAF', false],
    ['rebels', 'REB', false],
    ['protesters', 'CVL', false],
    ['journalists', 'JRN', false],
  ] as const)('%s is %s', (form, sector, state) => {
    expect(ACTOR_NOUNS.find(({ forms }) => forms.includes(form))).toMatchObject({ sector, state })
  })
})
