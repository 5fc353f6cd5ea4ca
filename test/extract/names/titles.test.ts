import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

/** Every person of the text with the titles of the offices. */
function officesOf(text: string): [string, string[]][] {
  return extract(articleOf(text))
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name, offices }) => [name, offices.map(({ title }) => title)])
}

describe('an office before a name', () => {
  it.each([
    ['in short', 'Cllr Kari Lund said so.', [['Kari Lund', ['Councillor']]]],
    ['in Irish', 'Tánaiste Kari Lund said so.', [['Kari Lund', ['Deputy Prime Minister']]]],
    ['in Latin', 'Senate President Pro Tempore Kari Lund left.', [['Kari Lund', ['President Pro Tempore']]]],
    ['of a senate', 'Senate President Kari Lund left.', [['Kari Lund', ['Senate President']]]],
    ['of a province', 'Ontario Premier Kari Lund left.', [['Kari Lund', ['Premier']]]],
    ['of nothing that is named', 'Premier Kari Lund left.', [['Kari Lund', ['Premier']]]],
    ['of a country', 'Norwegian Premier Kari Lund left.', [['Kari Lund', ['Prime Minister']]]],
    ['behind another', 'Press Officer Undersecretary Kari Lund left.', [['Kari Lund', ['Undersecretary']]]],
  ])('%s: %s', (_, text, offices) => expect(officesOf(text)).toEqual(offices))

  it.each([
    ['a town that no list holds', 'The mayor of Wexelby, Kari Lund, left.', [['Kari Lund', ['Mayor']]]],
    ['a body that no list holds', 'A candidate for the Wexelia, Kari Lund, left.', [['Kari Lund', ['Candidate']]]],
  ])('is that of who is named behind %s: %s', (_, text, offices) => expect(officesOf(text)).toEqual(offices))

  it('goes with another by which somebody is addressed', () =>
    expect(officesOf('The chairman, Cllr Kari Lund, left.')).toEqual([['Kari Lund', ['Chairman', 'Councillor']]]))

  it('is nobody’s in a list', () =>
    expect(officesOf('She met the mayor of Wexelby, Kari Lund and Otto Brandt.').map(([, titles]) => titles)).toEqual([
      [],
      [],
    ]))

  it('is no body', () => expect(namesOf('Palace Press Officer Kari Lund left.', 'Organization')).toEqual([]))

  it('is one person with the short form behind', () =>
    expect(officesOf('Councillor Kari Lund left. Cllr Lund came back.').map(([name]) => name)).toEqual(['Kari Lund']))

  it('of a province is not that of the country', () => {
    const text = 'Premier Kari Lund met Prime Minister Otto Brandt. The premier left. The prime minister stayed.'
    const { entities } = extract(articleOf(text))
    expect(entities.map(({ name, offices }) => [name, offices[0]?.title])).toEqual([
      ['Kari Lund', 'Premier'],
      ['Otto Brandt', 'Prime Minister'],
    ])
  })
})

describe('a given name in two parts', () => {
  it.each([
    ['the second like a participle', 'Chief executive Mei-Ling Lund left.', ['Mei-Ling Lund']],
    ['behind a particle', 'Otto Al-Ahmed left.', ['Otto Al-Ahmed']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['a compound', 'Two Oslo-backed rebels met Kari Lund.'],
    ['a compound in a heading', 'Oslo-Backed Kari Lund left.'],
  ])('is none of %s: %s', (_, text) => expect(namesOf(text, 'Person')).toEqual(['Kari Lund']))
})

describe('a date before a name is no part of it', () => {
  /** Who takes part in the first event, by the words, with its day. */
  function eventIn(text: string): [string[], string | null | undefined] | null {
    const [event] = extract(articleOf(text, { publishedAt: '2025-06-11' })).events
    return event ? [event.participants.map((participant) => participant.text), event.date?.start] : null
  }

  it.each([
    ['a month', 'In March Kari Lund met Otto Brandt.', ['Kari Lund', 'Otto Brandt'], '2025-03-01'],
    ['a month that is a given name', 'In May Kari Lund met Otto Brandt.', ['Kari Lund', 'Otto Brandt'], '2025-05-01'],
    ['a month and a year', 'In June 2024 Norway attacked Denmark.', ['Norway', 'Denmark'], '2024-06-01'],
    ['a day', 'On May 3 Kari Lund met Otto Brandt.', ['Kari Lund', 'Otto Brandt'], '2025-05-03'],
    ['a year', 'In 2022 Norway attacked Denmark.', ['Norway', 'Denmark'], '2022-01-01'],
    [
      'a year before a title',
      'In 1974 King Kari Lund met Otto Brandt.',
      ['King Kari Lund', 'Otto Brandt'],
      '1974-01-01',
    ],
    ['a month before a noun', 'In March militants abducted 11 fishermen.', ['militants', '11 fishermen'], '2025-03-01'],
    ['a year before a noun', 'In 2022 soldiers attacked the port.', ['soldiers', 'the port'], '2022-01-01'],
  ])('%s: %s', (_, text, words, day) => expect(eventIn(text)).toEqual([words, day]))

  it.each([
    ['a given name', 'He spoke. May Lund met Otto Brandt.', ['May Lund', 'Otto Brandt']],
    ['a given name behind a verb', 'Otto Brandt met May Lund.', ['May Lund', 'Otto Brandt']],
  ])('but %s is: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})
