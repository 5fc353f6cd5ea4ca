import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli, startCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Luis Rojas in Oslo on 4 March 2024.'

/** Starts a server and waits for the address that it prints. */
async function start(
  args: string[],
): Promise<{ server: ChildProcessWithoutNullStreams; url: string; printed: string }> {
  const server = startCli([...args, '--port', '0'], { cwd: folder })
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const found = /at (http:\/\/\S+)/.exec(printed)?.[1]
      if (found) resolve(found)
    })
    server.on('close', () => reject(new Error('ended before it served')))
  })
  return { server, url, printed }
}

async function stop(server: ChildProcessWithoutNullStreams): Promise<number | null> {
  const code = new Promise<number | null>((resolve) => server.on('close', resolve))
  server.kill('SIGINT')
  return code
}

interface Answer<T> {
  readonly data: T
  readonly errors?: { message: string; extensions: { code: string } }[]
}

async function ask<T>(url: string, query: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return JSON.parse(await response.text())
}

interface Contact {
  readonly participants: { name: string }[]
  readonly reports: { text: string; article: { title: string } }[]
}
type Examples = { contacts: { edges: { node: Contact }[] }; stats: { articles: number } }
type Changed = { ingestArticle: { outcome: string; article: object }; retractArticle: { articleIds: string[] } }
type Count = { contacts: { totalCount: number } }

test('demo ingests the examples, serves them, and does not ingest twice', async () => {
  const query =
    '{ contacts(first: 3) { edges { node { date mode participants { name } reports { text article { title } } } } } stats { articles } }'
  const first = await start(['demo'])
  expect(first.printed).toContain(`curl ${first.url}`)
  const { data } = await ask<Examples>(first.url, query)
  expect(data.contacts.edges).toHaveLength(3)
  for (const { node } of data.contacts.edges) {
    expect(node.participants.length).toBeGreaterThan(1)
    expect(node.reports[0]?.text).toMatch(/\w/)
    expect(node.reports[0]?.article.title).toMatch(/\w/)
  }
  expect(await stop(first.server)).toBe(0)
  const second = await start(['demo'])
  expect((await ask(second.url, query)).data).toEqual(data)
  expect(await stop(second.server)).toBe(0)
})

test('mutations are closed without a token, and open to the right one', async () => {
  const mutation = `mutation { ingestArticle(input: { id: "m", text: "${TEXT}", publishedAt: "2024-03-05" }) { outcome article { id } } }`
  await cli(['ingest', '-', '--store', 'closed.db'], { cwd: folder, input: TEXT })
  const closed = await start(['serve', '--store', 'closed.db'])
  expect((await ask(closed.url, mutation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  await stop(closed.server)
  const open = await start(['serve', '--store', 'open.db', '--token', 'secret'])
  expect((await ask(open.url, mutation)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  const headers = { authorization: 'Bearer secret' }
  expect((await ask<Changed>(open.url, mutation, headers)).data.ingestArticle).toEqual({
    outcome: 'CREATED',
    article: { id: 'article:m' },
  })
  expect((await ask<Changed>(open.url, mutation, headers)).data.ingestArticle.outcome).toBe('UNCHANGED')
  expect(
    (await ask(open.url, 'mutation { ingestArticle(input: { text: " " }) { outcome } }', headers)).errors?.[0]?.message,
  ).toContain('`text` is empty')
  expect((await ask<Count>(open.url, '{ contacts { totalCount } }')).data.contacts.totalCount).toBe(1)
  expect(
    (await ask<Changed>(open.url, 'mutation { retractArticle(article: "m") { articleIds } }', headers)).data
      .retractArticle.articleIds,
  ).toEqual(['article:m'])
  expect((await ask<Count>(open.url, '{ contacts { totalCount } }')).data.contacts.totalCount).toBe(0)
  await stop(open.server)
})

test('a port in use is said as such', async () => {
  const { server, url } = await start(['serve', '--store', 'port.db', '--token', 'x'])
  const port = new URL(url).port
  const second = await cli(['serve', '--store', 'port2.db', '--token', 'x', '--port', port], { cwd: folder })
  expect(second).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `error: Port ${port} is taken: stop what listens there, or choose another with --port.\n`,
  })
  await stop(server)
})
