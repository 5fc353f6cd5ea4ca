import { describe, expect, test } from 'vitest'
import { retract } from '../../../src/write/retract.ts'
import { actor, documentOf, event, recipient } from '../../write/documents.ts'
import { call, callStrikeQuote, ON_SUNDAY } from '../../write/fixtures.ts'
import { edgesOf, graphOf, ingest, nodeOf, problemsOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** What follows from the votes of the articles. */
export function describeDerived(on: OpenStore): void {
  describe('pairs', () => {
    const text = 'They all met on Sunday in Arica.'
    const meeting = (count: number, rest: object = {}): ReturnType<typeof documentOf> => {
      const ids = Array.from({ length: count }, (_, i) => `person:p${i}`)
      const who = ids.map((id) => actor(id, 'They'))
      return documentOf(text, {}, { events: [event(text, text, who, { mode: 'meeting', date: ON_SUNDAY, ...rest })] })
    }

    test.each([
      ['three', meeting(3), 3],
      ['eight', meeting(8), 28],
      ['nine', meeting(9), 0],
      ['one', meeting(1), 0],
      ['three in a planned meeting', meeting(3, { modality: 'planned' }), 0],
      ['three in a visit', meeting(3, { mode: 'visit' }), 0],
      ['three in an exchange of no known mode', meeting(3, { mode: null }), 0],
    ])('%s', async (_name, document, pairs) => {
      await ingest(on.store, [document])
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toHaveLength(pairs)
      expect(await problemsOf(on.store)).toEqual([])
    })

    test('nobody is joined with himself', async () => {
      const who = [actor('country:CHL', 'They'), recipient('country:CHL', 'all'), recipient('country:NOR', 'Arica')]
      const strike = event(text, text, who, { type: 'ASSAULT', mode: 'drone', cameo: '18' })
      await ingest(on.store, [documentOf(text, {}, { events: [strike] })])
      expect(await edgesOf(on.store, 'ATTACKED')).toMatchObject([{ from: 'country:CHL', to: 'country:NOR' }])
    })

    test('come and go with the mode that most articles give', async () => {
      await ingest(on.store, [call('a', 'visit')])
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toEqual([])
      await ingest(on.store, [call('b', 'phone'), call('c', 'phone')], 1)
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toMatchObject([{ props: { mode: 'phone' } }])
      await ingest(on.store, [call('d', 'visit'), call('e', 'visit')], 1)
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toEqual([])
      await retract(on.store, 'd')
      await retract(on.store, 'e')
      expect(await edgesOf(on.store, 'SPOKE_WITH')).toMatchObject([{ props: { mode: 'phone' } }])
      expect(await problemsOf(on.store)).toEqual([])
    })
  })
  describe('votes', () => {
    const nameAfter = async (...names: string[]): Promise<unknown> => {
      await ingest(
        on.store,
        names.map((name, i) => call(`n${i}`, 'phone', {}, name)),
      )
      const node = await nodeOf(on.store, 'person:mira holt')
      return [node?.name, node?.aliases]
    }

    test.each([
      [['Mira Holt'], ['Mira Holt', []]],
      [
        ['M. Holt', 'Mira Holt'],
        ['Mira Holt', ['M. Holt']],
      ],
      [
        ['M. Holt', 'M. Holt', 'Mira Holt'],
        ['M. Holt', ['Mira Holt']],
      ],
      [
        ['Mira Halt', 'Mira Holt'],
        ['Mira Halt', ['Mira Holt']],
      ],
      [
        ['mira Holt', 'Mira Holt'],
        ['Mira Holt', ['mira Holt']],
      ],
      [
        ['Mira Holz', 'Éva Holt'],
        ['Mira Holz', ['Éva Holt']],
      ],
    ])('of %j', async (names, expected) => {
      expect(await nameAfter(...names)).toEqual(expected)
    })

    test('an office is reported from its first day to its last, and no longer than it is', async () => {
      const days = ['2025-03-05', '2025-03-01', '2025-03-09']
      await ingest(
        on.store,
        days.map((publishedAt, i) => callStrikeQuote({ id: `o${i}`, publishedAt })),
      )
      const between = async (): Promise<unknown> => {
        const [edge] = await edgesOf(on.store, 'REPRESENTS')
        return [edge?.props.firstReported, edge?.props.lastReported]
      }
      expect(await between()).toEqual(['2025-03-01', '2025-03-09'])
      await retract(on.store, 'o2')
      expect(await between()).toEqual(['2025-03-01', '2025-03-05'])
      await retract(on.store, 'o1')
      expect(await between()).toEqual(['2025-03-05', '2025-03-05'])
      await retract(on.store, 'o0')
      expect(await graphOf(on.store)).toEqual([])
    })
  })
}
