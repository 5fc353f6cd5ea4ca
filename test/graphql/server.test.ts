import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { ArticleRow } from '../../src/graphql/context.ts'
import { listen } from '../../src/graphql/listen.ts'
import { createServer } from '../../src/graphql/server.ts'
import type { Server, ServerOptions } from '../../src/graphql/server.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { retract } from '../../src/write/retract.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { documentOf } from '../write/documents.ts'
import { DOCUMENTS } from './graph.ts'

const URL = 'http://localhost/graphql'

interface Answer {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[]
}

async function read(response: Response): Promise<Answer> {
  const body: Omit<Answer, 'status'> = JSON.parse(await response.text())
  return { status: response.status, ...body }
}

async function post(server: Server, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const request = new Request(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return read(await server.fetch(request))
}

let store: Store
beforeAll(async () => {
  store = await openStore({ location: ':memory:' })
  await writeExtractions(store, DOCUMENTS, { extractor: '1' })
})
afterAll(() => store.close())

describe('over HTTP', () => {
  const QUERY = '{ contacts(first: 1) { nodes { date } } }'
  const ANSWER = { data: { contacts: { nodes: [{ date: '2025-10-12' }] } } }

  test('a POST, a GET and a bare fetch all answer', async () => {
    const server = createServer({ store })
    expect(await post(server, { query: QUERY })).toEqual({ status: 200, ...ANSWER })
    expect(await read(await server.fetch(new Request(`${URL}?query=${encodeURIComponent(QUERY)}`)))).toEqual({
      status: 200,
      ...ANSWER,
    })

    const listening = await listen(server, { port: 0 })
    expect(listening).toMatchObject({ host: '127.0.0.1', url: `http://127.0.0.1:${listening.port}/graphql` })
    const response = await fetch(listening.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    })
    expect(await response.json()).toEqual(ANSWER)
    await listening.close()
    await expect(fetch(listening.url)).rejects.toThrow(/fetch failed/)
  })

  test('closing lets a request under way finish, and takes no more', async () => {
    let reached: () => void = () => undefined
    const isReached = new Promise<void>((resolve) => (reached = resolve))
    let release: () => void = () => undefined
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    const slow: Store = {
      ...store,
      query: async (...asked) => {
        reached()
        await isReleased
        return store.query(...asked)
      },
    }
    const listening = await listen(createServer({ store: slow }), { port: 0 })
    const answer = fetch(listening.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    })
    await isReached
    const closed = listening.close()
    await expect(fetch(listening.url)).rejects.toThrow(/fetch failed/)
    release()
    expect(await (await answer).json()).toEqual(ANSWER)
    await closed
    await listening.close()
  })

  test('a port that is taken, and a host that is not ours, are said', async () => {
    const server = createServer({ store })
    const listening = await listen(server, { port: 0 })
    await expect(listen(server, { port: listening.port })).rejects.toMatchObject({
      code: 'BAD_CALL',
      message: expect.stringMatching(new RegExp(`Port ${listening.port} is taken.*--port`)),
    })
    await expect(listen(server, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'BAD_CALL',
      message: expect.stringMatching(/192\.0\.2\.1.*--host/),
    })
    await listening.close()
  })

  test('/health and /ready tell whether the server and its store are there', async () => {
    const status = async (server: Server, path: string) =>
      (await server.fetch(new Request(`http://localhost${path}`))).status
    const logged: string[] = []
    const broken: Store = { ...store, query: () => Promise.reject(new Failure('STORE_UNREACHABLE', 'gone')) }
    const down = createServer({ store: broken, log: (message) => logged.push(message) })
    expect(await status(createServer({ store }), '/health')).toBe(200)
    expect(await status(createServer({ store }), '/ready')).toBe(200)
    expect(await status(down, '/health')).toBe(200)
    expect(await status(down, '/ready')).toBe(503)
    expect(logged.join()).toContain('gone')
    expect(await status(createServer({ store }), '/elsewhere')).toBe(404)
  })

  test('browsers get GraphiQL with a first query, unless it is switched off', async () => {
    const page = async (options: Partial<ServerOptions>) =>
      createServer({ store, ...options }).fetch(new Request(URL, { headers: { accept: 'text/html' } }))
    const shown = await page({})
    expect(shown.headers.get('content-type')).toContain('text/html')
    expect(await shown.text()).toContain('Who spoke with whom')
    expect(await (await page({ graphiql: false })).text()).not.toContain('<html')
  })

  test('the first query has an answer', async () => {
    const { FIRST_QUERY } = await import('../../src/graphql/first-query.ts')
    const { data, errors } = await post(createServer({ store }), { query: FIRST_QUERY })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ contacts: { totalCount: 3 } })
  })

  test('the schema can be asked for, unless that is switched off', async () => {
    const query = '{ __schema { queryType { fields { name } } } }'
    expect(await post(createServer({ store }), { query })).toMatchObject({ status: 200, data: {} })
    expect((await post(createServer({ store, introspection: false }), { query })).errors?.[0]?.message).toMatch(
      /introspection/i,
    )
    const typename = '{ __typename }'
    expect(await post(createServer({ store, introspection: false }), { query: typename })).toMatchObject({
      data: { __typename: 'Query' },
    })
  })

  test('another origin gets no leave', async () => {
    const server = createServer({ store })
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const preflight = await server.fetch(new Request(URL, { method: 'OPTIONS', headers }))
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
    const response = await server.fetch(new Request(`${URL}?query=${encodeURIComponent(QUERY)}`, { headers }))
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a request that is wrong', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}: stats { people }`).join(' ')
  const deep = (levels: number): string =>
    levels === 0 ? 'name' : `represents { entity { ... on Person { ${deep(levels - 1)} } } }`

  test.each<[string, string, string, RegExp]>([
    ['broken GraphQL', '{ contacts(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', '{ contact { id } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "contact".*contacts/],
    [
      'an unknown argument',
      '{ contacts(who: "x") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Unknown argument "who"/,
    ],
    [
      'an unknown enum',
      '{ contacts(mode: LETTER) { totalCount } }',
      'BAD_USER_INPUT',
      /"LETTER" does not exist in "EventMode"/,
    ],
    [
      'a date of another form',
      '{ contacts(since: "12.10.2025") { totalCount } }',
      'BAD_USER_INPUT',
      /no day.*YYYY-MM-DD/,
    ],
    [
      'a day that is in no calendar',
      '{ contacts(since: "2025-02-30") { totalCount } }',
      'BAD_USER_INPUT',
      /2025-02-30/,
    ],
    ['a date that is a number', '{ contacts(until: 2025) { totalCount } }', 'BAD_USER_INPUT', /Date is a string/],
    [
      'a page too large',
      '{ contacts(first: 101) { totalCount } }',
      'BAD_USER_INPUT',
      /`first` is 101: give a number from 0 to 100/,
    ],
    ['a page below nothing', '{ contacts(last: -1) { totalCount } }', 'BAD_USER_INPUT', /`last` is -1/],
    [
      'a nested page too large',
      '{ people { nodes { contacts(first: 1000) { totalCount } } } }',
      'BAD_USER_INPUT',
      /1000/,
    ],
    ['too many reports', '{ contacts { nodes { reports(first: 101) { text } } } }', 'BAD_USER_INPUT', /101/],
    ['both directions', '{ contacts(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', /exclude each other/],
    [
      'before without last',
      '{ contacts(first: 1, before: "x") { totalCount } }',
      'BAD_USER_INPUT',
      /`before` goes with `last`/,
    ],
    [
      'after with last',
      '{ contacts(last: 1, after: "x") { totalCount } }',
      'BAD_USER_INPUT',
      /`after` goes with `first`/,
    ],
    ['no cursor', '{ contacts(after: "x") { totalCount } }', 'BAD_USER_INPUT', /`after` is no cursor/],
    [
      'a cursor of another list',
      `{ contacts(after: "${Buffer.from('["name","A","person:a"]').toString('base64url')}") { totalCount } }`,
      'BAD_USER_INPUT',
      /no cursor/,
    ],
    ['one of two', '{ contacts(between: ["Trump"]) { totalCount } }', 'BAD_USER_INPUT', /exactly two/],
    ['no word to look for', '{ statements(text: "?!") { totalCount } }', 'BAD_USER_INPUT', /holds no word/],
    ['a search for nothing', '{ search(text: " ") { score } }', 'BAD_USER_INPUT', /holds no word/],
    ['a person by two', '{ person(by: { id: "x", name: "y" }) { id } }', 'BAD_USER_INPUT', /exactly one/i],
    ['an article by nothing', '{ article { id } }', 'BAD_USER_INPUT', /Give either/],
    ['an article by two', '{ article(id: "x", url: "y") { id } }', 'BAD_USER_INPUT', /Give either/],
    [
      'too many ids',
      `{ nodes(ids: ${JSON.stringify(Array.from({ length: 101 }, String))}) { id } }`,
      'BAD_USER_INPUT',
      /101 ids/,
    ],
    ['too deep', `{ people { nodes { ${deep(6)} } } }`, 'QUERY_TOO_LARGE', /nested 15 fields deep: 12 is the limit/],
    [
      'too deep by fragments',
      `{ people { nodes { ...A } } } fragment A on Person { ${deep(3)} x: represents { entity { ...B } } } fragment B on Person { ${deep(5)} }`,
      'QUERY_TOO_LARGE',
      /nested 15/,
    ],
    ['too many fields', `{ ${fields(251)} }`, 'QUERY_TOO_LARGE', /502 fields: 500 is the limit/],
    [
      'too many fields by fragments',
      `{ ${Array.from({ length: 80 }, (_, index) => `a${index}: stats { ...F }`).join(' ')} } fragment F on Stats { people events articles reports attacks contacts }`,
      'QUERY_TOO_LARGE',
      /560 fields/,
    ],
    [
      'pages in pages that may hold too much',
      '{ people(first: 100) { nodes { contacts(first: 100) { nodes { reports(first: 100) { text } } } } } }',
      'QUERY_TOO_LARGE',
      /may ask for 1010201 items: 100000 is the limit/,
    ],
    [
      'the same by variables and fragments',
      'query ($n: Int = 100) { people(first: $n) { ...P } } fragment P on PersonConnection { edges { node { statements(last: $n) { nodes { reports(first: 10) { text } } } } } }',
      'QUERY_TOO_LARGE',
      /110201 items/,
    ],
    [
      'a subscription without an end',
      'subscription { articleIngested { nothing } }',
      'GRAPHQL_VALIDATION_FAILED',
      /nothing/,
    ],
    ['too many tokens', `{ ${'__typename '.repeat(5001)} }`, 'GRAPHQL_PARSE_FAILED', /5000 tokens/],
    [
      'a fragment in itself',
      '{ people { nodes { ...A } } } fragment A on Person { name ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot spread fragment "A" within itself/,
    ],
  ])('%s is a clear error', async (_name, query, code, message) => {
    const { errors, status } = await post(createServer({ store }), { query })
    expect(status).toBeLessThan(500)
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } })
  })

  test('just within the limits is answered', async () => {
    const server = createServer({ store })
    expect(await post(server, { query: `{ ${fields(250)} }` })).not.toHaveProperty('errors')
    expect(await post(server, { query: `{ people { nodes { ${deep(4)} } } }` })).not.toHaveProperty('errors')
    const skipped =
      '{ people(first: 100) { nodes { contacts(first: 100) @skip(if: true) { nodes { reports(first: 100) { text } } } } } }'
    expect(
      await post(server, { query: skipped.replace('nodes { contacts', 'nodes { id contacts') }),
    ).not.toHaveProperty('errors')
    expect(
      await post(server, { query: `{ contacts(first: 100) { nodes { reports(first: 100) { text } } } }` }),
    ).not.toHaveProperty('errors')
  })

  test.each<[string, unknown, string, RegExp]>([
    ['a wrong variable', { first: 'x' }, 'BAD_USER_INPUT', /Variable "\$first" got invalid value/],
    ['a wrong day', { since: 'yesterday' }, 'BAD_USER_INPUT', /Variable "\$since".*"yesterday" is no day/],
    ['a page too large', { first: 200 }, 'BAD_USER_INPUT', /200/],
  ])('%s in the variables is a clear error', async (_name, variables, code, message) => {
    const query = 'query ($first: Int, $since: Date) { contacts(first: $first, since: $since) { totalCount } }'
    const { errors, status } = await post(createServer({ store }), { query, variables })
    expect(status).toBeLessThan(500)
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } })
  })

  test.each<[string, string, Record<string, string>, number, RegExp]>([
    ['no JSON', '{', {}, 400, /JSON/],
    ['several operations at once', '[{"query":"{ __typename }"}]', {}, 400, /batch/i],
    [
      'a form',
      'query=%7B__typename%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      /Content-Type: application\/json/,
    ],
    ['plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 415, /application\/json/],
    ['an upload', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415, /application\/json/],
    [
      'too much',
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000_001) } }),
      {},
      413,
      /too large/,
    ],
  ])('%s in the body is refused', async (_name, body, headers, status, message) => {
    const answer = await post(createServer({ store }), body, headers)
    expect(answer).toMatchObject({ status, errors: [{ message: expect.stringMatching(message) }] })
  })

  test('a body that does not say how long it is, is cut off too', async () => {
    const listening = await listen(createServer({ store }), { port: 0 })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(
        listening.url,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      request.on('error', reject)
      request.write('{"query":"')
      request.write('x'.repeat(6_000_000))
      request.end('"}')
    })
    expect(status).toBe(413)
    await listening.close()
  })

  test('a mutation by GET is refused', async () => {
    const query = encodeURIComponent('mutation { retractArticle(article: "x") { articleIds } }')
    const response = await createServer({
      store,
      token: 't',
      retract: () => Promise.reject(new Error('reached')),
    }).fetch(new Request(`${URL}?query=${query}`, { headers: { authorization: 'Bearer t' } }))
    expect(response.status).toBe(405)
  })
})

