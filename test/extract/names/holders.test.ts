import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'

/** Every person of the text with the words that name them. */
function peopleOf(text: string, publishedAt = '2025-10-15'): [string, string[]][] {
  return extract(articleOf(text, { publishedAt }))
    .entities.filter(({ kind }) => kind === 'Person')
    .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])
}

describe('a surname alone is that of the office holder', () => {
  it.each([
    ['behind a weekday', 'On Monday Starmer left.', [['Keir Starmer', ['Starmer']]]],
    ['behind a month', 'In October Starmer left.', [['Keir Starmer', ['Starmer']]]],
    [
      'a given name of many',
      'Bakers, led by one whom we call Ibrahim, met Guterres in Oslo.',
      [['António Guterres', ['Guterres']]],
    ],
    ['a plain word that speaks', 'Trump said it was late.', [['Donald Trump', ['Trump']]]],
    ['a plain word that does what people do', 'Trump met bakers.', [['Donald Trump', ['Trump']]]],
    ['a plain word with the verb of one', 'Trump will meet bakers.', [['Donald Trump', ['Trump']]]],
    ['a plain word with an adverb before its verb', 'Trump later spoke with bakers.', [['Donald Trump', ['Trump']]]],
    ['a plain word that holds a call', 'Macron held a call with bakers.', [['Emmanuel Macron', ['Macron']]]],
    [
      'a plain word beside another holder',
      'Xi and Starmer left.',
      [
        ['Keir Starmer', ['Starmer']],
        ['Xi Jinping', ['Xi']],
      ],
    ],
    [
      'a plain word with a capital inside a sentence',
      'Bakers cheered for Trump. Trump won.',
      [['Donald Trump', ['Trump', 'Trump']]],
    ],
    ['a word that is no surname', 'On Monday Lula left.', [['Luiz Inácio Lula da Silva', ['Lula']]]],
    [
      'a word of a full name',
      'Prabowo Subianto left. Prabowo sang.',
      [['Prabowo Subianto', ['Prabowo Subianto', 'Prabowo']]],
    ],
  ])('%s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it.each([
    ['a plain word that opens a sentence', 'Trump card games are fun.', []],
    ['a plain word with the verb of many', 'Trump were cards.', []],
    ['a plain word with a participle', 'Trump playing was fun.', []],
    ['a plain word beside somebody', 'Trump and Wexel left.', []],
    ['a plain word of a longer name', 'The Trump Tower closed.', []],
    ['a street behind a weekday', 'On Monday Starmer Street closed.', []],
    [
      'the given name of another',
      'Prabowo Wexel left. Prabowo said so.',
      [['Prabowo Wexel', ['Prabowo Wexel', 'Prabowo']]],
    ],
  ])('and not %s: %s', (_, text, people) => expect(peopleOf(text)).toEqual(people))

  it('and not when another held the office', () =>
    expect(peopleOf('On Monday Lula left.', '2020-10-15').map(([name]) => name)).not.toContain(
      'Luiz Inácio Lula da Silva',
    ))

  it('behind a weekday as any other surname', () =>
    expect(peopleOf('Otto Lund left. On Monday Lund said so.')).toEqual([['Otto Lund', ['Otto Lund', 'Lund']]]))
})
