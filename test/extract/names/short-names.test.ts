import { describe, expect, it } from 'vitest'
import { overrun, shortens } from '../../../src/extract/names/short-names.ts'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'

/** Every person of the text with the words that name them. */
function peopleOf(text: string, publishedAt = '2025-10-15'): [string, string[]][] {
  return extract(articleOf(text, { publishedAt }))
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])
}

describe('one person by a full name and', () => {
  it.each([
    [
      'its end with a capital particle',
      'Kari van der Lund left. Van der Lund said so.',
      [['Kari van der Lund', ['Kari van der Lund', 'Van der Lund']]],
    ],
    ['its end behind initials', 'K.O. de Lund left. De Lund said so.', [['K.O. de Lund', ['K.O. de Lund', 'De Lund']]]],
    [
      'its last two words',
      'Kari Brandt Wexel left. Brandt Wexel said so.',
      [['Kari Brandt Wexel', ['Kari Brandt Wexel', 'Brandt Wexel']]],
    ],
    [
      'the name without its middle',
      'Kari Wexel Lund left. Kari Lund said so.',
      [['Kari Wexel Lund', ['Kari Wexel Lund', 'Kari Lund']]],
    ],
    ['its first word', 'Wexo Lund left. Mr. Wexo said so.', [['Wexo Lund', ['Wexo Lund', 'Wexo']]]],
    ['its first word inside', 'Wexo Lund left. They waited for Wexo.', [['Wexo Lund', ['Wexo Lund', 'Wexo']]]],
    [
      'a middle word',
      'Kari Ingrid Wexa de Lund left. Wexa said so.',
      [['Kari Ingrid Wexa de Lund', ['Kari Ingrid Wexa de Lund', 'Wexa']]],
    ],
    [
      'a line that runs on',
      'Kari Lund left. On Monday Kari Lund Blasts Brandt was read.',
      [['Kari Lund', ['Kari Lund', 'Kari Lund']]],
    ],
  ])('%s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it.each([
    [
      'a given name that two bear',
      'Kari Lund met Kari Brandt. "We stay," said Kari.',
      [
        ['Kari Lund', ['Kari Lund']],
        ['Kari Brandt', ['Kari Brandt']],
        ['Kari', ['Kari']],
      ],
    ],
    [
      'another full name',
      'Anwar Lund left. Anwar Brandt said so.',
      [
        ['Anwar Lund', ['Anwar Lund']],
        ['Anwar Brandt', ['Anwar Brandt']],
      ],
    ],
    [
      'another initial',
      'Otto H.W. Brandt left. Otto W. Brandt said so.',
      [
        ['Otto H.W. Brandt', ['Otto H.W. Brandt']],
        ['Otto W. Brandt', ['Otto W. Brandt']],
      ],
    ],
    ['a word that opens a sentence', 'Grace Lund said so. Grace is shown to few.', [['Grace Lund', ['Grace Lund']]]],
    ['a body called so', 'Wexo Lund left. The Wexo closed at noon.', [['Wexo Lund', ['Wexo Lund']]]],
    ['a town called so', 'Wexo Lund left. The mill in Wexo closed.', [['Wexo Lund', ['Wexo Lund']]]],
  ])('not by %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))
})

describe('letters behind a name', () => {
  it.each([
    ['of a rank at the bar', 'Kari Lund KC said so. Ms. Lund left.', ['Kari Lund KC', 'Lund']],
    ['of honours behind a comma', 'Kari Lund, CBE QC, said so. Ms. Lund left.', ['Kari Lund, CBE QC', 'Lund']],
    ['of a degree', 'Kari Lund, PhD, said so. Dr. Lund left.', ['Kari Lund, PhD', 'Lund']],
    ['of a seat', 'Kari Lund MP said so. Ms. Lund left.', ['Kari Lund MP', 'Lund']],
  ])('are none of it: %s: %s', (_, text, mentions) => expect(peopleOf(text)).toEqual([['Kari Lund', mentions]]))

  it.each([
    ['a seat before the name', 'Labour MP Kari Lund said so.', [['Kari Lund', ['Kari Lund']]]],
    ['a son', 'Kari Lund Jr. left.', [['Kari Lund Jr.', ['Kari Lund Jr.']]]],
  ])('is none: %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it('make the bearer the speaker', () => {
    const { statements } = extract(articleOf('Kari Lund MP said the bill was bad.'))
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Kari Lund'])
  })
})