describe('an error', () => {
  const failing = (error: Error): [Server, string[]] => {
    const logged: string[] = []
    const broken: Store = {
      ...store,
      query: async () => {
        throw error
      },
    }
    return [createServer({ store: broken, log: (message) => logged.push(message) }), logged]
  }

  test('of ours is masked, and in full in the log', async () => {
    const [server, logged] = failing(
      new Error('password=hunter2 at bolt://10.0.0.1', { cause: new Error('deep down') }),
    )
    const answer = await post(server, { query: '{ mine: stats { people } }' })
    expect(answer).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringContaining('Unexpected error'),
          path: ['mine'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    })
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|10\.0\.0\.1|deep down|\.ts/)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatch(/hunter2[\s\S]*server\.test\.ts[\s\S]*because: Error: deep down/)
  })

  test('of the store says so without saying where it is', async () => {
    const [server, logged] = failing(new Failure('STORE_UNREACHABLE', 'No Neo4j answers at bolt://10.0.0.1'))
    const answer = await post(server, { query: '{ stats { people } }' })
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('store'),
      extensions: { code: 'STORE_UNREACHABLE' },
    })
    expect(JSON.stringify(answer)).not.toContain('10.0.0.1')
    expect(logged.join()).toContain('10.0.0.1')
  })

  test('that callers can mend is shown', async () => {
    const ingest = () => Promise.reject(new Failure('BAD_INPUT', 'The text is empty: give some.'))
    const logged: string[] = []
    const server = createServer({ store, token: 't', ingest, log: (message) => logged.push(message) })
    const query = 'mutation { ingestArticle(input: { text: "" }) { outcome } }'
    const { errors } = await post(server, { query }, { authorization: 'Bearer t' })
    expect(errors?.[0]).toMatchObject({ message: 'The text is empty: give some.', extensions: { code: 'BAD_INPUT' } })
    expect(logged).toEqual([])
  })
})

