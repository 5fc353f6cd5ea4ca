import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { DOCUMENTS } from './graph.ts'

const ZELENSKY = 'person:volodymyr zelensky'
const TRUMP = 'person:donald trump'

/** What the API answers, on whatever store. `open` gives an empty one. */
export function testApi(open: () => Promise<Store>): void {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await writeExtractions(store, DOCUMENTS, { extractor: '1' })
  })
  afterAll(() => store.close())

  /** The data of an operation that has no errors. */
  const ask = async <T = unknown>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await executeOperation(store, { query, variables })
    expect(errors).toBeUndefined()
    // Objects without a prototype are equal to plain ones only as JSON.
    return JSON.parse(JSON.stringify(data))
  }
  /** The same, of the nodes of the root field `field` under the key `list`. */
  const list = async <T = unknown>(field: string, selection = 'date'): Promise<T[]> => {
    const data = await ask<{ list: { nodes: T[] } }>(`{ list: ${field} { nodes { ${selection} } } }`)
    return data.list.nodes
  }

  describe('contacts', () => {
    test('are all asserted exchanges, the latest first, the undated last', async () => {
      expect(await list('contacts', 'date until precision mode place participants { name }')).toEqual([
        {
          date: '2025-10-12',
          until: '2025-10-12',
          precision: 'DAY',
          mode: 'PHONE',
          place: null,
          participants: [{ name: 'Donald Trump' }, { name: 'Volodymyr Zelensky' }],
        },
        {
          date: '2025-10-01',
          until: '2025-10-10',
          precision: 'RANGE',
          mode: 'MEETING',
          place: 'Ankara',
          participants: [{ name: 'Emmanuel Macron' }, { name: 'Recep Tayyip Erdoğan' }, { name: 'Volodymyr Zelensky' }],
        },
        {
          date: null,
          until: null,
          precision: 'UNKNOWN',
          mode: 'TALKS',
          place: null,
          participants: [{ name: 'China' }, { name: 'Kenya' }],
        },
      ])
    })

    test('name their reports, the latest article first, and count sources once', async () => {
      const selection = 'reportCount sources reports { text start end rule confidence article { publisher text } }'
      const [contact] = await list<{
        reports: { start: number; end: number; text: string; article: { publisher: string; text: string } }[]
      }>('contacts(first: 1)', selection)
      expect(contact).toMatchObject({ reportCount: 2, sources: 1 })
      expect(contact?.reports.map(({ article }) => article.publisher)).toEqual(['IANS', 'Reuters'])
      for (const { article, start, end, text } of contact?.reports ?? [])
        expect(article.text.slice(start, end)).toBe(text)
      expect(await list('contacts(first: 1)', 'reports(first: 1) { rule confidence }')).toEqual([
        { reports: [{ rule: 'consult/phone', confidence: 0.9 }] },
      ])
    })

    const CALL = '2025-10-12'
    const SUMMIT = '2025-10-01'
    test.each<[string, (string | null)[]]>([
      [`person: "${TRUMP}"`, [CALL]],
      ['person: "Donald Trump"', [CALL]],
      ['person: "donald TRUMP"', [CALL]],
      ['person: "Trump"', [CALL]],
      ['person: "President Zelensky"', [CALL, SUMMIT]],
      ['person: "erdogan"', [SUMMIT]],
      ['person: "Recep Tayyip Erdoğan"', [SUMMIT]],
      ['person: "Recep"', []],
      ['person: "nobody"', []],
      ['person: ""', []],
      ['person: "country:CHN"', []],
      ['person: "CHN"', []],
      ['country: "UKR"', [CALL, SUMMIT]],
      ['country: "ukr"', [CALL, SUMMIT]],
      ['country: "UA"', [CALL, SUMMIT]],
      ['country: "Ukraine"', [CALL, SUMMIT]],
      ['country: "country:UKR"', [CALL, SUMMIT]],
      ['country: "USA"', [CALL]],
      ['country: "CHN"', [null]],
      ['country: "FRA"', []],
      ['country: "Zelensky"', []],
      ['between: ["UKR", "USA"]', [CALL]],
      ['between: ["Zelensky", "Trump"]', [CALL]],
      ['between: ["Trump", "Zelensky"]', [CALL]],
      ['between: ["UKR", "UKR"]', []],
      ['between: ["KEN", "CHN"]', [null]],
      ['between: ["Macron", "USA"]', []],
      ['person: "Zelensky", country: "USA"', [CALL]],
      ['person: "Zelensky", between: ["Macron", "Erdoğan"]', [SUMMIT]],
      ['mode: [MEETING, TALKS]', [SUMMIT, null]],
      ['mode: VISIT', []],
      ['mode: []', []],
      ['since: "2025-10-11"', [CALL]],
      ['since: "2025-10-10"', [CALL, SUMMIT]],
      ['until: "2025-10-01"', [SUMMIT]],
      ['until: "2025-09-30"', []],
      ['since: "2025-10-04", until: "2025-10-05"', [SUMMIT]],
      ['since: null, person: null', [CALL, SUMMIT, null]],
      ['orderBy: EARLIEST_FIRST', [SUMMIT, CALL, null]],
    ])('(%s)', async (args, dates) => {
      expect(await list(`contacts(${args})`)).toEqual(dates.map((date) => ({ date })))
    })
  })

  describe('attacks', () => {
    test('say by whom and on whom, and who says so', async () => {
      const selection = 'mode by { name } on { name } reports { attributedTo { name } attributedToText }'
      expect(await list('attacks', selection)).toEqual([
        {
          mode: 'SUICIDE_ATTACK',
          by: [{ name: 'Russia' }],
          on: [{ name: 'Ukraine' }],
          reports: [{ attributedTo: { name: 'Volodymyr Zelensky' }, attributedToText: 'Zelensky' }],
        },
        {
          mode: 'FIREARMS',
          by: [],
          on: [{ name: 'Kenya' }],
          reports: [{ attributedTo: null, attributedToText: null }],
        },
      ])
    })

    const STRIKE = '2025-10-10'
    test.each<[string, (string | null)[]]>([
      ['by: "RUS"', [STRIKE]],
      ['by: "UKR"', []],
      ['by: "PSE"', []],
      ['on: "UKR"', [STRIKE]],
      ['on: "RUS"', []],
      ['by: "Russia", on: "UKR"', [STRIKE]],
      ['by: "RUS", on: "KEN"', []],
      ['mode: SUICIDE_ATTACK', [STRIKE]],
      ['mode: [FIREARMS, DRONE]', [null]],
      ['since: "2025-10-11"', []],
      ['until: "2025-10-10"', [STRIKE]],
    ])('(%s)', async (args, dates) => {
      expect(await list(`attacks(${args})`)).toEqual(dates.map((date) => ({ date })))
    })
  })

  describe('statements', () => {
    test('say who said what to whom about whom', async () => {
      const selection =
        'text kind date speakerText speaker { name } addressees { name } mentions { name } sources reportCount'
      expect(await list('statements(first: 1)', selection)).toEqual([
        {
          text: 'The call was very productive',
          kind: 'DIRECT',
          date: '2025-10-12',
          speakerText: 'Zelensky told',
          speaker: { name: 'Volodymyr Zelensky' },
          addressees: [{ name: 'Donald Trump' }],
          mentions: [{ name: 'Donald Trump' }],
          sources: 1,
          reportCount: 2,
        },
      ])
      expect(await list('statements(kind: DIRECT, text: "optimistic")', 'speaker { name } speakerText')).toEqual([
        { speaker: null, speakerText: 'An official' },
      ])
    })

    test.each<[string, number]>([
      ['by: "Zelensky"', 1],
      ['by: "Trump"', 0],
      ['to: "Trump"', 1],
      ['to: "Zelensky"', 0],
      ['about: "Donald Trump"', 1],
      ['about: "UKR"', 0],
      ['by: "Zelensky", to: "Trump", about: "Trump"', 1],
      ['by: "Zelensky", to: "Macron"', 0],
      ['kind: [INDIRECT, MIXED]', 1],
      ['text: "PRODUCTIVE"', 1],
      ['text: "very, productive!"', 1],
      ['text: "nothing of it"', 0],
      ['since: "2025-10-12", until: "2025-10-12"', 1],
      ['since: "2025-10-13"', 0],
      ['until: "2025-10-11"', 0],
    ])('(%s)', async (args, count) => {
      expect(await list(`statements(${args})`)).toHaveLength(count)
    })
  })

  describe('events', () => {
    test('hold also what did not happen, and who is no entity', async () => {
      const selection = 'type modality mode cameo summary participants { role text country sector entity { id } }'
      expect(await list('events(type: ASSAULT, mode: FIREARMS)', selection)).toEqual([
        {
          type: 'ASSAULT',
          modality: 'ASSERTED',
          mode: 'FIREARMS',
          cameo: '19',
          summary: 'Two gunmen attacked Kenya.',
          participants: [
            { role: 'ACTOR', text: 'Two gunmen', country: 'PSE', sector: 'CVL', entity: null },
            { role: 'RECIPIENT', text: 'Kenya', country: null, sector: null, entity: { id: 'country:KEN' } },
          ],
        },
      ])
      expect(await list('events(modality: PLANNED)', 'mode participants { entity { name } }')).toEqual([
        {
          mode: 'MEETING',
          participants: [{ entity: { name: 'Donald Trump' } }, { entity: { name: 'Emmanuel Macron' } }],
        },
      ])
    })

    test.each<[string, number]>([
      ['first: 100', 6],
      ['type: CONSULT', 4],
      ['type: [CONSULT, ASSAULT]', 6],
      ['modality: [ASSERTED]', 5],
      ['modality: [DENIED]', 0],
      ['participant: "Macron"', 2],
      ['participant: "UKR"', 1],
      ['type: CONSULT, since: "2025-10-10", until: "2025-10-10"', 1],
    ])('(%s)', async (args, count) => {
      expect(await list(`events(${args})`)).toHaveLength(count)
    })
  })

  describe('people, countries and organizations', () => {
    test('a person with everything', async () => {
      const query = `query ($by: PersonBy!) {
          person(by: $by) {
            id name aliases
            represents { title firstReported lastReported entity { __typename id } }
            contacts { totalCount nodes { mode } }
            withTrump: contacts(with: "Trump") { totalCount }
            withFrance: contacts(country: "FRA") { totalCount }
            ofOwnCountry: contacts(country: "UKR") { totalCount }
            attacksBy { totalCount } attacksOn { totalCount }
            statements(to: "USA") { totalCount }
            all: statements { nodes { text } }
            articles { totalCount nodes { publisher } }
          }
        }`
      const expected = {
        person: {
          id: ZELENSKY,
          name: 'Volodymyr Zelensky',
          aliases: ['President Zelensky', 'Zelensky'],
          represents: [
            {
              title: 'President',
              firstReported: '2025-10-12',
              lastReported: '2025-10-13',
              entity: { __typename: 'Country', id: 'country:UKR' },
            },
          ],
          contacts: { totalCount: 2, nodes: [{ mode: 'PHONE' }, { mode: 'MEETING' }] },
          withTrump: { totalCount: 1 },
          withFrance: { totalCount: 0 },
          ofOwnCountry: { totalCount: 0 },
          attacksBy: { totalCount: 0 },
          attacksOn: { totalCount: 0 },
          statements: { totalCount: 0 },
          all: { nodes: [{ text: 'The call was very productive' }] },
          articles: {
            totalCount: 3,
            nodes: [{ publisher: 'IANS' }, { publisher: 'Reuters' }, { publisher: 'Le Monde' }],
          },
        },
      }
      expect(await ask(query, { by: { id: ZELENSKY } })).toEqual(expected)
      expect(await ask(query, { by: { name: 'volodymyr zelensky' } })).toEqual(expected)
      expect(await ask(query, { by: { name: 'Zelensky' } })).toEqual(expected)
    })

    test.each([
      '{ id: "person:nobody" }',
      '{ id: "country:UKR" }',
      '{ name: "nobody" }',
      '{ name: "" }',
      '{ name: "Ukraine" }',
    ])('person(by: %s) is null', async (by) => {
      expect(await ask(`{ person(by: ${by}) { name } }`)).toEqual({ person: null })
    })

    test.each(['UKR', 'ukr', 'UA', 'ua', 'Ukraine', 'UKRAINE', 'country:UKR'])('country(code: "%s")', async (code) => {
      expect(await ask('query ($code: String!) { country(code: $code) { id name iso2 iso3 } }', { code })).toEqual({
        country: { id: 'country:UKR', name: 'Ukraine', iso2: 'UA', iso3: 'UKR' },
      })
    })

    test.each(['XXX', 'XX', 'nowhere', '', 'person:donald trump'])('country(code: "%s") is null', async (code) => {
      expect(await ask('query ($code: String!) { country(code: $code) { id } }', { code })).toEqual({ country: null })
    })

    test('a country covers those whom the article gave it', async () => {
      expect(
        await ask(`{
            country(code: "UKR") {
              contacts { nodes { mode } }
              withUs: contacts(country: "USA") { nodes { mode } }
              withMacron: contacts(with: "Macron") { nodes { mode } }
              attacksOn(by: "RUS") { totalCount }
              attacksBy { totalCount }
              representatives { title person { name } firstReported }
            }
          }`),
      ).toEqual({
        country: {
          contacts: { nodes: [{ mode: 'PHONE' }, { mode: 'MEETING' }] },
          withUs: { nodes: [{ mode: 'PHONE' }] },
          withMacron: { nodes: [{ mode: 'MEETING' }] },
          attacksOn: { totalCount: 1 },
          attacksBy: { totalCount: 0 },
          representatives: [
            { title: 'President', person: { name: 'Volodymyr Zelensky' }, firstReported: '2025-10-12' },
          ],
        },
      })
    })

    test.each<[string, string[]]>([
      ['people', ['Donald Trump', 'Emmanuel Macron', 'Recep Tayyip Erdoğan', 'Volodymyr Zelensky']],
      ['people(text: "erdogan")', ['Recep Tayyip Erdoğan']],
      ['people(represents: "UKR")', ['Volodymyr Zelensky']],
      ['people(represents: "USA")', []],
      ['countries', ['China', 'Kenya', 'Russia', 'Ukraine', 'United States']],
      ['countries(text: "UNITED")', ['United States']],
      ['countries(last: 2)', ['Ukraine', 'United States']],
      ['organizations', ['African Union']],
      ['organizations(text: "nothing")', []],
    ])('%s', async (field, names) => {
      expect(await list(field, 'name')).toEqual(names.map((name) => ({ name })))
    })
  })

  describe('articles', () => {
    test.each<[string, string[]]>([
      ['articles', ['IANS', 'Reuters', 'Le Monde', 'Xinhua']],
      ['articles(publisher: "reuters")', ['Reuters']],
      ['articles(text: "leaders HOLD")', ['IANS', 'Reuters']],
      ['articles(mentions: "Macron")', ['Le Monde']],
      ['articles(mentions: "KEN")', ['Le Monde', 'Xinhua']],
      ['articles(since: "2025-10-12", until: "2025-10-12")', ['Reuters']],
      ['articles(since: "2025-10-13")', ['IANS']],
      ['articles(until: "2025-10-11")', ['Le Monde']],
    ])('%s', async (field, publishers) => {
      expect(await list(field, 'publisher')).toEqual(publishers.map((publisher) => ({ publisher })))
    })

    test('one, by id or address, with what it reports', async () => {
      const fields = `{
          id url title agencies authors publishedAt updatedAt language extractor
          mentions(first: 1) { name count forms entity { id } }
          contacts { totalCount } attacks { totalCount } events { totalCount } statements { nodes { kind } }
        }`
      const article = {
        id: 'article:summit',
        url: 'https://lemonde.example/summit',
        title: 'Summit in Ankara: Erdoğan hosts',
        agencies: [],
        authors: [],
        publishedAt: '2025-10-11',
        updatedAt: null,
        language: 'en',
        extractor: '1',
        mentions: [
          {
            name: 'Recep Tayyip Erdoğan',
            count: 2,
            forms: ['Erdoğan', 'Erdoğan said'],
            entity: { id: 'person:recep tayyip erdogan' },
          },
        ],
        contacts: { totalCount: 1 },
        attacks: { totalCount: 2 },
        events: { totalCount: 4 },
        statements: { nodes: [{ kind: 'INDIRECT' }] },
      }
      expect(await ask(`{ article(id: "article:summit") ${fields} }`)).toEqual({ article })
      expect(await ask(`{ article(url: "https://lemonde.example/summit") ${fields} }`)).toEqual({ article })
      expect(await ask('{ article(id: "article:none") { id } }')).toEqual({ article: null })
    })

    test('says where it mentions somebody, and where the words of a statement stand', async () => {
      type Spans = { start: number; end: number }[]
      const { article } = await ask<{
        article: {
          text: string
          mentions: { spans: Spans }[]
          statements: { nodes: { reports: { segments: Spans }[] }[] }
          events: { nodes: { reports: { segments: Spans }[] }[] }
        }
      }>(`{ article(id: "article:summit") {
        text
        mentions(first: 1) { spans { start end } }
        statements { nodes { reports { segments { start end } } } }
        events(first: 1) { nodes { reports { segments { start } } } }
      } }`)
      const words = (spans: Spans | undefined) => spans?.map(({ start, end }) => article.text.slice(start, end))
      expect(words(article.mentions[0]?.spans)).toEqual(['Recep Tayyip Erdoğan', 'Erdoğan said'])
      expect(words(article.statements.nodes[0]?.reports[0]?.segments)).toEqual(['talks would go on'])
      expect(article.events.nodes[0]?.reports[0]?.segments).toEqual([])
    })
  })

  describe('node and nodes', () => {
    test('find everything again by its id', async () => {
      const lists = ['contacts', 'attacks', 'events', 'statements', 'people', 'countries', 'organizations', 'articles']
      const data = await ask<Record<string, { nodes: { id: string }[] }>>(
        `{ ${lists.map((name) => `${name} { nodes { id __typename } }`).join(' ')} }`,
      )
      const all = lists.flatMap((name) => data[name]?.nodes ?? [])
      expect(all).toHaveLength(3 + 2 + 6 + 3 + 4 + 5 + 1 + 4)
      const ids = all.map(({ id }) => id)
      expect(new Set(ids).size).toBe(all.length)
      expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })).toEqual({
        nodes: all,
      })
      for (const { id } of all.slice(0, 6)) {
        expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } })
      }
    })

    test('a planned event is no contact, and a contact no attack', async () => {
      const [planned] = await list<{ id: string }>('events(modality: PLANNED)', 'id')
      const [contact] = await list<{ id: string }>('contacts(first: 1)', 'id')
      const ids = [
        planned?.id.replace('event', 'contact'),
        contact?.id.replace('contact', 'attack'),
        'x',
        '',
        'contact:',
      ]
      expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
        nodes: [null, null, null, null, null],
      })
    })

    test('keep the order of the ids, also of one asked for twice', async () => {
      const ids = ['country:UKR', 'person:nobody', TRUMP, 'country:UKR']
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name } } }'
      expect(await ask(query, { ids })).toEqual({
        nodes: [{ name: 'Ukraine' }, null, { name: 'Donald Trump' }, { name: 'Ukraine' }],
      })
    })
  })

  describe('search', () => {
    const search = async (args: string): Promise<unknown> =>
      (await ask<{ search: unknown }>(`{ search(${args}) { node { id } } }`)).search

    test.each<[string, string[]]>([
      ['text: "erdogan", kinds: [PERSON]', ['person:recep tayyip erdogan']],
      ['text: "ERDOĞAN", kinds: [ARTICLE]', ['article:summit']],
      ['text: "china", kinds: [COUNTRY]', ['country:CHN']],
      ['text: "nothing of it"', []],
      ['text: "erdogan", first: 0', []],
      ['text: "erdogan", kinds: []', []],
    ])('(%s)', async (args, ids) => {
      expect(await search(args)).toEqual(ids.map((id) => ({ node: { id } })))
    })

    test('finds names, titles and statements, each with its score', async () => {
      const query =
        '{ search(text: "productive") { score again: node { id } node { __typename ... on Statement { text } } } }'
      expect(await ask(query)).toEqual({
        search: [
          {
            score: expect.any(Number),
            again: { id: expect.stringMatching(/^statement:/) },
            node: { __typename: 'Statement', text: 'The call was very productive' },
          },
        ],
      })
    })
  })

  test('stats count everything', async () => {
    const query = '{ stats { articles people countries organizations events contacts attacks statements reports } }'
    expect(await ask(query)).toEqual({
      stats: {
        articles: 4,
        people: 4,
        countries: 5,
        organizations: 1,
        events: 6,
        contacts: 3,
        attacks: 2,
        statements: 3,
        reports: 11,
      },
    })
  })

  test('aliases, fragments and repeated fields all get their own', async () => {
    const query = `
        query ($all: Boolean = false) {
          a: contacts(first: 1) { n: nodes { ...F second: reports(first: 2) { text } } }
          b: contacts(last: 1) { edges { node { ...F } } edges { node { on: date } c: cursor } }
        }
        fragment F on Contact {
          __typename date reports(first: 1) { article { p: publisher } }
          event { mode } event { modality }
          participants { name ... on Country { name iso3 } ... on Person { x: statements(first: 1) { totalCount } } }
          until @include(if: $all)
        }`
    const call = 'Volodymyr Zelensky and Donald Trump spoke by phone on Sunday.'
    expect(await ask(query)).toEqual({
      a: {
        n: [
          {
            __typename: 'Contact',
            date: '2025-10-12',
            reports: [{ article: { p: 'IANS' } }],
            event: { mode: 'PHONE', modality: 'ASSERTED' },
            participants: [
              { name: 'Donald Trump', x: { totalCount: 0 } },
              { name: 'Volodymyr Zelensky', x: { totalCount: 1 } },
            ],
            second: [{ text: call }, { text: call }],
          },
        ],
      },
      b: {
        edges: [
          {
            node: {
              __typename: 'Contact',
              date: null,
              on: null,
              reports: [{ article: { p: 'Xinhua' } }],
              event: { mode: 'TALKS', modality: 'ASSERTED' },
              participants: [
                { name: 'China', iso3: 'CHN' },
                { name: 'Kenya', iso3: 'KEN' },
              ],
            },
            c: expect.any(String),
          },
        ],
      },
    })
  })
}
