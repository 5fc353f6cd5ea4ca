import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { coalition, DOCUMENTS } from './graph.ts'

/** Timelines, paths and counts, on whatever store. `open` gives an empty one. */
export function testRelations(open: () => Promise<Store>): void {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await writeExtractions(store, DOCUMENTS, { extractor: '1' })
  })
  afterAll(() => store.close())

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await executeOperation(store, { query, variables })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }

  describe('a timeline', () => {
    type Item = { __typename: string; date: string | null }
    const timeline = async (args: string): Promise<{ items: string[]; total: number }> => {
      const { t } = await ask<{ t: { totalCount: number; nodes: Item[] } }>(
        `{ t: timeline(${args}) { totalCount nodes { __typename date } } }`,
      )
      return { items: t.nodes.map(({ __typename, date }) => `${date} ${__typename}`), total: t.totalCount }
    }

    test.each<[string, string[]]>([
      ['of: "Zelensky"', ['2025-10-12 Contact', '2025-10-12 Statement', '2025-10-01 Contact']],
      ['of: "Zelensky", orderBy: EARLIEST_FIRST', ['2025-10-01 Contact', '2025-10-12 Contact', '2025-10-12 Statement']],
      ['of: "Zelensky", with: "Trump"', ['2025-10-12 Contact', '2025-10-12 Statement']],
      // What is said to one is in the timeline of the two, whoever is named first.
      ['of: "Trump", with: "Zelensky"', ['2025-10-12 Contact', '2025-10-12 Statement']],
      ['of: "Trump"', ['2025-10-12 Contact']],
      ['of: "UKR"', ['2025-10-12 Contact', '2025-10-10 Attack', '2025-10-01 Contact']],
      ['of: "RUS", with: "UKR"', ['2025-10-10 Attack']],
      ['of: "UKR", with: "UKR"', []],
      ['of: "UKR", kinds: [ATTACK]', ['2025-10-10 Attack']],
      ['of: "UKR", kinds: []', []],
      ['of: "UKR", since: "2025-10-11"', ['2025-10-12 Contact']],
      ['of: "UKR", until: "2025-10-09"', ['2025-10-01 Contact']],
      ['of: "UKR", publisher: "le monde"', ['2025-10-10 Attack', '2025-10-01 Contact']],
      ['of: "KEN"', ['null Attack', 'null Contact']],
      ['of: "nobody"', []],
    ])('(%s)', async (args, items) => {
      expect(await timeline(args)).toEqual({ items, total: items.length })
    })

    test('of an entity is the same', async () => {
      for (const [entity, of] of [
        ['person(by: { name: "Zelensky" })', 'Zelensky'],
        ['country(code: "UKR")', 'UKR'],
      ]) {
        for (const more of ['', 'with: "USA"', 'kinds: [CONTACT, STATEMENT]', 'orderBy: EARLIEST_FIRST']) {
          const { a, b } = await ask<{ a: { t: unknown }; b: unknown }>(
            `{ a: ${entity} { t: timeline${more && `(${more})`} { nodes { id } totalCount } }
               b: timeline(of: "${of}" ${more}) { nodes { id } totalCount } }`,
          )
          expect(a.t).toEqual(b)
        }
      }
    })

    test.each(['LATEST_FIRST', 'EARLIEST_FIRST'])('is walked both ways (%s)', async (order) => {
      const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
        t: timeline(of: "Zelensky", orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) {
          edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`
      type Page = {
        edges: { cursor: string; node: { id: string } }[]
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
      }
      const all = (await ask<{ t: Page }>(query)).t.edges.map(({ node }) => node.id)
      expect(all).toHaveLength(3)
      const forward: string[] = []
      for (let after: string | null = null; ;) {
        const { t }: { t: Page } = await ask(query, { first: 1, after })
        forward.push(...t.edges.map(({ node }) => node.id))
        after = t.pageInfo.endCursor
        if (!t.pageInfo.hasNextPage) break
      }
      const backward: string[] = []
      for (let before: string | null = null; ;) {
        const { t }: { t: Page } = await ask(query, { last: 2, before })
        backward.unshift(...t.edges.map(({ node }) => node.id))
        before = t.pageInfo.startCursor
        if (!t.pageInfo.hasPreviousPage) break
      }
      expect([forward, backward]).toEqual([all, all])
    })
  })

  describe('a path', () => {
    const path = async (args: string, selection = 'length hops { from { name } to { name } }'): Promise<unknown> =>
      (await ask<{ path: unknown }>(`{ path(${args}) { ${selection} } }`)).path
    const names = (...chain: string[]) => ({
      length: chain.length - 1,
      hops: chain.slice(1).map((name, index) => ({ from: { name: chain[index] }, to: { name } })),
    })

    test.each<[string, string[] | null]>([
      ['from: "Zelensky", to: "Trump"', ['Volodymyr Zelensky', 'Donald Trump']],
      ['from: "Trump", to: "erdogan"', ['Donald Trump', 'Volodymyr Zelensky', 'Recep Tayyip Erdoğan']],
      ['from: "erdogan", to: "Trump"', ['Recep Tayyip Erdoğan', 'Volodymyr Zelensky', 'Donald Trump']],
      ['from: "Trump", to: "erdogan", maxHops: 1', null],
      ['from: "Trump", to: "RUS"', null],
      ['from: "Trump", to: "Trump"', null],
      ['from: "Trump", to: "nobody"', null],
      [
        'from: "Trump", to: "RUS", relations: [CONTACT, ATTACK, OFFICE]',
        ['Donald Trump', 'Volodymyr Zelensky', 'Ukraine', 'Russia'],
      ],
      ['from: "Trump", to: "RUS", relations: [CONTACT, ATTACK]', null],
    ])('(%s)', async (args, chain) => {
      expect(await path(args)).toEqual(chain === null ? null : names(...chain))
    })

    test('has the evidence of every hop', async () => {
      const selection = `hops {
        relations
        contacts { mode reports(first: 1) { text article { publisher } } }
        attacks { mode by { name } reports { attributedToText } }
        offices { title entity { id } }
      }`
      expect(await path('from: "Trump", to: "RUS", relations: [CONTACT, ATTACK, OFFICE]', selection)).toEqual({
        hops: [
          {
            relations: ['CONTACT'],
            contacts: [
              {
                mode: 'PHONE',
                reports: [
                  {
                    text: 'Volodymyr Zelensky and Donald Trump spoke by phone on Sunday.',
                    article: { publisher: 'IANS' },
                  },
                ],
              },
            ],
            attacks: [],
            offices: [],
          },
          {
            relations: ['OFFICE'],
            contacts: [],
            attacks: [],
            offices: [{ title: 'President', entity: { id: 'country:UKR' } }],
          },
          {
            relations: ['ATTACK'],
            contacts: [],
            attacks: [
              { mode: 'SUICIDE_ATTACK', by: [{ name: 'Russia' }], reports: [{ attributedToText: 'Zelensky' }] },
            ],
            offices: [],
          },
        ],
      })
    })
  })

  describe('contactCounts', () => {
    const counts = async (args: string): Promise<string[]> => {
      type Count = { entities: { name: string }[]; country: string | null; month: string | null; count: number }
      const { contactCounts } = await ask<{ contactCounts: (Count & { earliest: string; latest: string })[] }>(
        `{ contactCounts(${args}) { entities { name } country month count earliest latest } }`,
      )
      return contactCounts.map(({ entities, country, month, count, earliest, latest }) =>
        [count, month ?? country ?? '', ...entities.map(({ name }) => name), `${earliest} ${latest}`].join(' | '),
      )
    }

    test.each<[string, string[]]>([
      ['groupBy: MONTH', ['2 | 2025-10 | 2025-10-01 2025-10-12']],
      [
        'groupBy: PERSON',
        [
          '2 |  | Volodymyr Zelensky | 2025-10-01 2025-10-12',
          '1 |  | Donald Trump | 2025-10-12 2025-10-12',
          '1 |  | Emmanuel Macron | 2025-10-01 2025-10-01',
          '1 |  | Recep Tayyip Erdoğan | 2025-10-01 2025-10-01',
        ],
      ],
      ['groupBy: PERSON, first: 1', ['2 |  | Volodymyr Zelensky | 2025-10-01 2025-10-12']],
      ['groupBy: PERSON, first: 0', []],
      ['groupBy: PERSON, person: "Trump"', ['1 |  | Volodymyr Zelensky | 2025-10-12 2025-10-12']],
      [
        'groupBy: PERSON, country: "USA"',
        ['1 |  | Donald Trump | 2025-10-12 2025-10-12', '1 |  | Volodymyr Zelensky | 2025-10-12 2025-10-12'],
      ],
      [
        'groupBy: COUNTRY',
        [
          '2 | UKR | Ukraine | 2025-10-01 2025-10-12',
          '1 | CHN | China | null null',
          '1 | KEN | Kenya | null null',
          '1 | USA | United States | 2025-10-12 2025-10-12',
        ],
      ],
      ['groupBy: COUNTRY, country: "UKR"', ['1 | USA | United States | 2025-10-12 2025-10-12']],
      ['groupBy: PAIR, since: "2025-10-11"', ['1 |  | Donald Trump | Volodymyr Zelensky | 2025-10-12 2025-10-12']],
      ['groupBy: PAIR, mode: TALKS', ['1 |  | China | Kenya | null null']],
      ['groupBy: PAIR, between: ["Macron", "UKR"], publisher: "Reuters"', []],
    ])('(%s)', async (args, rows) => {
      expect(await counts(args)).toEqual(rows)
    })

    test('by pair holds each two of three', async () => {
      expect(await counts('groupBy: PAIR, between: ["Macron", "UKR"]')).toHaveLength(3)
    })
  })

  describe('with more articles', () => {
    beforeAll(() => writeExtractions(store, [coalition()], { extractor: '1' }))

    const datesOf = async (field: string): Promise<(string | null)[]> => {
      const { x } = await ask<{ x: { totalCount: number; nodes: { date: string | null }[] } }>(
        `{ x: ${field} { totalCount nodes { ... on Fact { date } } } }`,
      )
      expect(x.totalCount).toBe(x.nodes.length)
      return x.nodes.map(({ date }) => date)
    }

    test.each<[string, string[]]>([
      // Two who attack a third, and two who are attacked, are not at each other.
      ['of: "ISR", with: "IRN", kinds: [ATTACK]', []],
      ['of: "ISR", with: "IRQ", kinds: [ATTACK]', ['2025-10-19']],
      ['of: "Iraq", with: "Israel", kinds: [ATTACK]', ['2025-10-19']],
    ])('a timeline (%s) holds attacks of one on the other', async (args, dates) => {
      expect(await datesOf(`timeline(${args})`)).toEqual(dates)
    })

    test('a contact of nine gives no pairs, though only two have names', async () => {
      const { contactCounts } = await ask<{ contactCounts: unknown[] }>(
        '{ contactCounts(groupBy: PAIR, country: "IRQ") { count } }',
      )
      expect(contactCounts).toEqual([])
      expect(await datesOf('contacts(between: ["IRQ", "Iran"])')).toEqual(['2025-09-28'])
    })

    test.each<[string, (string | null)[]]>([
      // What reaches into the span stands behind what begins in it, and before it the other way round.
      ['country: "UKR", since: "2025-10-02"', ['2025-10-12', '2025-10-01']],
      ['country: "UKR", since: "2025-10-02", orderBy: EARLIEST_FIRST', ['2025-10-01', '2025-10-12']],
      ['country: "UKR", since: "2025-10-11"', ['2025-10-12']],
      ['country: "UKR", since: "2025-10-02", until: "2025-10-11"', ['2025-10-01']],
      ['person: "Zelensky", since: "2025-10-10"', ['2025-10-12', '2025-10-01']],
      ['person: "Zelensky", since: "2025-10-10", first: 1', ['2025-10-12']],
      ['person: "Zelensky", since: "2025-10-10", last: 1', ['2025-10-01']],
      ['country: "IRQ", since: "2025-10-04"', ['2025-09-28']],
      ['country: "IRQ", since: "2025-10-05"', []],
      ['until: "2025-09-30"', ['2025-09-28']],
      ['since: "2025-10-04", last: 2', ['2025-10-01', '2025-09-28']],
      ['between: ["UKR", "USA"], since: "2025-10-12"', ['2025-10-12']],
      ['between: ["Zelensky", "Trump"]', ['2025-10-12']],
      ['between: ["UKR", "UKR"]', []],
    ])('contacts(%s)', async (args, dates) => {
      const { x } = await ask<{ x: { nodes: { date: string | null }[] } }>(
        `{ x: contacts(${args}) { nodes { date } } }`,
      )
      expect(x.nodes.map(({ date }) => date)).toEqual(dates)
    })

    test('pages go on from what begins in the span to what reaches into it', async () => {
      const query = `query ($after: String) {
        x: contacts(since: "2025-10-01", first: 1, after: $after) { nodes { date } pageInfo { endCursor hasNextPage } totalCount }
      }`
      type Page = {
        nodes: { date: string }[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
        totalCount: number
      }
      const dates: string[] = []
      for (let after: string | null = null; ;) {
        const { x }: { x: Page } = await ask(query, { after })
        dates.push(...x.nodes.map(({ date }) => date))
        expect(x.totalCount).toBe(3)
        after = x.pageInfo.endCursor
        if (!x.pageInfo.hasNextPage) break
      }
      expect(dates).toEqual(['2025-10-12', '2025-10-01', '2025-09-28'])
    })

    test('an article is found by its address, whatever else it carries', async () => {
      const url = 'https://LEMONDE.example/summit?utm_source=x#top'
      expect(await ask('query ($url: String!) { article(url: $url) { id } }', { url })).toEqual({
        article: { id: 'article:summit' },
      })
    })
  })

  describe('publisher', () => {
    test.each<[string, number]>([
      ['contacts(publisher: "reuters")', 1],
      ['contacts(publisher: "Le Monde")', 1],
      ['contacts(publisher: "Le Monde", person: "Trump")', 0],
      ['attacks(publisher: "Le Monde")', 2],
      ['attacks(publisher: "IANS")', 0],
      ['statements(publisher: "IANS")', 1],
      ['statements(publisher: "Nobody")', 0],
      ['events(publisher: "Le Monde")', 4],
    ])('%s', async (field, count) => {
      expect((await ask<{ x: { totalCount: number } }>(`{ x: ${field} { totalCount } }`)).x.totalCount).toBe(count)
    })
  })

  describe('a network', () => {
    type Link = {
      kind: string
      mode: string | null
      from: { name: string }
      to: { name: string }
      count: number
      dates: (string | null)[]
    }
    const network = async (args: string): Promise<string[]> => {
      const { network } = await ask<{ network: { links: Link[] } }>(
        `{ network${args && `(${args})`} { links { kind mode from { name } to { name } count dates } } }`,
      )
      return network.links.map(({ kind, mode, from, to, count, dates }) =>
        [kind, mode, from.name, to.name, count, ...dates].join(' | '),
      )
    }
    const MEETINGS = [
      'CONTACT | MEETING | Emmanuel Macron | Recep Tayyip Erdoğan | 1 | 2025-10-01',
      'CONTACT | MEETING | Emmanuel Macron | Volodymyr Zelensky | 1 | 2025-10-01',
      'CONTACT | MEETING | Recep Tayyip Erdoğan | Volodymyr Zelensky | 1 | 2025-10-01',
    ]
    const CALL = 'CONTACT | PHONE | Donald Trump | Volodymyr Zelensky | 1 | 2025-10-12'
    const TALKS = 'CONTACT | TALKS | China | Kenya | 1 | '
    const VISIT = 'CONTACT | MEETING | Iran | Iraq | 1 | 2025-09-28'
    const RAIDS = ['ATTACK | AERIAL | Iran | Iraq | 1 | 2025-10-19', 'ATTACK | AERIAL | Israel | Iraq | 1 | 2025-10-19']
    const STRIKE = 'ATTACK | SUICIDE_ATTACK | Russia | Ukraine | 1 | 2025-10-10'

    test.each<[string, string[]]>([
      ['', [TALKS, VISIT, CALL, ...MEETINGS, ...RAIDS, STRIKE]],
      ['kinds: [CONTACT]', [TALKS, VISIT, CALL, ...MEETINGS]],
      ['kinds: [ATTACK]', [...RAIDS, STRIKE]],
      ['kinds: []', []],
      ['mode: [PHONE, SUICIDE_ATTACK]', [CALL, STRIKE]],
      ['of: "Trump"', [CALL]],
      ['of: "USA"', [CALL]],
      ['of: "UKR", kinds: [ATTACK]', [STRIKE]],
      ['country: "KEN"', [TALKS]],
      ['of: "Zelensky", country: "USA"', [CALL]],
      ['since: "2025-10-11"', [CALL, ...RAIDS]],
      ['until: "2025-10-09"', [VISIT, ...MEETINGS]],
      ['publisher: "le monde"', [...MEETINGS, STRIKE]],
      ['first: 1', [TALKS]],
      ['first: 0', []],
      ['among: ["person:emmanuel macron", "person:recep tayyip erdogan", "person:donald trump"]', [MEETINGS[0] ?? '']],
      ['of: "Zelensky", among: ["person:donald trump", "person:volodymyr zelensky"]', [CALL]],
      ['among: []', []],
      ['of: "nobody"', []],
    ])('(%s)', async (args, links) => {
      expect(await network(args)).toEqual(links)
    })

    test.each([
      ['first: 5001', '`first` is 5001'],
      [`among: [${'"person:a" '.repeat(501)}]`, '`among` holds 501 ids'],
    ])('wrong: %s', async (args, message) => {
      const { errors } = await executeOperation(store, { query: `{ network(${args}) { links { count } } }` })
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(message),
        extensions: { code: 'BAD_USER_INPUT' },
      })
    })
  })
}
