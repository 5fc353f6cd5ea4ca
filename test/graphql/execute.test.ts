import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { DOCUMENTS } from './graph.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ location: ':memory:' })
  await writeExtractions(store, DOCUMENTS, { extractor: '1' })
})
afterAll(() => store.close())

describe('an operation without a server', () => {
  test('takes variables and a name', async () => {
    const query = 'query A { stats { people } } query B($code: String!) { country(code: $code) { name } }'
    expect(await executeOperation(store, { query, variables: { code: 'UA' }, operationName: 'B' })).toEqual({
      data: { country: { name: 'Ukraine' } },
    })
  })

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ contacts(mode: NO) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ contacts(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['query ($x: Int!) { contacts(first: $x) { totalCount } }', 'BAD_USER_INPUT'],
    [`{ ${'a: __typename '.repeat(2000)} }`, 'GRAPHQL_PARSE_FAILED'],
    [`{ ${Array.from({ length: 501 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 'QUERY_TOO_LARGE'],
    ['subscription { articleIngested { id } }', 'BAD_USER_INPUT'],
    [
      '{ people(first: 100) { nodes { contacts(first: 100) { nodes { reports(first: 10) { text } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['mutation { retractArticle(article: "article:one") { articleIds } }', 'FORBIDDEN'],
    ['query A { stats { people } } query B { stats { people } }', 'BAD_USER_INPUT'],
  ])('%.40s gives an error with its code', async (query, code) => {
    const { data, errors } = await executeOperation(store, { query })
    expect(data ?? null).toBeNull()
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code])
  })

  test('masks what is no fault of the caller, and logs it', async () => {
    const logged: string[] = []
    const broken: Store = { ...store, query: () => Promise.reject(new Error('secret')) }
    const { errors } = await executeOperation(broken, { query: '{ stats { people } }' }, (message) =>
      logged.push(message),
    )
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(logged.join()).toContain('secret')
  })
})

describe('a root field runs one statement', () => {
  const everything = `{ nodes {
    id date event { participants { entity { name } } }
    participants { name ... on Person { represents { entity { name } } statements { nodes { text reports { article { title } } } } } }
    reports { text attributedTo { name } article { title mentions { entity { name } } } }
  } }`

  /** What was run while an operation was answered. */
  const statementsOf = async (query: string): Promise<string[]> => {
    const run: string[] = []
    const watched: Store = {
      ...store,
      query(cypher, params, options) {
        run.push(cypher)
        return store.query(cypher, params, options)
      },
    }
    const { errors } = await executeOperation(watched, { query })
    expect(errors).toBeUndefined()
    return run
  }

  test.each([
    ['with many levels', `{ contacts ${everything} }`, 1],
    ['of an empty list', `{ contacts(person: "person:nobody") ${everything} }`, 1],
    ['of several nodes', '{ nodes(ids: ["country:UKR", "person:donald trump", "article:one"]) { id } }', 1],
    ['that searches', '{ search(text: "trump") { node { id ... on Person { contacts { nodes { id } } } } } }', 1],
    ['that counts', '{ stats { people articles contacts } }', 1],
    ['twice', `{ a: contacts ${everything} b: contacts { totalCount } }`, 2],
    ['with codes', '{ contacts(country: "UKR", between: ["USA", "country:UKR"]) { totalCount } }', 1],
    // Names are looked up first, all in one statement.
    ['with names', '{ contacts(person: "Zelensky", between: ["Donald Trump", "Ukraine"]) { totalCount } }', 2],
  ])('%s', async (_name, query, count) => {
    expect(await statementsOf(query)).toHaveLength(count)
  })
})
