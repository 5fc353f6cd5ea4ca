import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** What the last occurrence of `words` in the text stands for, as names. */
function meaningOf(text: string, words: string): string[] {
  const draft = draftOf(articleOf(text))
  return (draft.references.get(text.lastIndexOf(words)) ?? []).map((entity) => entity.name)
}

describe('whom a pronoun or role stands for', () => {
  it.each([
    ['Kari Lund met Otto Brandt in Oslo. She said the border would open.', 'She', ['Kari Lund']],
    ['Queen Kari Lund met King Otto Brandt in Oslo. He praised the fish.', 'He', ['Otto Brandt']],
    [
      'Kari Lund and Otto Brandt met in Oslo. The two leaders discussed fish.',
      'The two leaders',
      ['Kari Lund', 'Otto Brandt'],
    ],
    ['Kari Lund and Otto Brandt met in Oslo. They discussed fish.', 'They', ['Kari Lund', 'Otto Brandt']],
    [
      'Norwegian Prime Minister Kari Lund met German Chancellor Otto Brandt. The prime minister praised the fish.',
      'The prime minister',
      ['Kari Lund'],
    ],
    [
      'Norwegian Prime Minister Kari Lund met German Chancellor Otto Brandt. The German chancellor praised the fish.',
      'The German chancellor',
      ['Otto Brandt'],
    ],
    ['Norway closed its ports. The country has many.', 'The country', ['Norway']],
    ['Norway protested. The Norwegian government said so.', 'The Norwegian government', ['Norway']],
  ])('%s', (text, words, names) => expect(meaningOf(text, words)).toEqual(names))

  it.each([
    ['Fish is cheap. He said so.', 'He'],
    ['King Otto Brandt spoke. She was late.', 'She'],
    ['A minister praised the fish.', 'A minister'],
    ['The two leaders discussed fish.', 'The two leaders'],
    ['Kari Lund spoke. The mayor was late.', 'The mayor'],
  ])('nobody: %s', (text, words) => expect(meaningOf(text, words)).toEqual([]))
})