describe('mutations', () => {
  const INGEST = `mutation ($input: ArticleInput!) {
    first: ingestArticle(input: $input) { outcome result: article { id heading: title contacts { totalCount } } diagnostics { level stage message start end } }
  }`
  const RETRACT = 'mutation ($article: String!) { retractArticle(article: $article) { ids: articleIds } }'
  const rows: ArticleRow[] = []
  const withToken = (): Server =>
    createServer({
      store,
      token: 'secret',
      async ingest(row) {
        rows.push(row)
        const document = documentOf(row.text ?? '', { id: row.id ?? 'x', title: row.title ?? null })
        const [written] = await writeExtractions(store, [document], { extractor: '1' })
        if (!written) throw new Error('nothing written')
        return { ...written, diagnostics: [{ level: 'info', stage: 'dates', message: 'no date', start: 0, end: 1 }] }
      },
      retract: (article) => retract(store, article),
    })
  const bearer = { authorization: 'Bearer secret' }
  const input = { id: 'new', title: 'News', text: 'Nothing happened.', publisher: null }

  test.each<[string, string | undefined, Record<string, string>, string, RegExp]>([
    ['no token on the server', undefined, bearer, 'FORBIDDEN', /--token/],
    ['no token sent', 'secret', {}, 'UNAUTHENTICATED', /Authorization: Bearer/],
    ['a wrong token', 'secret', { authorization: 'Bearer secre' }, 'UNAUTHENTICATED', /Authorization: Bearer/],
    ['another scheme', 'secret', { authorization: 'Basic secret' }, 'UNAUTHENTICATED', /Authorization: Bearer/],
    ['an empty token on both sides', '', { authorization: 'Bearer ' }, 'FORBIDDEN', /--token/],
  ])('with %s are refused', async (_name, token, headers, code, message) => {
    const unreached = () => Promise.reject(new Error('reached'))
    const server = createServer({ store, token, ingest: unreached, retract: unreached })
    for (const [query, variables] of [
      [INGEST, { input }],
      [RETRACT, { article: 'article:one' }],
    ]) {
      const { errors, data } = await post(server, { query, variables }, headers)
      expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } })
      expect(data ?? null).toBeNull()
    }
  })

  test('with the token change the graph', async () => {
    const server = withToken()
    const ingested = await post(server, { query: INGEST, variables: { input } }, bearer)
    expect(ingested).toEqual({
      status: 200,
      data: {
        first: {
          outcome: 'CREATED',
          result: { id: 'article:new', heading: 'News', contacts: { totalCount: 0 } },
          diagnostics: [{ level: 'INFO', stage: 'dates', message: 'no date', start: 0, end: 1 }],
        },
      },
    })
    // What is null is not given.
    expect(rows).toEqual([{ id: 'new', title: 'News', text: 'Nothing happened.' }])
    expect(await post(server, { query: INGEST, variables: { input } }, bearer)).toMatchObject({
      data: { first: { outcome: 'UNCHANGED' } },
    })

    const variables = { article: 'article:new' }
    expect(await post(server, { query: RETRACT, variables }, bearer)).toEqual({
      status: 200,
      data: { retractArticle: { ids: ['article:new'] } },
    })
    expect(await post(server, { query: RETRACT, variables }, bearer)).toEqual({
      status: 200,
      data: { retractArticle: { ids: [] } },
    })
    expect(await post(server, { query: '{ article(id: "article:new") { id } }' })).toEqual({
      status: 200,
      data: { article: null },
    })
  })

  test('asking needs no token', async () => {
    expect(await post(withToken(), { query: '{ stats { articles } }' })).toMatchObject({
      data: { stats: { articles: 4 } },
    })
  })
})
