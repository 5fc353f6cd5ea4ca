import { describe, expect, it } from 'vitest'
import { draftOf, extract } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** What the last occurrence of `words` in the text stands for, as names. */
function meaningOf(text: string, words: string): string[] {
  const draft = draftOf(articleOf(text))
  return (draft.references.get(text.lastIndexOf(words)) ?? []).map((entity) => entity.name)
}

describe('one of a country is', () => {
  it.each([
    ['who is told to be so', 'Dutch baker Otto Brandt left. The Dutchman said so.', 'The Dutchman', ['Otto Brandt']],
    [
      'who is told to be so behind a comma',
      'Otto Brandt, a Dutch baker, met Carl Moe. The Dutchman met Kari Lund.',
      'The Dutchman',
      ['Otto Brandt'],
    ],
    ['who is of the country', "Norway's Kari Lund left. The Norwegian said so.", 'The Norwegian', ['Kari Lund']],
    [
      'each of two',
      'Norwegian baker Kari Lund met Danish baker Otto Brandt. The Dane said so.',
      'The Dane',
      ['Otto Brandt'],
    ],
    [
      'who is met',
      'Norwegian baker Kari Lund met Danish baker Otto Brandt. Lund praised the Dane.',
      'the Dane',
      ['Otto Brandt'],
    ],
    ['with an age', 'Norwegian baker Kari Lund won. The 25-year-old Norwegian sang.', 'The 25', ['Kari Lund']],
    ['the only person', 'Otto Brandt was angry. The Dutchman left.', 'The Dutchman', ['Otto Brandt']],
    ['the only person, who speaks', 'Otto Brandt won. The Norwegian said so.', 'The Norwegian', ['Otto Brandt']],
    [
      'the only one of no other country',
      'Danish baker Kari Lund met Otto Brandt. Brandt won. The Norwegian said so.',
      'The Norwegian',
      ['Otto Brandt'],
    ],
  ])('%s: %s', (_, text, words, names) => expect(meaningOf(text, words)).toEqual(names))

  it.each([
    ['a people', 'Dutch baker Otto Brandt left. The Dutch said so.', 'The Dutch'],
    ['several', 'Norwegian baker Kari Lund left. The Norwegians said so.', 'The Norwegians'],
    ['one of two', 'Kari Lund met Otto Brandt. The Norwegian said so.', 'The Norwegian'],
    ['one of another country', 'Danish baker Otto Brandt left. The Norwegian said so.', 'The Norwegian'],
    ['somebody without a name', 'A Norwegian baker met Otto Brandt. The Norwegian said so.', 'The Norwegian'],
    ['a man', 'Dutch baker Mrs Kari Lund left. The Dutchman said so.', 'The Dutchman'],
    ['a tongue', 'Norwegian baker Kari Lund wrote it. It was made from the Norwegian.', 'the Norwegian'],
    ['a tongue that does nothing', 'Otto Brandt wrote it. The Norwegian was hard.', 'The Norwegian'],
    ['a word before a noun', 'Norwegian baker Kari Lund left. The Norwegian and the Danish ministers met.', 'The Norw'],
  ])('nobody, where it is %s: %s', (_, text, words) => expect(meaningOf(text, words)).toEqual([]))

  it('the speaker', () => {
    const text = 'Norwegian baker Kari Lund met Otto Brandt. "It is late," the Norwegian said.'
    expect(extract(articleOf(text)).statements.map(({ speaker }) => speaker?.name)).toEqual(['Kari Lund'])
  })
})
