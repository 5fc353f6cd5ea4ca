import { beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '../../../src/store/fingerprint.ts'
import { call, callStrikeQuote } from '../../write/fixtures.ts'
import { ingest, problemsOf } from '../graph.ts'
import type { OpenStore } from '../subject.ts'

/** What tells whether a graph is sound, and whether two are equal. */
export function describeSoundness(on: OpenStore): void {
  describe('verify', () => {
    const first = callStrikeQuote()
    beforeEach(() => ingest(on.store, [first, call('other', 'phone')]))
    const spoil = (cypher: string): Promise<unknown> => on.store.write((tx) => tx.run(cypher))

    test('names the fact whose words were altered', async () => {
      await spoil(
        "MATCH (:Event {type: 'ASSAULT'})-[r:REPORTED_IN]->() SET r.text = 'Drones from Norway hit a port in Chile.'",
      )
      const [problem, ...others] = await problemsOf(on.store)
      expect(problem).toMatchObject({
        check: 'span',
        id: first.events[1]?.id,
        article: 'article:first',
        expected: 'Drones from Norway hit a port in Chile.',
        found: first.events[1]?.evidence.text,
      })
      for (const part of [problem?.id, 'article:first', 'Drones from Norway', 'Drones from Chile']) {
        expect(problem?.message).toContain(part)
      }
      // The summary was voted for with the words as they were.
      expect(others.every(({ check }) => check === 'derived')).toBe(true)
    })

    test.each([
      ['the text of an article', "MATCH (a:Article {id: 'article:other'}) SET a.text = 'x' + a.text", 'span'],
      ['a place', 'MATCH (:Event)-[r:REPORTED_IN]->() SET r.start = r.start + 1', 'span'],
      [
        'a segment',
        'MATCH (:Statement)-[r:REPORTED_IN]->() SET r.segments = \'[{"start":0,"end":2,"text":"No"}]\'',
        'span',
      ],
      ['segments that are none', "MATCH (:Statement)-[r:REPORTED_IN]->() SET r.segments = 'x'", 'span'],
      ['participants that are none', "MATCH (:Event)-[r:REPORTED_IN]->() SET r.participants = 'x'", 'derived'],
      ['a tally that is none', "MATCH (e:Event) SET e.votes = 'x'", 'derived'],
      ['a tally', 'MATCH (p:Person {id: \'person:mira holt\'}) SET p.votes = \'{"articles":{"all":9}}\'', 'derived'],
      ['a name', "MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'X'", 'derived'],
      ['a mode', "MATCH (e:Event {type: 'CONSULT'}) SET e.mode = 'talks'", 'derived'],
      ['a pair too few', 'MATCH ()-[r:SPOKE_WITH]->() DELETE r', 'derived'],
      [
        'a pair too many',
        'MATCH (a)-[r:SPOKE_WITH]->(b) CREATE (a)-[s:SPOKE_WITH]->(b) SET s = properties(r)',
        'derived',
      ],
      ['a pair of no event', "MATCH ()-[r:ATTACKED]->() SET r.eventId = 'event:gone'", 'derived'],
      ['a pair of another day', "MATCH ()-[r:SPOKE_WITH]->() SET r.date = '2020-01-01'", 'derived'],
      ['a participant too few', 'MATCH ()-[r:PARTICIPATED_IN]->() DELETE r', 'derived'],
      ['an office of other days', "MATCH ()-[r:REPRESENTS]->() SET r.lastReported = '2030-01-01'", 'derived'],
      ['a speaker too many', 'MATCH (c:Country), (s:Statement) CREATE (c)-[:STATED]->(s)', 'derived'],
      ['a fact that nobody reports', "CREATE (:Event {id: 'event:none'})", 'derived'],
    ])('finds %s', async (_name, cypher, check) => {
      expect(await problemsOf(on.store)).toEqual([])
      await spoil(cypher)
      const problems = await problemsOf(on.store)
      expect(problems.map((problem) => problem.check)).toContain(check)
    })
  })
  test('the fingerprint is that of the graph, and of nothing else', async () => {
    const empty = await fingerprint(on.store)
    await ingest(on.store, [callStrikeQuote()])
    const full = await fingerprint(on.store)
    expect(full).toMatch(/^[0-9a-f]{64}$/)
    expect(full).not.toBe(empty)
    await on.store.write((tx) => tx.run("CREATE (:Reader {id: 'mine'})"))
    expect(await fingerprint(on.store)).toBe(full)
    await on.store.write((tx) => tx.run("MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'Mira  Holt'"))
    expect(await fingerprint(on.store)).not.toBe(full)
    await on.store.write((tx) => tx.run("MATCH (p:Person {id: 'person:mira holt'}) SET p.name = 'Mira Holt'"))
    expect(await fingerprint(on.store)).toBe(full)
    await on.store.write((tx) => tx.run("MATCH ()-[r:SPOKE_WITH]->() SET r.date = '2025-03-03'"))
    expect(await fingerprint(on.store)).not.toBe(full)
  })
}
