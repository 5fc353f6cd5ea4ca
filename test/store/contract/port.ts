import { describe, expect, test } from 'vitest'
import { callStrikeQuote } from '../../write/fixtures.ts'
import { graphOf, ingest, nodeOf, outcomesOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** What the port promises. */
export function describePort(on: OpenStore): void {
  describe('the port', () => {
    test('gives back what was stored', async () => {
      const props = {
        id: 'article:x',
        text: 'a\n"b" \u{1f30d} é',
        lists: ['b', 'a'],
        none: [],
        half: 0.5,
        count: 3,
        yes: true,
      }
      await on.store.write((tx) => tx.run('CREATE (n:Article) SET n = $props', { props }))
      expect(await nodeOf(on.store, 'article:x')).toEqual(props)
    })

    test('stores nothing of a transaction that fails', async () => {
      const failing = on.store.write(async (tx) => {
        await tx.run("CREATE (n:Article {id: 'article:x'})")
        throw new Error('changed my mind')
      })
      await expect(failing).rejects.toThrow('changed my mind')
      expect(await nodeOf(on.store, 'article:x')).toBeNull()
    })

    test('ends a read that takes too long, and goes on', async () => {
      // A server looks for late transactions every other second: the read must not be over by then, nor an embedded one hold too many rows.
      const steps = on.store.capabilities.shared ? 30_000 : 4_500
      const endless = `UNWIND range(1, ${steps}) AS a UNWIND range(1, ${steps}) AS b WITH a, b WHERE a + b < 0 RETURN count(a) AS n`
      const told = { code: 'STORE_TIMEOUT', message: expect.stringContaining('ask for less') }
      const late = on.store.read((tx) => tx.run(endless), { timeoutMs: 50 })
      await expect(late).rejects.toMatchObject(told)
      await expect(on.store.query(endless, {}, { timeoutMs: 50 })).rejects.toMatchObject(told)
      expect(await on.store.read((tx) => tx.run('RETURN 1 AS one'), { timeoutMs: 30_000 })).toEqual([{ one: 1 }])
    })

    test('asks one statement as a read of several does', async () => {
      await on.store.write((tx) => tx.run("CREATE (n:Article {id: 'article:x', size: 3})"))
      const cypher = 'MATCH (n:Article) WHERE n.id IN $ids RETURN n.id AS id, n.size AS size LIMIT $limit'
      const params = { ids: ['article:x', 'article:y'], limit: 5 }
      const rows = [{ id: 'article:x', size: 3 }]
      expect(await on.store.query(cypher, params)).toEqual(rows)
      expect(await on.store.read((tx) => tx.run(cypher, params))).toEqual(rows)
      await expect(on.store.query('MATCH (n:Article RETURN n')).rejects.toThrow(/./)
      expect(await on.store.query(cypher, params, { timeoutMs: 30_000 })).toEqual(rows)
    })

    test('changes nothing by a query', async () => {
      await on.store.query("CREATE (n:Article {id: 'article:x'})").catch(() => undefined)
      expect(await nodeOf(on.store, 'article:x')).toBeNull()
    })

    test('goes on after a statement that is wrong', async () => {
      await expect(on.store.write((tx) => tx.run('CREATE (n:Article {id: '))).rejects.toThrow(/./)
      await on.store.write((tx) => tx.run("CREATE (n:Article {id: 'article:x'})"))
      expect(await nodeOf(on.store, 'article:x')).not.toBeNull()
    })

    test('refuses a second node with the id of another', async () => {
      const twice = on.store.write(async (tx) => {
        await tx.run("CREATE (n:Event {id: 'event:x'})")
        await tx.run("CREATE (n:Event {id: 'event:x'})")
      })
      await expect(twice).rejects.toThrow(/./)
      expect(await nodeOf(on.store, 'event:x')).toBeNull()
    })

    test('reads see what is committed', async () => {
      let seen: unknown
      await on.store.write(async (tx) => {
        await tx.run("CREATE (n:Article {id: 'article:x'})")
        seen = await nodeOf(on.store, 'article:x')
      })
      expect(seen).toBeNull()
      expect(await nodeOf(on.store, 'article:x')).not.toBeNull()
    })

    test('takes writes that come at once', async () => {
      const add = (): Promise<unknown> =>
        on.store.write(async (tx) => {
          await tx.run("MERGE (n:Event {id: 'event:x'}) SET n.count = coalesce(n.count, 0) + 1")
        })
      await add()
      await Promise.all(Array.from({ length: 8 }, add))
      expect(await nodeOf(on.store, 'event:x')).toMatchObject({ count: 9 })
    })

    test('keeps what it holds when it is opened again', async () => {
      await ingest(on.store, [callStrikeQuote()])
      const before = await graphOf(on.store)
      await on.reopen()
      expect(await graphOf(on.store)).toEqual(before)
      expect(await outcomesOf(on.store, [callStrikeQuote()])).toEqual(['unchanged'])
      expect(await on.store.search('holt', ['Person'], 5)).toHaveLength(1)
    })
  })
}
