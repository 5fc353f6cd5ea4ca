import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_HTML_BYTES } from '../../src/read/html.ts'
import { readSources } from '../../src/read/read.ts'
import type { ReadResult } from '../../src/read/result.ts'

const TEXT = 'The envoys of both sides met on Monday.'

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://here')
  const answer = (status: number, headers: Record<string, string>, body = ''): void => {
    response.writeHead(status, headers)
    response.end(body)
  }
  if (pathname === '/page')
    answer(200, { 'content-type': 'text/html; charset=utf-8' }, `<html><body><p>${TEXT}</p></body></html>`)
  else if (pathname === '/rows')
    answer(200, { 'content-type': 'application/json' }, JSON.stringify([{ id: 'a', text: TEXT }]))
  else if (pathname === '/text') answer(200, { 'content-type': 'text/plain' }, TEXT)
  else if (pathname === '/moved') answer(302, { location: '/page' })
  else if (pathname === '/round') answer(302, { location: '/round' })
  else if (pathname === '/file') answer(302, { location: 'file:///etc/hostname' })
  else if (pathname === '/large') answer(200, { 'content-type': 'text/html' }, 'x'.repeat(MAX_HTML_BYTES + 1))
  else if (pathname === '/endless') {
    // No length is announced; it would go on for ever.
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(100_000), () => setImmediate(more))
    }
    more()
  } else answer(404, {})
})

let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function load(path: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readSources([base + path])) results.push(result)
  return results
}

test.each(['/page', '/text', '/moved', '/rows'])('%s is read by the media type that it has', async (path) => {
  const results = await load(path)
  expect(results.map(({ article }) => article?.text)).toEqual([TEXT])
})

test('a page is the article of the address that it ended at', async () => {
  const [result] = await load('/moved')
  expect(result?.article?.url).toBe(`${base}/page`)
})

test.each([
  ['/missing', /: the server answered 404 Not Found\.$/],
  ['/round', /: redirects more than 5 times\.$/],
  ['/file', /: redirects to file: which is not followed\.$/],
  ['/large', /: is larger than 10 MB/],
  ['/endless', /: is larger than 10 MB of HTML/],
])('%s is refused', async (path, message) => {
  const results = await load(path)
  expect(results.map(({ article }) => article)).toEqual([null])
  expect(results[0]?.diagnostics.map((one) => one.message)).toEqual([expect.stringMatching(message)])
})

test('a server that is not there is said as such', async () => {
  for await (const { diagnostics } of readSources(['http://127.0.0.1:1/page'])) {
    expect(diagnostics[0]?.message).toMatch(/^http:\/\/127\.0\.0\.1:1\/page: cannot be loaded \(.+\)\.$/)
  }
})
