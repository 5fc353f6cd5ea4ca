import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

function namesOf(text: string, kind: string): string[] {
  return extract(articleOf(text))
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name)
    .sort()
}

describe('persons', () => {
  it.each([
    ['Norwegian Foreign Minister Kari Lund arrived.', ['Kari Lund']],
    ['The minister, Yusuf al-Harthi, said so. Al-Harthi left.', ['Yusuf al-Harthi']],
    ['Łukasz Wrzesień met Recep Tayyip Erdoğan.', ['Recep Tayyip Erdoğan', 'Łukasz Wrzesień']],
    ['Kari Lund, 54, was late. Lund apologised.', ['Kari Lund']],
    ['Ms. Lund said so.', ['Lund']],
    ['Tran Quoc Bao, a minister, spoke. Bao left.', ['Tran Quoc Bao']],
    ['Kari Lund said so. Trade is slow, Lund added.', ['Kari Lund']],
  ])('%s', (text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    'The Norwegian Coast Guard said so.',
    'They crossed the Lena River in the Northern Territory.',
    'The Reuters news agency reported it.',
    'On Monday the Treaty of Oslo was signed.',
    'Moscow-backed troops left.',
    'The Foreign Ministry said so.',
  ])('none: %s', (text) => expect(namesOf(text, 'Person')).toEqual([]))
})

describe('organisations', () => {
  it.each([
    // An organisation is called by its fullest form in the article.
    ['The UN said so.', ['UN']],
    ['The UN said so. Aid of the United Nations came late.', ['United Nations']],
    ["Ships of the People's Liberation Army left.", ["People's Liberation Army"]],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})

describe('the country of somebody whom the table of office holders knows', () => {
  it.each([
    ['Angela Merkel', 'DEU'],
    ['Kari Lund', null],
  ])('%s: %s', (name, country) => {
    const { entities } = extract(articleOf(`The old bridge pleased ${name}, 54, a lot.`))
    expect(entities.map((entity) => [entity.name, entity.country])).toEqual([[name, country]])
  })
})

describe('countries and places', () => {
  it.each([
    ['Outages hit Kyiv. People in Kyiv waited.', [], ['Kyiv']],
    ['Moscow said that talks in Oslo had failed.', ['Russia'], ['Oslo']],
    ['The Kremlin denied it.', ['Russia'], []],
    ['Michael Jordan played in Paris.', [], ['Paris']],
    ['Jordan and Israel signed a treaty in Amman.', ['Israel', 'Jordan'], ['Amman']],
    ['It is up to us.', [], []],
  ])('%s', (text, countries, places) => {
    expect(namesOf(text, 'Country')).toEqual(countries)
    expect(namesOf(text, 'Place')).toEqual(places)
  })
})

describe('offices', () => {
  it.each([
    ['Norwegian Foreign Minister Kari Lund arrived.', 'Foreign Minister', 'Norway'],
    ['Kari Lund, the foreign minister of Norway, arrived.', 'Foreign Minister', 'Norway'],
    ["Norway's foreign minister, Kari Lund, arrived.", 'Foreign Minister', 'Norway'],
    ['Former Norwegian President Kari Lund arrived.', 'Former President', 'Norway'],
    ['Norwegian Deputy Defence Minister Kari Lund arrived.', 'Deputy Defense Minister', 'Norway'],
  ])('%s', (text, title, country) => {
    const document = extract(articleOf(text))
    const person = document.entities.find((entity) => entity.kind === 'Person')
    const of = document.entities.find((entity) => entity.name === country)
    expect(person?.offices.map((office) => [office.title, office.of])).toEqual([[title, of?.id]])
    for (const office of person?.offices ?? [])
      expect(text.slice(office.start, office.end).toLowerCase()).toContain(title.split(' ').at(-1)?.toLowerCase())
  })

  it.each([
    ['by an honorific or across a verb', 'Mr. Otto Brandt met the foreign minister.'],
    ['by a cue between commas', 'Otto Brandt, an aide said, was tired.'],
    ['by a cue with whom it tells', 'Otto Brandt, the mayor told reporters, was tired.'],
  ])('none is given %s', (_, text) => {
    expect(extract(articleOf(text)).entities.flatMap((entity) => entity.offices)).toEqual([])
  })
})
