import { beforeEach, describe, expect, test } from 'vitest'
import { retract } from '../../../src/write/retract.ts'
import { call, callStrikeQuote } from '../../write/fixtures.ts'
import { ingest } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** Full text, alike in every store. */
export function describeSearch(on: OpenStore): void {
  describe('search', () => {
    beforeEach(() =>
      ingest(on.store, [callStrikeQuote(), call('other', 'phone', { title: 'Ónly a cáll' }, 'Míra Hølt')]),
    )

    test.each([
      ['HOLT', ['person:mira holt']],
      ['míra hólt', ['person:mira holt']],
      ['Ortega', ['person:juan ortega']],
      ['Mira Ortega', []],
      ['nobody', []],
      ['"(*', []],
      ['', []],
      ['holt AND', []],
    ])('persons with %j', async (text, ids) => {
      expect((await on.store.search(text, ['Person'], 10)).map(({ id }) => id)).toEqual(ids)
    })

    test('finds titles, statements and countries, and only the kinds asked for', async () => {
      expect(await on.store.search('only CALL', ['Article', 'Statement'], 10)).toMatchObject([
        { kind: 'Article', id: 'article:other' },
      ])
      expect(await on.store.search('talk again', ['Statement'], 10)).toMatchObject([{ kind: 'Statement' }])
      expect(await on.store.search('norway', ['Country', 'Person'], 10)).toMatchObject([
        { kind: 'Country', id: 'country:NOR' },
      ])
      expect(await on.store.search('norway', ['Person'], 10)).toEqual([])
    })

    test.each(['g7', 'THE', '7', 'j', '会谈', 'привет', 'zurich lodz'])('words of every kind, as %j', async (text) => {
      await ingest(on.store, [call('words', 'phone', { title: 'The G7, J. 7: 会谈 Привет Zürich Łódź' })])
      expect(await on.store.search(text, ['Article'], 10)).toMatchObject([{ id: 'article:words' }])
      expect(await on.store.search(`${text} missing`, ['Article'], 10)).toEqual([])
    })

    test('keeps to the limit, and forgets what is gone', async () => {
      expect(await on.store.search('mira', ['Person', 'Article'], 1)).toHaveLength(1)
      await retract(on.store, 'first')
      expect(await on.store.search('talk again', ['Statement'], 10)).toEqual([])
      expect(await on.store.search('norway', ['Country'], 10)).toEqual([])
    })
  })
}
