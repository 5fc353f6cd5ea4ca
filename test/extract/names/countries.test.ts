import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

describe('a country is meant by', () => {
  it.each([
    ['French ships stayed in French waters.', ['France']],
    ['Talks in Oman failed.', ['Oman']],
    ['The ships of Japan left.', ['Japan']],
    ['The Germans left.', ['Germany']],
    ['A German teacher left.', ['Germany']],
    ['He spoke to no German official.', ['Germany']],
  ])('%s', (text, names) => expect(namesOf(text, 'Country')).toEqual(names))

  it.each([
    ['a water', 'Ships crossed the Gulf of Oman and the Sea of Japan.'],
    ['a sea', 'Ships crossed the South China Sea.'],
    ['a tongue', 'She wrote it in French.'],
    ['a tongue that is spoken', 'She speaks German.'],
    ['a book of words', 'She bought a German dictionary.'],
    ['a tongue in a compound', 'She edits an English-language paper.'],
    ['a translation', 'It was translated from German.'],
    ['a tongue and how well it is spoken', 'She spoke no German. He speaks very good French.'],
    ['a body of its own', 'Otto Brandt met Swim Norway.'],
    ['a basin', 'She left Oslo Basin Energy.'],
  ])('none by %s: %s', (_, text) => expect(namesOf(text, 'Country')).toEqual([]))
})

it('two seats of a state are two towns, two spellings one', () => {
  expect(namesOf('He left Dar es Salaam. She lives in Dodoma.', 'Place')).toEqual(['Dar es Salaam', 'Dodoma'])
  expect(namesOf('He lives in Kiev. She lives in Kyiv.', 'Place')).toEqual(['Kyiv'])
})

describe('a town that begins like another', () => {
  it.each([
    ['is none of the other country', 'Rebels raided San Jose Villanueva on Monday.', []],
    ['the known one is', 'Rebels raided San Jose on Monday.', ['Costa Rica']],
    ['the known one beside a word is', 'Rebels raided San Jose Airport on Monday.', ['Costa Rica']],
  ])('%s: %s', (_, text, countries) => expect(namesOf(text, 'Country')).toEqual(countries))
})

describe('a surname that is a place too', () => {
  it.each([
    ['behind a given name', 'Kari London came. London said it was late. He plays with London.', 'Kari London'],
    ['of a country', 'Michael Jordan came. Jordan met Otto Brandt. He plays with Jordan.', 'Michael Jordan'],
    ['behind an unknown given name', 'Valmira Paris, a nurse, came. Paris said it was late.', 'Valmira Paris'],
  ])('is the person: %s', (_, text, name) => {
    expect(namesOf(text, 'Country')).toEqual([])
    expect(namesOf(text, 'Person')).toContain(name)
  })

  it.each([
    ['behind a preposition of places', 'Kari London came. She lives in London.', [], ['London']],
    ['with its demonym', 'Michael Jordan came. Jordan borders Iraq. A Jordanian left.', ['Iraq', 'Jordan'], []],
    ['of nobody', 'London said it was late.', ['United Kingdom'], []],
    ['behind another place', 'In Ukraine, Paris, a spokesman said, sent aid.', ['France', 'Ukraine'], []],
  ])('is the place: %s', (_, text, countries, places) => {
    expect(namesOf(text, 'Country')).toEqual(countries)
    expect(namesOf(text, 'Place')).toEqual(places)
  })
})

