import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A (NOR) > B (DNK)" for every attack of the text, by the words. */
function attacksIn(text: string): string[] {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' }))
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ participants }) => {
      const side = (role: 'actor' | 'recipient'): string =>
        participants
          .filter((participant) => participant.role === role)
          .map(({ actor }) => `${actor.text}${actor.country ? ` (${actor.country})` : ''}`)
          .join(', ')
      return `${side('actor')} > ${side('recipient')}`.trim()
    })
}

describe('the country of what happens where the sentence names none', () => {
  it.each([
    // One country, of whose places alone the article tells
    [
      'Gunmen raided a village near Bergen in Norway on Monday. They were on motorcycles. On Tuesday gunmen killed four farmers.',
      ['Gunmen > a village (NOR)', 'gunmen > four farmers (NOR)'],
    ],
    ['Protesters marched in Oslo. Two nurses were shot dead. Norway is calm.', ['> Two nurses (NOR)']],
    // Whose the army is, where only one country has any forces
    [
      'Rebels are strong in northern Norway. The Norwegian king is old. On Monday the army killed four rebels.',
      ['the army (NOR) > four rebels (NOR)'],
    ],
    // A dateline tells where an article was written, if nothing else is there
    [
      "NEW YORK — Norway's army burned two villages, a report said. Trade in Norway fell.",
      ['army (NOR) > two villages (NOR)'],
    ],
    ['OSLO — Gunmen killed four farmers. The king of Norway is old.', ['Gunmen > four farmers (NOR)']],
    // The place of the sentence before, in the same paragraph
    [
      'Gunmen live in Oslo.\n\nOthers live in Copenhagen. On Tuesday they ate. Gunmen killed four farmers.',
      ['Gunmen > four farmers (DNK)'],
    ],
  ])('%s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))

  it.each([
    // Places of two countries
    [
      'Gunmen live in Oslo. Others live in Copenhagen.\n\nOn Tuesday gunmen killed four farmers.',
      ['gunmen > four farmers'],
    ],
    // Only people of a country
    ['A Norwegian singer sang. On Tuesday gunmen killed four farmers.', ['gunmen > four farmers']],
    // Another country that the sentence itself names
    [
      'Rain fell in Norway. Norway is wet. Norway is old. Denmark said that gunmen had killed four farmers.',
      ['gunmen > four farmers'],
    ],
    // Two countries with forces
    [
      'Danish troops are in northern Norway. The Norwegian king is old. On Monday the army killed four rebels in Norway.',
      ['the army > four rebels (NOR)'],
    ],
  ])('not sure: %s', (text, attacks) => expect(attacksIn(text)).toEqual(attacks))
})
