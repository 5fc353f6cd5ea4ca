import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/graphql/listen.ts'
import type { Listening } from '../../src/graphql/listen.ts'
import { createServer } from '../../src/graphql/server.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { coalition, DOCUMENTS } from './graph.ts'

type Event = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }

/** Subscriptions over server-sent events, on whatever store. `open` gives an empty one. */
export function testSubscriptions(open: () => Promise<Store>): void {
  const documents = new Map<string, Extraction>([...DOCUMENTS, coalition()].map((one) => [one.article.id, one]))
  let store: Store
  let listening: Listening
  beforeAll(async () => {
    store = await open()
    const server = createServer({
      store,
      token: 't',
      // What is read is not the matter here: the row names one of the documents.
      async ingest({ id = '' }) {
        const document = documents.get(id)
        const [written] = await writeExtractions(store, document ? [document] : [], { extractor: '1' })
        if (!written) throw new Error(`no document ${id}`)
        return { ...written, diagnostics: [] }
      },
    })
    listening = await listen(server, { port: 0 })
  })
  afterAll(async () => {
    await listening.close()
    await store.close()
  })

  const ingest = async (id: string): Promise<void> => {
    const response = await fetch(listening.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
      body: JSON.stringify({ query: `mutation { ingestArticle(input: { id: "${id}" }) { outcome } }` }),
    })
    expect(await response.json()).not.toHaveProperty('errors')
  }

  /** Opens a subscription; `next` reads its events in turn, null at the end. */
  const subscribe = async (query: string) => {
    const stop = new AbortController()
    const response = await fetch(listening.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      signal: stop.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    return {
      async next(): Promise<Event | null> {
        for (;;) {
          const end = text.indexOf('\n\n')
          if (end >= 0) {
            const event = text.slice(0, end)
            text = text.slice(end + 2)
            const data = /^data: (.+)$/m.exec(event)?.[1]
            if (event.includes('event: complete')) return null
            if (data !== undefined) return JSON.parse(data) as Event
            continue
          }
          const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
          if (done) return null
          text += value
        }
      },
      stop: () => stop.abort(),
    }
  }

  describe('subscriptions', () => {
    test('tell of articles and of contacts as they are written', async () => {
      const articles = await subscribe(
        'subscription { a: articleIngested { id heading: title contacts { totalCount } } }',
      )
      const contacts = await subscribe('subscription { contactAdded { date participants { name } } }')
      const ukrainian = await subscribe('subscription { contactAdded(country: "UKR", person: "Trump") { mode } }')
      await ingest('talks')
      await ingest('one')
      expect(await articles.next()).toEqual({
        data: { a: { id: 'article:talks', heading: 'China, Kenya hold talks', contacts: { totalCount: 1 } } },
      })
      expect(await articles.next()).toMatchObject({ data: { a: { id: 'article:one' } } })
      expect(await contacts.next()).toEqual({
        data: { contactAdded: { date: null, participants: [{ name: 'China' }, { name: 'Kenya' }] } },
      })
      expect(await contacts.next()).toMatchObject({ data: { contactAdded: { date: '2025-10-12' } } })
      expect(await ukrainian.next()).toEqual({ data: { contactAdded: { mode: 'PHONE' } } })

      // Another outlet's copy tells no new contact, and what is there already is no news.
      await ingest('two')
      await ingest('one')
      await ingest('coalition')
      expect(await articles.next()).toMatchObject({ data: { a: { id: 'article:two' } } })
      expect(await articles.next()).toMatchObject({ data: { a: { id: 'article:coalition' } } })
      expect(await contacts.next()).toMatchObject({ data: { contactAdded: { date: '2025-09-28' } } })
      for (const one of [articles, contacts, ukrainian]) one.stop()
    })

    test('with wrong arguments or too deep are refused at once', async () => {
      const wrong = await subscribe('subscription { articleIngested { contacts(first: 1000) { totalCount } } }')
      expect((await wrong.next())?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      const large = await subscribe(
        'subscription { articleIngested { contacts(first: 100) { nodes { participants { ... on Person { statements(first: 100) { nodes { reports(first: 100) { text } } } } } } } } }',
      )
      expect((await large.next())?.errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE')
    })

    test('end when the server closes, which does not wait for them', async () => {
      const following = await subscribe('subscription { articleIngested { id } }')
      await listening.close()
      expect(await following.next()).toBeNull()
    })
  })
}