describe('a country beside its namesake', () => {
  it.each([
    ['joined to another country', 'Jordan Lee spoke. Jordan and Israel signed a deal.', ['Israel', 'Jordan']],
    ['joined behind another', 'Michael Jordan spoke. Saudi Arabia and Jordan agreed.', ['Jordan', 'Saudi Arabia']],
    ['that says what it will do', 'Jordan Lee spoke. Jordan said it would close the road.', ['Jordan']],
    ['with what states have', 'Jordan Lee spoke. Jordan recalled its ambassador.', ['Jordan']],
    ['to whom a country does something', 'Michael Jordan spoke. Israel thanked Jordan.', ['Israel', 'Jordan']],
    ['that is bombed', 'Michael Jordan spoke. The rebels bombed Jordan.', ['Jordan']],
    ['that attacks a country', 'Michael Jordan spoke. Jordan attacked Syria.', ['Jordan', 'Syria']],
    ['with an army', "Michael Jordan spoke. Jordan's army left.", ['Jordan']],
    ['with a king', 'Michael Jordan spoke. The king of Jordan left.', ['Jordan']],
    ['that sends troops', 'Michael Jordan spoke. Troops from Jordan left.', ['Jordan']],
    ['that is chosen by a country', 'Michael Jordan spoke. Israel elected Jordan.', ['Israel']],
    ['that visits a country', 'Michael Jordan spoke. Jordan visited Israel.', ['Israel']],
    ['that people in a country thank', 'Michael Jordan spoke. Fans in Israel thanked Jordan.', ['Israel']],
    ['with a team', "Michael Jordan spoke. Jordan's team left.", []],
    ['that is praised', 'Michael Jordan spoke. The fans of Jordan thanked Jordan.', []],
    ['joined to people', 'Michael Jordan met Israel Brandt. Jordan and Israel Brandt left.', []],
    ['that speaks like a person', 'Michael Jordan spoke. Jordan said he was late.', []],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Country')).toEqual(names))
})

describe('two countries share a name', () => {
  it.each([
    ['before the second', 'North and South Korea agreed.', ['North Korea', 'South Korea']],
    ['by their people', 'South and North Korean troops met.', ['North Korea', 'South Korea']],
    ['in the plural', 'The two Koreas held talks.', ['North Korea', 'South Korea']],
    ['of which one is no more', 'East and West Germany agreed.', ['Germany']],
    ['and are no more', 'North and South Vietnam fought.', []],
    ['as directions alone', 'East and West agreed.', []],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Country')).toEqual(names))
})

describe('a part of the world', () => {
  it.each([
    'Latin American leaders left South America.',
    'Central Americans left for North America.',
    'West Indian bakers left the East Indies.',
    'Turkish Cypriots left the Turkish Cypriot side.',
  ])('is no country, body, person or place: %s', (text) => expect(extract(articleOf(text)).entities).toEqual([]))

  it.each([
    ['American leaders left.', ['United States']],
    ['African American bakers left.', ['United States']],
    ['Turkish bakers left.', ['Turkey']],
    ['South African leaders left.', ['South Africa']],
    ['The Central African Republic said it was late.', ['Central African Republic']],
    ['Leaders from South American Brazil left.', ['Brazil']],
  ])('leaves countries: %s', (text, names) => expect(namesOf(text, 'Country')).toEqual(names))

  it('gives a body no country', () =>
    expect(extract(articleOf('The Central American University said it was late.')).entities).toMatchObject([
      { kind: 'Organization', name: 'Central American University', country: null },
    ]))
})

describe('a state that is no more', () => {
  it.each([
    'Yugoslavia said it was late. Yugoslav troops left.',
    'The Soviet Union said so. Soviet troops met the Soviets.',
    'Czechoslovakia said it was late.',
    'East German guards left East Germany.',
  ])('is no country, body, person or place: %s', (text) => expect(extract(articleOf(text)).entities).toEqual([]))

  it.each([
    ['West German troops left.', ['Germany']],
    ['Lawmakers from east Germany left.', ['Germany']],
    ['Slovenia left Yugoslavia.', ['Slovenia']],
  ])('leaves those of today: %s', (text, names) => expect(namesOf(text, 'Country')).toEqual(names))
})

describe('a town of another state than the one that is known', () => {
  const placesOf = (text: string): string[] =>
    extract(articleOf(text))
      .entities.filter(({ kind }) => kind === 'Place')
      .map(({ name, country }) => `${name} ${country}`)
      .sort()

  it.each([
    ['is told by its region', 'He left Paris, Texas, on Monday.', ['Paris USA', 'Texas USA']],
    ['is meant in news of its state', 'A firm in San Jose will sell it in the United States.', ['San Jose USA']],
  ])('%s: %s', (_, text, places) => expect(placesOf(text)).toEqual(places))

  it.each([
    ['in a list', 'Talks were held in Rome, Moscow, Texas and Bavaria.', ['Bavaria DEU', 'Rome ITA', 'Texas USA']],
    ['in news of both', 'A firm in San Jose sells to Costa Rica and the United States.', ['San Jose, Costa Rica CRI']],
  ])('is none %s: %s', (_, text, places) => expect(placesOf(text)).toEqual(places))
})
