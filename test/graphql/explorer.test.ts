import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useExplorer } from '../../src/graphql/explorer.ts'
import { apiSchema } from '../../src/graphql/schema.ts'
import { createServer } from '../../src/graphql/server.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

const TOP = 'http://localhost/'
/** What the first load may weigh on its way. */
const MAX_FIRST_LOAD = 300_000

let store: Store
beforeAll(async () => {
  store = await openStore({ location: ':memory:' })
})
afterAll(() => store.close())

const get = async (path: string, init: RequestInit = {}): Promise<Response> =>
  createServer({ store }).fetch(new Request(new URL(path, TOP), init))
const assetsOf = (page: string): string[] =>
  [...page.matchAll(/(?:src|href|data-worker)="(assets\/[^"]+)"/g)].map((match) => match[1] ?? '')

describe('the explorer page (built by `npm run build`)', () => {
  test('may load its own files and ask its own server, nothing else', async () => {
    const response = await get('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
    const page = await response.text()
    expect(page).not.toMatch(/%[A-Z]+%|https?:|<script(?![^>]*src=)|<style|style=|\son\w+=/)
    expect(assetsOf(page)).toHaveLength(4)
  })

  test('its files never change, and are sent as the browser takes them', async () => {
    for (const path of assetsOf(await (await get('/')).text())) {
      const plain = await get(path)
      expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(plain.headers.get('content-encoding')).toBeNull()
      const text = await plain.text()
      const gzip = await get(path, { headers: { 'accept-encoding': 'gzip, br;q=0' } })
      expect(gzip.headers.get('content-encoding')).toBe('gzip')
      expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(text)
      const brotli = await get(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
      expect(brotli.headers.get('content-encoding')).toBe('br')
      expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(text)
    }
  })

  test.each(['gzip', 'br'])(`the first load weighs less than ${MAX_FIRST_LOAD} bytes in %s`, async (encoding) => {
    const files = ['/', ...assetsOf(await (await get('/')).text())]
    let weight = 0
    for (const path of files) {
      const body = await get(path, { headers: { 'accept-encoding': encoding } })
      weight += (await body.arrayBuffer()).byteLength
    }
    expect(weight).toBeGreaterThan(10_000)
    expect(weight).toBeLessThan(MAX_FIRST_LOAD)
  })

  test('HEAD has no body; other files and other methods are not its business', async () => {
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100)
    for (const path of ['/nowhere', '/assets/nowhere.js', '/assets/..%2f..%2fpackage.json', '/../package.json'])
      expect((await get(path)).status).toBe(404)
    expect((await get('/', { method: 'POST' })).status).not.toBe(200)
    expect((await get('/graphql?query={__typename}')).status).toBe(200)
    expect(
      (await get('/graphql', { headers: { accept: 'text/html' } })).headers.get('content-security-policy'),
    ).toBeNull()
  })

  test('can be switched off', async () => {
    expect((await createServer({ store, explorer: false }).fetch(new Request(TOP))).status).toBe(404)
  })

  test('that is not built says so', async () => {
    const empty = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'wiregraph-'))}/`)
    const yoga = createYoga({ schema: apiSchema(), logging: false, landingPage: false, plugins: [useExplorer(empty)] })
    const response = await yoga.fetch(TOP)
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('npm run build')])
  })
})
