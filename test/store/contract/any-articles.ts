import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retract } from '../../../src/write/retract.ts'
import { call } from '../../write/fixtures.ts'
import { newsDocument, newsSpec } from '../../write/news.ts'
import { freshGraphOf, graphOf, ingest, problemsOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** Properties that hold for whatever articles, in whatever order. */
export function describeAnyArticles(on: OpenStore): void {
  describe('any articles', () => {
    const world = fc.array(newsSpec, { maxLength: 6 }).map((specs) => specs.map(newsDocument))

    test('give one graph, in any order and any batches, and it is sound', async () => {
      await fc.assert(
        fc.asyncProperty(
          world,
          fc.infiniteStream(fc.nat()),
          fc.integer({ min: 1, max: 6 }),
          async (documents, keys, batch) => {
            const fresh = await on.subject.open(true)
            try {
              const shuffled = documents.map((document) => ({ document, key: keys.next().value ?? 0 }))
              shuffled.sort((a, b) => a.key - b.key)
              await ingest(
                fresh,
                shuffled.map(({ document }) => document),
                batch,
              )
              expect(await graphOf(fresh)).toEqual(await freshGraphOf(documents))
              expect(await problemsOf(fresh)).toEqual([])
            } finally {
              await fresh.close()
            }
          },
        ),
        { numRuns: on.subject.worlds },
      )
    })

    test('taken out leave exactly the graph of the others, and come back', async () => {
      await fc.assert(
        fc.asyncProperty(world, fc.constantFrom('a', 'b', 'c', 'd'), async (documents, id) => {
          const fresh = await on.subject.open(true)
          try {
            await ingest(fresh, documents)
            await retract(fresh, id)
            expect(await graphOf(fresh)).toEqual(
              await freshGraphOf(documents.filter(({ article }) => article.id !== id)),
            )
            await ingest(fresh, documents.toReversed())
            expect(await graphOf(fresh)).toEqual(await freshGraphOf(documents))
            for (const each of ['a', 'b', 'c', 'd']) await retract(fresh, each)
            expect(await graphOf(fresh)).toEqual([])
          } finally {
            await fresh.close()
          }
        }),
        { numRuns: on.subject.worlds },
      )
    })
  })
  test('two writers at once do not lose a vote', async () => {
    const documents = Array.from({ length: 8 }, (_, i) => call(`w${i}`, i % 2 === 0 ? 'phone' : 'talks'))
    await Promise.all(documents.map((document) => ingest(on.store, [document])))
    expect(await graphOf(on.store)).toEqual(await freshGraphOf(documents))
  })
}
