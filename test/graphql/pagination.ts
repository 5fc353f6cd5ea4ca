import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import { executeOperation } from '../../src/graphql/execute.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { actor, documentOf, entity, event, statement } from '../write/documents.ts'

const COUNT = 23

/** Many contacts and statements of one person; some share a day, some have none. */
function newsOf(count: number): Extraction[] {
  return Array.from({ length: count }, (_, index) => {
    const met = `Ann Lee met Guest Number${index} in town.`
    const said = `"Word number ${index} is mine," Ann Lee said.`
    const text = `${met} ${said}`
    const date = index % 7 === 0 ? null : `2025-01-${String(1 + (index % 5)).padStart(2, '0')}`
    const guest = `person:guest number${index}`
    return documentOf(
      text,
      { id: `n${index}`, ...(date === null ? {} : { publishedAt: date }) },
      {
        entities: [entity(text, 'person:ann lee', 'Ann Lee'), entity(text, guest, `Guest Number${index}`)],
        events: [
          event(text, met, [actor('person:ann lee', 'Ann Lee'), actor(guest, `Guest Number${index}`)], {
            mode: 'meeting',
            date: date === null ? null : { start: date, end: date, precision: 'day' },
          }),
        ],
        statements: [
          statement(text, said, { id: 'person:ann lee', words: 'Ann Lee' }, [`Word number ${index} is mine`], { date }),
        ],
      },
    )
  })
}

interface Page {
  totalCount: number
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Walking through lists on whatever store. `open` gives an empty one. */
export function testPages(open: () => Promise<Store>): void {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await writeExtractions(store, newsOf(COUNT), { extractor: '1' })
  })
  afterAll(() => store.close())

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await executeOperation(store, { query, variables })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }
  const pageOf = async (field: string, order: string, args: Record<string, unknown>): Promise<Page> => {
    const inner = `${field}(first: $first, after: $after, last: $last, before: $before${order === '' ? '' : `, orderBy: ${order}`}) {
        totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }`
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
        ${inner} person(by: { id: "person:ann lee" }) { ${field === 'people' ? 'name' : inner} }
      }`
    const data = await ask<Record<string, Page> & { person: Record<string, Page> }>(query, args)
    const page = data[field]
    if (!page) throw new Error(`no ${field}`)
    // All is hers, so her own list is the same as everybody's.
    if (field !== 'people') expect(data.person[field]).toEqual(page)
    expect(page.nodes).toEqual(page.edges.map(({ node }) => node))
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null)
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
    return page
  }
  const idsOf = (page: Page) => page.nodes.map(({ id }) => id)

  const lists: [string, string, number][] = [
    ['contacts', 'LATEST_FIRST', COUNT],
    ['contacts', 'EARLIEST_FIRST', COUNT],
    ['statements', 'LATEST_FIRST', COUNT],
    ['statements', 'EARLIEST_FIRST', COUNT],
    ['articles', '', COUNT],
    ['people', '', COUNT + 1],
  ]
  test.each(lists)('every page size walks all %s (%s) once, both ways', async (field, order, count) => {
    const whole = await pageOf(field, order, { first: 100 })
    expect(whole).toMatchObject({ totalCount: count, pageInfo: { hasNextPage: false, hasPreviousPage: false } })
    expect(new Set(idsOf(whole)).size).toBe(count)

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: count + 2 }), async (size) => {
        const forward: string[] = []
        for (let after: string | null = null, more = true; more;) {
          const page = await pageOf(field, order, { first: size, after })
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
          forward.push(...idsOf(page))
          ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
        }
        expect(forward).toEqual(idsOf(whole))

        const backward: string[] = []
        for (let before: string | null = null, more = true; more;) {
          const page = await pageOf(field, order, { last: size, before })
          expect(page.pageInfo.hasNextPage).toBe(before !== null)
          backward.unshift(...idsOf(page))
          ;({ startCursor: before, hasPreviousPage: more } = page.pageInfo)
        }
        expect(backward).toEqual(idsOf(whole))
      }),
      { numRuns: 5, examples: [[1], [count - 1], [count]] },
    )
  })

  test('the undated come last in both orders', async () => {
    for (const order of ['LATEST_FIRST', 'EARLIEST_FIRST']) {
      const { contacts } = await ask<{ contacts: { nodes: { date: string | null }[] } }>(
        `{ contacts(first: 100, orderBy: ${order}) { nodes { date } } }`,
      )
      const dates = contacts.nodes.map(({ date }) => date)
      const dated = dates.filter((date) => date !== null)
      expect(dates).toEqual([...dated, ...dates.filter((date) => date === null)])
      const sorted = [...dated].sort()
      expect(dated).toEqual(order === 'LATEST_FIRST' ? sorted.reverse() : sorted)
      expect(dates.at(-1)).toBeNull()
    }
  })

  test('a cursor stays good when what it points at has gone', async () => {
    const [first, second, third] = (await pageOf('contacts', 'LATEST_FIRST', { first: 3 })).edges
    const [document] = newsOf(COUNT + 1).slice(-1)
    if (!first || !second || !third || !document) throw new Error('too few')
    // A cursor is a position: a made-up one that lies between two items works as if an item had been there.
    const between = Buffer.from(second.cursor, 'base64url').toString().replace(/"\]$/, '!"]')
    const page = await pageOf('contacts', 'LATEST_FIRST', {
      first: 1,
      after: Buffer.from(between).toString('base64url'),
    })
    expect(page.edges).toEqual([third])
  })

  test('an empty page has no cursors', async () => {
    expect(await pageOf('contacts', 'LATEST_FIRST', { first: 0 })).toMatchObject({
      totalCount: COUNT,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
}
