import { describe, expect, test } from 'vitest'
import { retract } from '../../../src/write/retract.ts'
import { writeExtractions } from '../../../src/write/write-extractions.ts'
import { call, callStrikeQuote } from '../../write/fixtures.ts'
import { EXTRACTOR, edgesOf, freshGraphOf, graphOf, ingest, outcomesOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** Corrections and retractions. */
export function describeVersions(on: OpenStore): void {
  describe('versions', () => {
    const older = call('a', 'phone', { updatedAt: '2025-03-04T09:00:00+05:30' })
    const newer = call('a', 'talks', { updatedAt: '2025-03-04T04:00:00Z' }, 'Mira A. Holt')

    test('the latest instant stays, whatever comes last', async () => {
      expect(await outcomesOf(on.store, [newer, older])).toEqual(['created', 'superseded'])
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([newer]))
      expect(await outcomesOf(on.store, [older, newer], 1)).toEqual(['superseded', 'unchanged'])
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([newer]))
    })

    test('a correction replaces its own facts, and only those', async () => {
      const others = [callStrikeQuote(), call('b', 'phone')]
      await ingest(on.store, [older, ...others])
      expect(await outcomesOf(on.store, [newer])).toEqual(['replaced'])
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([newer, ...others]))
    })

    test('several versions in one batch', async () => {
      expect(await outcomesOf(on.store, [older, newer, older, newer])).toEqual([
        'created',
        'replaced',
        'superseded',
        'unchanged',
      ])
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([newer]))
    })

    test('undated ones go by their hash, unless told to replace', async () => {
      const [low, high] = [
        call('a', 'phone', { publishedAt: null, contentHash: '1' }),
        call('a', 'talks', { publishedAt: null, contentHash: '2' }),
      ]
      expect(await outcomesOf(on.store, [high, low])).toEqual(['created', 'superseded'])
      const [replaced] = await writeExtractions(on.store, [low], { ...EXTRACTOR, replace: true })
      expect(replaced?.outcome).toBe('replaced')
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([low]))
    })
  })
  describe('retracting', () => {
    test.each(['first', 'article:first', 'https://news.example/1', 'HTTPS://News.example:443/1?utm_medium=y#top'])(
      'by %s',
      async (named) => {
        await ingest(on.store, [
          callStrikeQuote({ url: 'https://news.example/1?utm_source=x' }),
          call('other', 'talks'),
        ])
        expect(await retract(on.store, named)).toEqual(['article:first'])
        expect(await graphOf(on.store)).toEqual(await freshGraphOf([call('other', 'talks')]))
      },
    )

    test('what is not there is told, and nothing else goes', async () => {
      await ingest(on.store, [call('other', 'talks')])
      expect(await retract(on.store, 'article:first')).toEqual([])
      expect(await retract(on.store, 'https://news.example/2')).toEqual([])
      expect(await graphOf(on.store)).toEqual(await freshGraphOf([call('other', 'talks')]))
    })

    test('leaves alone what is not ours', async () => {
      await on.store.write((tx) => tx.run("CREATE (:Reader {id: 'mine'})-[:LIKES]->(:Paper {id: 'theirs'})"))
      await ingest(on.store, [callStrikeQuote()])
      await retract(on.store, 'first')
      expect(await graphOf(on.store)).toEqual([])
      expect(await edgesOf(on.store, 'LIKES')).toHaveLength(1)
    })
  })
}
