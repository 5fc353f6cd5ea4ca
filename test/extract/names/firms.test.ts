import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

describe('a firm called like a person is told by', () => {
  it.each([
    ['what it says it does', 'Ford said it would recall 100,000 cars.', ['Ford']],
    ['what it says on a day', 'Wexel said on Friday that it had closed two shops.', ['Wexel']],
    ['what it says it has', 'Wexel said its shares had fallen.', ['Wexel']],
    ['its shares', 'On Monday Wexel shares fell 2%.', ['Wexel']],
    ['what it is', 'Wexel, the Danish carmaker, left.', ['Wexel']],
    ['what it says, of two words', 'Tveita Wexel said it had signed the singer.', ['Tveita Wexel']],
    ['what a state calls its services', 'Cal Fire said so.', ['Cal Fire']],
    ['what it does not say', 'Wexel said it would not comment.', ['Wexel']],
    ['what it says in short', 'Wexel said it would not.', ['Wexel']],
    ['what was done to it', 'Wexel said it had been forced to move.', ['Wexel']],
    ['its mood', 'Wexel said it was sorry.', ['Wexel']],
    ['which it is', 'On Monday Wexel, which runs 31 schools, left.', ['Wexel']],
    ['what it says behind a clause', 'Wexel, which has 31 schools, said it would appeal.', ['Wexel']],
    ['what it calls itself', 'A group calling itself Wexel left.', ['Wexel']],
    ['what it is called', 'She left a firm called Wexel.', ['Wexel']],
    ['whom it employs', 'They asked Wexel analyst Kari Lund.', ['Wexel']],
    ['whose chief it has', 'They asked Tveit Makkal chief Kari Lund.', ['Tveit Makkal']],
    [
      'what it makes',
      'Tveita Rubber Works said so. They left Wexela Cement.',
      ['Tveita Rubber Works', 'Wexela Cement'],
    ],
    ['words that speak', 'Harmony Ladder said so.', ['Harmony Ladder']],
    [
      'what the next sentence calls it',
      'Tveita Wexela said it was late. The airline has ten planes.',
      ['Tveita Wexela'],
    ],
    ['what the next sentence calls it, of one word', 'Wexela is shut. The exchange lost money.', ['Wexela']],
    ['two names that say it of one', 'Wexela and Tveita said it would close shops.', ['Wexela and Tveita']],
    ['letters of its law', 'She runs Wexel Tveit B.V. from home.', ['Wexel Tveit B.V.']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['a state of affairs', 'Wexel said it would be hard.'],
    ['a letter that came', 'Wexel said the letters it sold were fine.'],
    ['somebody of the article', 'Otto Wexel spoke. Wexel said it would close the shop.'],
    ['whom a title introduces', 'Mr. Wexel said it would close the shop.'],
    ['who held an office', 'Trump said it would recall the troops.'],
    ['a full name', 'Otto Wexel said it would close the shop.'],
    ['a body without a name', 'Management said it would close the shop. Parliament said it would sell it.'],
    ['who somebody is', 'Wexel, the chief of the company, left.'],
    ['what is said of something else', 'Wexel said it was ready.'],
    ['a clause about a thing', 'She crossed the Wexel, which has two bridges.'],
    ['whom somebody employs', 'They asked Wexel spokesman Otto Brandt and Wexel lawyer Kari Lund.'],
    ['chiefs of places and peoples', 'They asked Northern Wexel chief Otto Brandt and Wexel chief Kari Lund.'],
    ['where it runs', 'The bridge over the Wexel, which runs along the border, was shut.'],
    ['the end of a longer name', 'Action Against Hunger says it is providing food.'],
    ['a trade behind a given name', 'Otto Cement left. Hope Digital said so.'],
    ['a trade behind half of a name', 'They met in the Iowa Electronic Markets.'],
    ['what the next sentence calls another', 'Otto Wexela said it was late. The airline has ten planes.'],
    ['what the next sentence calls one of two', 'Wexela left Mr Brandt. Otto Wexela came. The exchange lost money.'],
    ['what is said of somebody', 'They said Wexela would suffer.'],
    ['two names that say it of them', 'Wexela and Tveita said they would close shops.'],
    ['a former body', 'They asked Ex-CIA chief Otto Brandt.'],
  ])('and not by %s: %s', (_, text) => expect(namesOf(text, 'Organization')).toEqual([]))
})

describe('a firm is called by a part of its name', () => {
  it.each([
    ['the first word', 'Wexel Semiconductors said it would cut jobs. Wexel makes chips.', 'Wexel Semiconductors', 2],
    ['the first word, before it is named', 'Wexel makes chips. Shares in Wexel Holdings fell.', 'Wexel Holdings', 2],
    ['all but what it is', 'Wexel Tveit Holdings left. Then Wexel Tveit came back.', 'Wexel Tveit Holdings', 2],
    [
      'all but the letters of its law',
      'Wexel Logistics B.V. left. Wexel Logistics and Wexel left.',
      'Wexel Logistics B.V.',
      3,
    ],
    ['no plain word', 'Peoples Holdings left. Peoples said so.', 'Peoples Holdings', 1],
    ['no word of two firms', 'Wexel Holdings met Wexel Airlines. Wexel left.', 'Wexel Holdings', 1],
  ])('%s: %s', (_, text, name, times) => {
    const { entities } = extract(articleOf(text))
    expect(entities.find((entity) => entity.name === name)?.mentions.length).toBe(times)
    expect(entities.filter(({ kind }) => kind === 'Person')).toEqual([])
  })

  it.each([
    ['somebody of that name', 'Kari Wexel runs Wexel Holdings. Wexel said he was tired.', 'Kari Wexel'],
    ['whom a title introduces', 'Mr Wexel left Wexel Holdings.', 'Wexel'],
  ])('and %s is not it: %s', (_, text, name) => expect(namesOf(text, 'Person')).toEqual([name]))
})

describe('the party and the seat in brackets', () => {
  it.each(['Kari Lund (Con, Wexel Vales) said so.', 'Kari Lund (D, Wexel Heights) said so.'])(
    'are nobody: %s',
    (text) => {
      expect(namesOf(text, 'Person')).toEqual(['Kari Lund'])
      expect(namesOf(text, 'Organization')).toEqual([])
    },
  )
  it('and another bracket holds names', () =>
    expect(namesOf('Kari Lund (with Otto Brandt) said so.', 'Person')).toEqual(['Kari Lund', 'Otto Brandt']))
})

describe('a branch in a country', () => {
  it.each([
    ['of a firm', 'Google India said so.', ['Google India']],
    ['of a charity', 'Oxfam Kenya, which has ten offices, left.', ['Oxfam Kenya']],
    ['of the United Nations', 'UNICEF Sudan said so.', ['UNICEF Sudan']],
    ['of a firm told by its words', 'Wexela Steel UK said so.', ['Wexela Steel UK']],
    ['of a cause', "Wexela's UK said so. A report by Heart Murmur UK found gaps.", ["Wexela's UK", 'Heart Murmur UK']],
  ])('is a body of its own, and the country is none: %s: %s', (_, text, names) => {
    expect(namesOf(text, 'Organization').toSorted()).toEqual(names.toSorted())
    expect(namesOf(text, 'Country')).toEqual([])
  })

  it.each([
    ['before a noun', 'The UNICEF Sudan appeal failed.', 'Sudan'],
    ['behind what opens the sentence', 'According to Oxfam Sudan needs food.', 'Sudan'],
    ['behind an army', 'In Nato Turkey is alone.', 'Turkey'],
    ['behind a month', 'In January UK said so.', 'United Kingdom'],
    ['behind a comma', 'Kari Lund left Google, India said.', 'India'],
    ['behind an opener', 'Meanwhile UK ministers left.', 'United Kingdom'],
  ])('is none %s: %s', (_, text, country) => expect(namesOf(text, 'Country')).toContain(country))
})
