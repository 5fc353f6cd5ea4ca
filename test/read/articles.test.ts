import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../../src/read/read.ts'
import type { ReadResult } from '../../src/read/result.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/articles')

async function readOne(path: string): Promise<ReadResult> {
  for await (const result of readSources([path])) return result
  throw new Error(`${path} gave nothing`)
}

/** What the expectation of a fixture says: what the page says of itself, and what in it is no body text. */
async function layoutOf(path: string): Promise<object> {
  const { article, diagnostics } = await readOne(path)
  if (!article) throw new Error(diagnostics[0]?.message)
  const { title, publisher, agencies, authors, publishedAt, updatedAt, dateline, excluded, text } = article
  const ranges = excluded.map(({ start, end, why }) => [why, text.slice(start, end)])
  return { title, publisher, agencies, authors, publishedAt, updatedAt, dateline, excluded: ranges }
}

const slugs = readdirSync(FIXTURES).sort()

test.each(slugs)('%s reads as expected', async (slug) => {
  const folder = join(FIXTURES, slug)
  const source = readdirSync(folder).find((name) => name.startsWith('source.')) ?? ''
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  expect(await layoutOf(join(folder, source))).toEqual(expected)
})

test.each(slugs.filter((slug) => slug !== 'news-page'))('the text of %s is kept as it was read', async (slug) => {
  const path = join(FIXTURES, slug, 'source.txt')
  expect((await readOne(path)).article?.text).toBe(readFileSync(path, 'utf8'))
})

test('a page gives its blocks apart, in order, and nothing around them', async () => {
  const { article } = await readOne(join(FIXTURES, 'news-page/source.html'))
  expect(article?.url).toBe('https://news.example.org/world/envoy-meets-leader')
  const blocks = article?.text.split('\n\n') ?? []
  expect(blocks[1]).toMatch(/^BRASÍLIA, May 6 — The special envoy .* on Monday morning to prepare .* Ottawa\.$/)
  expect(blocks[2]).toMatch(/^“We spoke about forests, and about little else,” the envoy told/)
  expect(blocks.slice(-2)).toEqual(['The summit has been put off twice.', 'A date was not given.'])
  expect(article?.text).not.toMatch(/Home|track\(\)|palace on Monday$|©/m)
})

test('reading twice gives the same', async () => {
  for (const slug of slugs.filter((one) => one !== 'news-page')) {
    const path = join(FIXTURES, slug, 'source.txt')
    expect(await readOne(path)).toEqual(await readOne(path))
  }
})