describe('forms of address of other countries', () => {
  it.each([
    ['Datuk Seri Wexo Lund said so. Wexo left.', 'Wexo Lund'],
    ["Dato' Sri Wexo Lund said so.", 'Wexo Lund'],
    ['Tan Sri Wexo Lund said so.', 'Wexo Lund'],
    ['Tun Wexo Lund said so.', 'Wexo Lund'],
    ['Begum Wexa Lund said so.', 'Wexa Lund'],
    ['Alhaji Wexo Lund said so.', 'Wexo Lund'],
    ['Smt. Wexa Lund said so.', 'Wexa Lund'],
  ])('%s', (text, name) => expect(peopleOf(text).map(([person]) => person)).toEqual([name]))

  it('stand between an office and its bearer', () => {
    const { entities } = extract(articleOf('Malaysian Prime Minister Datuk Seri Wexo Lund left.'))
    expect(entities.flatMap(({ offices }) => offices.map(({ title, of }) => [title, of]))).toEqual([
      ['Prime Minister', entities.find(({ country, kind }) => kind === 'Country' && country === 'MYS')?.id],
    ])
  })

  it('leave a country its name', () => expect(peopleOf('Sri Lanka left the talks.')).toEqual([]))
})

describe('of several with one surname the title tells who is meant', () => {
  it.each([
    [
      'by a known given name',
      'Tom Lund and Mary Lund met. Ms. Lund said so. Mr. Lund left.',
      [
        ['Tom Lund', ['Tom Lund', 'Lund']],
        ['Mary Lund', ['Mary Lund', 'Lund']],
      ],
    ],
    [
      'by a noun beside the name',
      'Otto Lund met Tvima Lund, his sister. Ms. Lund said so.',
      [
        ['Otto Lund', ['Otto Lund']],
        ['Tvima Lund', ['Tvima Lund', 'Lund']],
      ],
    ],
    [
      'by the same title',
      'Kari Lund met Senator Otto Lund. Senator Lund said so.',
      [
        ['Kari Lund', ['Kari Lund']],
        ['Otto Lund', ['Otto Lund', 'Lund']],
      ],
    ],
    [
      'by an office that the table knows',
      'Melania Trump left. President Trump said so.',
      [
        ['Melania Trump', ['Melania Trump']],
        ['Donald Trump', ['Trump']],
      ],
    ],
    [
      'and nobody whom it denies',
      'Tom Lund left. Mrs. Lund said so.',
      [
        ['Tom Lund', ['Tom Lund']],
        ['Lund', ['Lund']],
      ],
    ],
  ])('%s: %s', (_, text, people) => {
    expect(peopleOf(text)).toEqual(people)
  })

  it('and without one it is the first', () =>
    expect(peopleOf('Tom Lund spoke. Mary Lund left. Lund said so.')[0]).toEqual(['Tom Lund', ['Tom Lund', 'Lund']]))
})

describe('words of a longer name', () => {
  it.each([
    ['de lund', 'k o de lund', true],
    ['kari lund', 'kari wexel lund', true],
    ['kari lund', 'kari lund wexel', false],
    ['lund', 'kari lund', false],
    ['otto w brandt', 'otto h w brandt', false],
    ['kari lund', 'lund kari lund', false],
  ])('%s of %s: %s', (short, full, expected) => expect(shortens(short, full)).toBe(expected))

  it.each([
    ['Kari Lund', 'Kari Lund Blasts Brandt', 9],
    ['Kari Lund', 'Kari Lund-Otto Brandt', 9],
    ['Kari Lund', 'Kari Lund Wexel', 0],
    ['Kari Lund', 'Kari Lundberg', 0],
    ['Kari Lund', 'Kari Lund-Wexel', 0],
  ])('%s in %s: %s', (name, longer, length) => expect(overrun(name, longer)).toBe(length))
})

