import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import { ingest, refresh } from '../../src/pipeline.ts'
import { graphLines } from '../../src/store/fingerprint.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { retract } from '../../src/write/retract.ts'
import { verify } from '../../src/write/verify.ts'

const FOLDER = fileURLToPath(new URL('../../examples/articles/', import.meta.url))
const FILES = readdirSync(FOLDER)
  .sort()
  .map((name) => join(FOLDER, name))

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of graphLines(store)) lines.push(line)
  return lines
}

async function put(store: Store, files: readonly string[]): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {}
  for await (const { outcome } of ingest(store, files)) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  return outcomes
}

/** Same articles, same graph: the examples in a store, in every order and manner. `open` gives an empty store. */
export function describeExamples(name: string, open: () => Promise<Store>): void {
  describe(`the examples in ${name}`, () => {
    let reference: string[]
    let store: Store
    beforeAll(async () => {
      const plain = await openStore({ location: ':memory:' })
      await put(plain, FILES)
      reference = await linesOf(plain)
      await plain.close()
      store = await open()
    })
    afterAll(async () => {
      await store?.close()
    })

    test('in one batch they give the graph that the embedded store gives', async () => {
      await put(store, FILES)
      expect(await linesOf(store)).toEqual(reference)
    })

    test('a second time nothing changes', async () => {
      const outcomes = await put(store, FILES)
      expect(Object.keys(outcomes).sort()).toEqual(['superseded', 'unchanged'])
      expect(await linesOf(store)).toEqual(reference)
    })

    test('every fact is in its article', async () => {
      for await (const problem of verify(store)) expect(problem).toBeUndefined()
    })

    test('refreshed with the same rules they stay', async () => {
      for await (const { outcome } of refresh(store)) expect(outcome).toBe('unchanged')
      expect(await linesOf(store)).toEqual(reference)
    })

    test('people, contacts, attacks and statements can be asked for', async () => {
      const { data, errors } = await executeOperation(store, {
        query:
          '{ contacts(first: 3) { edges { node { date mode participants { name } reports { text article { title } } } } } attacks { totalCount } statements { totalCount } people { totalCount } }',
      })
      expect(errors).toBeUndefined()
      const answer = JSON.parse(JSON.stringify(data)) as {
        contacts: { edges: { node: { participants: unknown[]; reports: unknown[] } }[] }
        attacks: { totalCount: number }
        statements: { totalCount: number }
        people: { totalCount: number }
      }
      expect(answer.contacts.edges).toHaveLength(3)
      for (const { node } of answer.contacts.edges) {
        expect(node.participants.length).toBeGreaterThan(1)
        expect(node.reports.length).toBeGreaterThan(0)
      }
      expect(answer.attacks.totalCount).toBeGreaterThan(3)
      expect(answer.statements.totalCount).toBeGreaterThan(40)
      expect(answer.people.totalCount).toBeGreaterThan(15)
    })

    test('taken out one by one they leave nothing', async () => {
      const { data } = await executeOperation(store, { query: '{ articles(first: 100) { edges { node { id } } } }' })
      const ids = (
        JSON.parse(JSON.stringify(data)) as { articles: { edges: { node: { id: string } }[] } }
      ).articles.edges.map(({ node }) => node.id)
      for (const id of ids) await retract(store, id)
      expect(await linesOf(store)).toEqual([])
    })

    test('one by one, in reverse, they give the same graph', async () => {
      for (const file of FILES.toReversed()) await put(store, [file])
      expect(await linesOf(store)).toEqual(reference)
    })
  })
}
