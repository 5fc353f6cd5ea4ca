import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { leaderOf } from '../../src/text/office-holders.ts'
import { articleOf } from './article.ts'

/** Who met, by the names of the entities or else the words. */
function metOf(text: string): string[] {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.flatMap(({ participants }) =>
    participants.map(({ actor }) => actor.entity?.name ?? actor.text),
  )
}

describe('who is meant by the office alone', () => {
  it.each([
    ['The Russian leader met Kari Lund.', ['Vladimir Putin', 'Kari Lund']],
    ['The German leader met Kari Lund.', ['Friedrich Merz', 'Kari Lund']],
    ["Britain's leader met Kari Lund.", ['Keir Starmer', 'Kari Lund']],
    ['The UN chief met Kari Lund.', ['António Guterres', 'Kari Lund']],
    ['The NATO secretary general met Kari Lund.', ['Mark Rutte', 'Kari Lund']],
    ['The pope met Kari Lund.', ['Leo XIV', 'Kari Lund']],
    ['The Kremlin said the president had met Kari Lund.', ['Vladimir Putin', 'Kari Lund']],
  ])('%s', (text, names) => expect(metOf(text)).toEqual(names))

  it.each([
    ['The Iranian leader met Kari Lund.', ['Iran', 'Kari Lund']],
    ['The Russian opposition leader met Kari Lund.', 'Vladimir Putin'],
    ['The former Russian leader met Kari Lund.', 'Vladimir Putin'],
    ['The former Russian president met Kari Lund.', 'Vladimir Putin'],
    ['The Russian leader of the choir met Kari Lund.', 'Vladimir Putin'],
    ['The UN aid chief met Kari Lund.', 'António Guterres'],
    ['The ministry said the president had met Kari Lund.', 'Vladimir Putin'],
  ])('not in: %s', (text, names) => {
    if (typeof names === 'string') expect(metOf(text)).not.toContain(names)
    else expect(metOf(text)).toEqual(names)
  })
})

describe('leaderOf', () => {
  it('knows nobody without a day, for an unknown country, or where several are called so', () => {
    expect(leaderOf('RUS', null)).toBeNull()
    expect(leaderOf('XXX', '2025-06-11')).toBeNull()
    expect(leaderOf('SAU', '2025-06-11')).toBeNull()
  })

  it('takes the president who governs and the prime minister who does', () => {
    expect(leaderOf('FRA', '2025-06-11')?.name).toBe('Emmanuel Macron')
    expect(leaderOf('ITA', '2025-06-11')?.name).toBe('Giorgia Meloni')
    expect(leaderOf('ISR', '2025-06-11')?.name).toBe('Benjamin Netanyahu')
  })
})
