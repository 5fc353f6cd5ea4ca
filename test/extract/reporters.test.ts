import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** Who says the last statement, and whom the last event is attributed to: an entity's name, else the words in brackets. */
function saidBy(text: string): { speaker: string; source: string; offices: string[] } {
  const { entities, statements, events } = extract(articleOf(text, { publishedAt: '2025-10-15' }))
  const nameOf = (id: string | null | undefined, words: string | undefined) =>
    entities.find((entity) => entity.id === id)?.name ?? `(${words ?? ''})`
  const speaker = statements.at(-1)?.speaker
  const source = events.at(-1)?.attributedTo
  return {
    speaker: nameOf(speaker?.entity, speaker?.text),
    source: nameOf(source?.entity, source?.text),
    offices: entities.flatMap((entity) =>
      ('offices' in entity ? (entity.offices ?? []) : []).map(({ title }) => title),
    ),
  }
}

describe('who reports behind a name is not who was named', () => {
  it.each([
    ['Kari Lund met Otto Brandt, a Norwegian official said.', '(a Norwegian official)'],
    ['Kari Lund met Otto Brandt, an Elysee official said on Monday.', '(an Elysee official)'],
    ['Kari Lund met Otto Brandt, a Norwegian minister told reporters late on Monday.', '(a Norwegian minister)'],
    [
      'Kari Lund met Otto Brandt, a Norwegian minister said in a statement posted on the site of the town.',
      '(a Norwegian minister)',
    ],
    ['Kari Lund met Otto Brandt, an aide to the mayor said.', '(an aide to the mayor)'],
    ['Kari Lund met Otto Brandt, the Norwegian ambassador said late on Monday.', '(the Norwegian ambassador)'],
    ['Kari Lund met Macron, a French official said.', '(a French official)'],
    ['Kari Lund met Macron, an aide to the French mayor said.', '(an aide to the French mayor)'],
    ['Trump called Starmer, a Downing Street spokesman said.', '(a Downing Street spokesman)'],
    ['According to a Norwegian official, Kari Lund met Otto Brandt.', '(a Norwegian official)'],
  ])('%s', (text, words) => expect(saidBy(text)).toEqual({ speaker: words, source: words, offices: [] }))

  it('a new one of an office that somebody has', () => {
    const text = 'Norwegian Minister Otto Brandt left. Kari Lund was ill, a Norwegian minister said.'
    expect(saidBy(text).speaker).toBe('(a Norwegian minister)')
  })

  it.each([
    ['A Norwegian minister, Otto Brandt, said Kari Lund was ill.', 'Otto Brandt', ['Minister']],
    ['Kari Lund was ill, said a Norwegian minister, Otto Brandt.', 'Otto Brandt', ['Minister']],
    [
      'According to the Norwegian foreign minister, Otto Brandt, Kari Lund met bakers.',
      'Otto Brandt',
      ['Foreign Minister'],
    ],
    // No comma closes the apposition.
    ['Otto Brandt, the mayor of Wexelby said the town had paid.', 'Otto Brandt', ['Mayor']],
    ['Otto Brandt, a Norwegian minister, said the town had paid.', 'Otto Brandt', ['Minister']],
    ['Kari Lund met Macron, the French president said.', 'Emmanuel Macron', ['President']],
  ])('an apposition is: %s', (text, speaker, offices) => {
    const said = saidBy(text)
    expect(said.speaker).toBe(speaker)
    expect(said.offices).toEqual(offices)
  })

  it('who is said to be so bears the title', () =>
    expect(saidBy('Otto Brandt, a Norwegian minister said to be ill, has left.').offices).toEqual(['Minister']))

  it('a name with a verb of its own behind what opens the sentence', () => {
    const text = 'After meeting the Norwegian minister, Otto Brandt said it was late.'
    expect(saidBy(text)).toEqual({ speaker: 'Otto Brandt', source: '()', offices: [] })
  })
})
