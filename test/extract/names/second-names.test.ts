import { describe, expect, it } from 'vitest'
import { leadsTo, secondNamesIn } from '../../../src/extract/names/second-names.ts'
import { draftOf, extract } from '../../../src/extract/extract.ts'
import type { EntityKind } from '../../../src/model/entity.ts'
import { articleOf } from '../article.ts'

/** Every person or body of the text with the words that name them. */
function namedIn(text: string, kind: EntityKind): [string, string[]][] {
  return extract(articleOf(text))
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])
}

describe('a person is also meant by a second name', () => {
  it.each([
    ['Its captain, Otto Wexel, widely known as Drakko, left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, better known as Drakko, left. Talks with Drakko failed.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, also known as Abu Tveit, left. Abu Tveit said so.', ['Otto Wexel', 'Abu Tveit', 'Abu Tveit']],
    ['Otto Wexel (also known as Drakko) left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel is known to his friends as Drakko. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, 44, known as Drakko, left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, a rapper known professionally as Drakko, left. Drakko sang.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, a baker from Oslo, known as Drakko, left. Drakko sang.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, who goes by Drakko, left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, who went by the name of Drakko, left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, nicknamed "Drakko", left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    ['Otto Wexel, alias Drakko, left. Drakko said so.', ['Otto Wexel', 'Drakko', 'Drakko']],
    [
      'Otto Wexel, known by his nom de guerre Abu Tveit, left. Abu Tveit spoke.',
      ['Otto Wexel', 'Abu Tveit', 'Abu Tveit'],
    ],
    ['Otto Wexel (nom de guerre: Abu Tveit) left. Abu Tveit said so.', ['Otto Wexel', 'Abu Tveit', 'Abu Tveit']],
    ['Anna Wexel, born Kari Tveit, left. Tveit said so.', ['Anna Wexel', 'Kari Tveit', 'Tveit']],
    ['Drakko, whose real name is Otto Wexel, said so. Wexel left.', ['Drakko', 'Otto Wexel', 'Wexel']],
  ])('%s', (text, mentions) => {
    const people = namedIn(text, 'Person')
    expect(people).toEqual([[mentions.find((words) => /^(?:Otto|Anna)/.test(words)), mentions]])
  })

  it.each([
    ['what somebody is taken for', 'Kari Wexel, known as a reformer, left.', [['Kari Wexel', ['Kari Wexel']]]],
    [
      'somebody of another',
      "Kari Wexel, known as Otto Tveit's aide, left.",
      [
        ['Kari Wexel', ['Kari Wexel']],
        ['Otto Tveit', ['Otto Tveit']],
      ],
    ],
    ['an office', 'Kari Wexel, known as Oslo mayor, left.', [['Kari Wexel', ['Kari Wexel']]]],
    ['a plain word', 'Kari Wexel, known as Victory, left. Victory came.', [['Kari Wexel', ['Kari Wexel']]]],
    ['a byname with an article', 'Kari Wexel, known as the Drakko, left.', [['Kari Wexel', ['Kari Wexel']]]],
    ['a day of birth', 'Kari Wexel, born Monday, left.', [['Kari Wexel', ['Kari Wexel']]]],
    [
      'the name of a dog',
      "Kari Wexel's dog, known as Drakko, left. Drakko said so.",
      [
        ['Kari Wexel', ['Kari Wexel']],
        ['Drakko', ['Drakko', 'Drakko']],
      ],
    ],
    [
      'the name of whom somebody leads',
      'Kari Wexel, head of a militia, known as Tveit Dawn, left. Tveit Dawn said so.',
      [['Kari Wexel', ['Kari Wexel']]],
    ],
    [
      'a name that two have',
      'Kari Wexel, known as Drakko, met Otto Tveit, known as Drakko. Drakko said so.',
      [
        ['Kari Wexel', ['Kari Wexel']],
        ['Otto Tveit', ['Otto Tveit']],
        ['Drakko', ['Drakko', 'Drakko', 'Drakko']],
      ],
    ],
    [
      'part of a longer name',
      'Kari Wexel, known as Drakko, left. The Drakko Bridge fell.',
      [['Kari Wexel', ['Kari Wexel', 'Drakko']]],
    ],
  ])('not by %s: %s', (_, text, people) => expect(namedIn(text, 'Person')).toEqual(people))
})

describe('a body is also meant by a second name', () => {
  it.each([
    [
      'The Wexel Fish Workers Party, known as the WFWP, left. The WFWP said so.',
      ['Wexel Fish Workers Party', 'WFWP', 'WFWP'],
    ],
    [
      'The Wexel Fish Workers Union, also known as Fish First, left. Fish First said so.',
      ['Wexel Fish Workers Union', 'Fish First', 'Fish First'],
    ],
    ["The Kurdistan Workers' Party, known as the PKK, left.", ["Kurdistan Workers' Party", 'PKK']],
    ['The rebel group, known as Wexel Dawn, left. Wexel Dawn said so.', ['Wexel Dawn', 'Wexel Dawn']],
    ['A militia called Wexel Dawn left. Wexel Dawn said so.', ['Wexel Dawn', 'Wexel Dawn']],
    ['A party calling itself the Wexel Dawn left. Wexel Dawn said so.', ['Wexel Dawn', 'Wexel Dawn']],
  ])('%s', (text, mentions) => {
    expect(namedIn(text, 'Organization')).toEqual([[mentions[0], mentions]])
    expect(namedIn(text, 'Person')).toEqual([])
  })

  it.each([
    ['what a company did', 'The company called Otto Wexel a liar. Otto Wexel left.'],
    ['whom a group made what', 'The group named Otto Wexel its leader. Otto Wexel left.'],
  ])('not by %s: %s', (_, text) =>
    expect(namedIn(text, 'Person')).toEqual([['Otto Wexel', ['Otto Wexel', 'Otto Wexel']]]),
  )

  it('and the words before the name stand for it', () => {
    const text = 'The rebel group, also known as the Wexel Dawn, met Kari Tveit.'
    expect(
      draftOf(articleOf(text))
        .references.get(0)
        ?.map(({ name }) => name),
    ).toEqual(['Wexel Dawn'])
  })
})

describe('the words of a second name', () => {
  it.each([
    ['He is known in Arabic as Drakko.', ['Drakko']],
    ['known as Wexo al-Tveit in Oslo', ['Wexo al-Tveit']],
    ['born Kari Wexel in Oslo', ['Kari Wexel']],
    ['born Wexel', []],
    ['known for Wexo', []],
    ['known to have met Wexo', []],
  ])('%s: %s', (text, names) =>
    expect(secondNamesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(names),
  )

  it.each([
    [', ', 'Person', true],
    [', who is better ', 'Person', true],
    [', a rapper ', 'Person', true],
    [', a table ', 'Person', false],
    [', a rebel group ', 'Organization', true],
    [', head of a militia, ', 'Person', false],
    ["'s dog, ", 'Person', false],
    [' met a man ', 'Person', false],
  ] as const)('"%s" of a %s leads to it: %s', (gap, kind, expected) => expect(leadsTo(gap, kind)).toBe(expected))

  it('is looked for in linear time', () => {
    const started = performance.now()
    secondNamesIn('known to a to a by his a b c in Oslo '.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