describe('a surname of two is nobody alone', () => {
  it.each([
    [
      'who are named side by side',
      'Kari Lund met Otto Lund. Lund said so.',
      [
        ['Kari Lund', ['Kari Lund']],
        ['Otto Lund', ['Otto Lund']],
      ],
    ],
    ['who have titles alone', 'Ms Wexel met Mr Wexel. Wexel said so.', [['Wexel', ['Wexel']]]],
    [
      'who have offices alone',
      'President Wexel met Foreign Minister Wexel. President Wexel spoke. Foreign Minister Wexel left. Wexel said so.',
      [['Wexel', ['Wexel', 'Wexel']]],
    ],
    [
      'of whom one has an office alone',
      'President Kari Wexel and Foreign Minister Wexel met. Foreign Minister Wexel spoke. Wexel said so.',
      [
        ['Kari Wexel', ['Kari Wexel']],
        ['Wexel', ['Wexel', 'Wexel']],
      ],
    ],
    ['of whom one would be a holder of an office', 'Ms Kim met Mr Kim. Kim said so.', [['Kim', ['Kim']]]],
  ])('%s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it.each([
    [
      'to one of them, where a title tells',
      'Mary Lund met Tom Lund. Mr Lund said so.',
      [
        ['Mary Lund', ['Mary Lund']],
        ['Tom Lund', ['Tom Lund', 'Lund']],
      ],
    ],
    [
      'to one who has had two offices',
      'President Wexel, who was Foreign Minister Wexel then, left. Wexel said so.',
      [['Wexel', ['Wexel', 'Wexel', 'Wexel']]],
    ],
    [
      'to one who is named in two sentences',
      'President Kari Wexel met bakers. Foreign Minister Wexel met bakers. Wexel said so.',
      [['Kari Wexel', ['Kari Wexel', 'Wexel', 'Wexel']]],
    ],
    [
      'to each, where the office tells',
      'President Kari Lund left with her brother, Foreign Minister Otto Lund. Foreign Minister Lund spoke. President Lund sang.',
      [
        ['Kari Lund', ['Kari Lund', 'Lund']],
        ['Otto Lund', ['Otto Lund', 'Lund']],
      ],
    ],
    [
      'to whom the article has introduced before',
      'Kari Lund spoke. Her brother was Otto Lund. Lund said so.',
      [
        ['Kari Lund', ['Kari Lund', 'Lund']],
        ['Otto Lund', ['Otto Lund']],
      ],
    ],
    [
      'to whom the other is kin',
      'Kari Lund and her brother Otto Lund met. Lund said so.',
      [
        ['Kari Lund', ['Kari Lund', 'Lund']],
        ['Otto Lund', ['Otto Lund']],
      ],
    ],
  ])('and goes %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it('and stays with the holder of an office whom the article calls by it', () => {
    const text = 'President Obama danced. Mr. Obama left before Mrs. Obama did. Obama said it was late.'
    const { entities } = extract(articleOf(text, { publishedAt: '2015-12-15' }))
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Barack Obama', 3]])
  })
})

describe('a surname alone before a relative of that surname', () => {
  const peopleOf = (text: string): [string, string[]][] =>
    extract(articleOf(text))
      .entities.filter(({ kind }) => kind === 'Person')
      .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])

  it('is not that of the relative', () =>
    expect(
      peopleOf('Tveit, a lawyer from Oslo, said so. His wife Kari Tveit agreed. On Monday Tveit said he was ill.'),
    ).toEqual([
      ['Tveit', ['Tveit', 'Tveit']],
      ['Kari Tveit', ['Kari Tveit']],
    ]))

  it('is that of the relative behind a title', () =>
    expect(
      peopleOf('Tveit, a lawyer from Oslo, said so. His wife Kari Tveit agreed. On Monday Mrs. Tveit left.')[1],
    ).toEqual(['Kari Tveit', ['Kari Tveit', 'Tveit']]))

  it('is that of who is named in full first', () =>
    expect(peopleOf('Otto Tveit left. His wife Kari Tveit agreed. On Monday Tveit left.')[0]).toEqual([
      'Otto Tveit',
      ['Otto Tveit', 'Tveit'],
    ]))
})
