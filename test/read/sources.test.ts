import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_ARTICLE_BYTES } from '../../src/model/article.ts'
import type { ReadOptions } from '../../src/read/read.ts'
import { readSources } from '../../src/read/read.ts'
import type { ReadResult } from '../../src/read/result.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(names: string[], options: ReadOptions = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readSources(names, options)) results.push(result)
  return results
}

let count = 0
/** What one file with this name and content gives: its articles' texts and everything said about them. */
async function readFileOf(
  ending: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<{ texts: (string | null)[]; said: string[] }> {
  const path = join(folder, `single-${++count}${ending}`)
  writeFileSync(path, content)
  const results = await read([path], options)
  const said = results.flatMap(({ diagnostics }) =>
    diagnostics.map(({ level, message }) => `${level}: ${message.replace(path, 'FILE')}`),
  )
  return { texts: results.map(({ article }) => article?.text ?? null), said }
}

const TEXT = 'The envoys of both sides met on Monday.'

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
])('%s gives the same text', async (_name, bytes) => {
  expect(await readFileOf('.txt', bytes)).toEqual({ texts: [TEXT], said: [] })
})

test.each([
  ['an empty file', '.txt', '', /FILE: is empty/],
  ['a file of blanks', '.txt', ' \n\t\n', /FILE: is empty/],
  ['a NUL byte', '.txt', Buffer.from([80, 75, 3, 4, 0, 1]), /FILE: is binary \(a NUL at 4\)/],
  ['bytes that are no UTF-8', '.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20]), /FILE: is neither UTF-8 .* iconv/],
  ['text of more than 2 MB', '.txt', 'word '.repeat(MAX_ARTICLE_BYTES / 4), /FILE: is longer than 2 MB/],
  [
    'a row of more than 2 MB',
    '.jsonl',
    JSON.stringify({ text: 'word '.repeat(MAX_ARTICLE_BYTES / 4) }),
    /FILE, line 1: `text` is longer than 2 MB/,
  ],
  [
    'a line of more than it could ever need',
    '.jsonl',
    JSON.stringify({ text: 'word '.repeat(2_600_000) }),
    /FILE, line 1: is longer than 2 MB/,
  ],
  ['JSON that is none', '.json', '{"text": ', /FILE: is not valid JSON: /],
  ['JSON of no rows', '.json', '[]', /FILE: holds an empty array/],
  ['JSON of something else', '.json', '"text"', /FILE: a row must be a JSON object/],
  ['a row without a text', '.json', '{"title": "x"}', /FILE: `text` is missing\. Give /],
  ['an empty text', '.json', '{"text": " "}', /FILE: `text` is empty/],
  ['a text of a wrong type', '.json', '{"text": 17}', /FILE: `text` must be a string/],
  ['authors of a wrong type', '.json', '{"text": "x", "authors": [17]}', /FILE: `authors` must be a list of strings/],
  ['half a surrogate pair', '.json', '{"text": "x\\ud800"}', /FILE: `text` holds half of a surrogate pair/],
  ['half a surrogate pair in the title', '.json', '{"text": "x", "title": "\\udc00"}', /FILE: `title` holds half/],
  ['a NUL in a text', '.json', '{"text": "x\\u0000"}', /FILE: `text` holds a NUL/],
  ['a feed', '.xml', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', /FILE: is a feed, which is not read yet/],
  ['HTML without an article', '.html', '<html><body><script>x()</script></body></html>', /FILE: holds no article text/],
])('%s is refused', async (_name, ending, content, message) => {
  const { texts, said } = await readFileOf(ending, content)
  expect(texts).toEqual([null])
  expect(said).toEqual([expect.stringMatching(message)])
})

test('one bad row does not cost the others, and is named by its line', async () => {
  const rows = [
    `{"id": "a", "text": "${TEXT}"}`,
    '{"id": "b", "text": ',
    '',
    '{"id": "c"}',
    `{"id": "d", "text": "${TEXT}"}`,
  ]
  const { texts, said } = await readFileOf('.jsonl', `\uFEFF${rows.join('\r\n')}`)
  expect(texts).toEqual([TEXT, null, null, TEXT])
  expect(said).toEqual([
    expect.stringMatching(/^error: FILE, line 2: is not valid JSON/),
    expect.stringMatching(/^error: FILE, line 4: `text` is missing/),
  ])
})

test('an unknown date is said and left out; the article stays', async () => {
  const row = { text: TEXT, publishedAt: 'the other day', updatedAt: 17 }
  const { texts, said } = await readFileOf('.json', JSON.stringify(row))
  expect(texts).toEqual([TEXT])
  expect(said).toEqual([
    expect.stringMatching(/^warning: FILE: `publishedAt` is no date that can be read: "the other day"/),
    expect.stringMatching(/^warning: FILE: `updatedAt` is no date that can be read: "17"/),
  ])
})

test('a row gives its fields, and its text is body only', async () => {
  const text = `Ministers meet\n\nOslo, Mar 4 ${TEXT}\n\nOpen in app`
  const row = {
    id: 17,
    url: 'https://example.org/a#b',
    title: 'Ministers meet',
    text,
    publishedAt: '2024-03-04T10:00:00+1:00',
    publisher: 'Example',
    authors: 'Jane Doe',
    extra: true,
  }
  const path = join(folder, 'row.json')
  writeFileSync(path, JSON.stringify([row]))
  const [result] = await read([path])
  expect(result).toEqual({
    source: `${path}, row 1`,
    diagnostics: [],
    article: {
      id: '17',
      url: 'https://example.org/a#b',
      title: 'Ministers meet',
      publisher: 'Example',
      agencies: [],
      authors: ['Jane Doe'],
      publishedAt: '2024-03-04T10:00:00+01:00',
      updatedAt: null,
      dateline: null,
      language: 'en',
      text,
      excluded: [],
    },
  })
})

test('a row may bring its markup, and what it says itself counts first', async () => {
  const html = `<html><head><title>Other</title></head><body><article><p>${TEXT}</p><p>Open in app</p></article></body></html>`
  const path = join(folder, 'markup.jsonl')
  writeFileSync(path, `${JSON.stringify({ id: 'x', title: 'Mine', html })}\n`)
  const [result] = await read([path])
  expect(result?.article).toMatchObject({ id: 'x', title: 'Mine', text: `${TEXT}\n\nOpen in app` })
  expect(result?.article?.excluded.map(({ why }) => why)).toEqual(['prompt'])
})

test('a text that is clearly not English gets a warning', async () => {
  const german =
    'Die Außenminister beider Staaten trafen sich am Montag in der Hauptstadt und sprachen über die Grenze. '.repeat(4)
  const { texts, said } = await readFileOf('.txt', german)
  expect(texts).toEqual([german])
  expect(said).toEqual([expect.stringMatching(/^warning: The text does not look like English/)])
})

test('formats are known by how the content begins, where the name says nothing', async () => {
  const row = JSON.stringify({ text: TEXT })
  const cases: [string, string][] = [
    ['text', TEXT],
    ['JSON', JSON.stringify([{ text: TEXT }], null, 2)],
    ['JSON on one line', row],
    ['JSON of one row', JSON.stringify({ text: TEXT }, null, 2)],
    ['JSON Lines', `${row}\n${row}\n`],
    ['HTML', `<!doctype html>\n<p>${TEXT}</p>`],
  ]
  for (const [name, content] of cases) {
    const { texts, said } = await readFileOf('', content)
    expect([name, ...new Set(texts), ...said]).toEqual([name, TEXT])
  }
})

test('a wanted format wins over the name', async () => {
  expect((await readFileOf('.txt', JSON.stringify({ text: TEXT }), { format: 'jsonl' })).texts).toEqual([TEXT])
})

beforeAll(() => {
  mkdirSync(join(folder, 'tree/a/.git'), { recursive: true })
  mkdirSync(join(folder, 'tree/empty'))
  mkdirSync(join(folder, 'tree/B'))
  for (const name of ['a/2.txt', 'a/10.txt', 'a.txt', 'B/x.txt', '.hidden.txt', 'a/.git/config'])
    writeFileSync(join(folder, 'tree', name), `${TEXT} ${name}`)
})

test('a folder gives its files in code-unit order, hidden ones left out', async () => {
  const results = await read([join(folder, 'tree')])
  expect(results.map(({ source }) => source.slice(folder.length + 6))).toEqual([
    'B/x.txt',
    'a.txt',
    'a/10.txt',
    'a/2.txt',
  ])
})

test('a pattern gives what it matches, sorted', async () => {
  const results = await read([`${folder}/tree/**/*.txt`])
  expect(results.map(({ source }) => source.slice(folder.length + 6))).toEqual([
    'B/x.txt',
    'a.txt',
    'a/10.txt',
    'a/2.txt',
  ])
})

test.each([
  ['tree/empty', /has no files in it/],
  ['nothing.txt', /there is no such file or folder/],
  ['tree/*.html', /matches no file/],
])('%s is said to be missing, and the next one read', async (name, message) => {
  const results = await read([join(folder, name), join(folder, 'tree/a.txt')])
  expect(results.map(({ article }) => article?.text ?? null)).toEqual([null, `${TEXT} a.txt`])
  expect(results[0]?.diagnostics[0]?.message).toMatch(message)
})

test('- is standard input', async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(`{"text": "${TEXT} é"}\n{"text": "${TEXT}"}`)
    // Cut wherever it hurts: inside a character and inside a row.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  const results = await read(['-'], { format: 'jsonl', stdin })
  expect(results.map(({ source, article }) => [source, article?.text])).toEqual([
    ['standard input, line 1', `${TEXT} é`],
    ['standard input, line 2', TEXT],
  ])
})
