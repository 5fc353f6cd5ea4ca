import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSources } from '../src/read/read.ts'

const FOLDER = 'examples/articles'

describe('the examples', () => {
  test('lie flat, article files only', () => {
    const entries = readdirSync(FOLDER, { withFileTypes: true })
    expect(entries.filter((entry) => !entry.isFile() || !/\.(?:txt|jsonl?|html)$/.test(entry.name))).toEqual([])
    expect(entries.length).toBeGreaterThanOrEqual(18)
  })

  test('are all read without a complaint, with a title and a day', async () => {
    const complaints: string[] = []
    let count = 0
    for await (const { source, article, diagnostics } of readSources([FOLDER])) {
      count++
      if (!article?.title || !article.publishedAt) complaints.push(`${source}: no title or no day`)
      complaints.push(...diagnostics.map(({ message }) => `${source}: ${message}`))
    }
    expect(complaints).toEqual([])
    expect(count).toBeGreaterThan(readdirSync(FOLDER).length)
  })
})
