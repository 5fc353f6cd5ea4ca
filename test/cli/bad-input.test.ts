import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cli, startCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const GOOD = 'Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Luis Rojas in Oslo on 4 March 2024.'

beforeAll(() => {
  mkdirSync(join(folder, 'empty'))
  const files: Record<string, string | Uint8Array> = {
    'good.txt': GOOD,
    'empty.txt': '',
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'long.txt': 'The two sides met again. '.repeat(800_000),
    'no-text.json': '{"id": "no-text", "title": "Nothing here"}',
    'rows.jsonl': `{"id": "one", "text": "${GOOD}"}\n{"id": "two", "text": \n{"id": "three", "text": "${GOOD}"}\n`,
    'date.json': `{"id": "date", "text": "${GOOD}", "publishedAt": "some day in spring"}`,
    'occupied.db': 'This is no store.',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})

let stores = 0
async function stored(store: string): Promise<number> {
  const { stdout } = await cli(['stats', '--json', '--store', store], { cwd: folder })
  const { counts }: { counts: Record<string, number> } = JSON.parse(stdout)
  return counts['Article'] ?? 0
}

describe('a bad article costs only itself', () => {
  test.each([
    ['an empty file', 'empty.txt', 1, 1, 'error: empty.txt: is empty. An article needs a text.'],
    ['a binary file', 'picture.txt', 1, 1, 'error: picture.txt: is binary (a NUL at 8), not text.'],
    ['20 MB of text', 'long.txt', 1, 1, 'error: long.txt: is longer than 2 MB, the most that one article may have.'],
    ['JSON without a text', 'no-text.json', 1, 1, 'error: no-text.json: `text` is missing.'],
    ['a broken line', 'rows.jsonl', 1, 3, 'error: rows.jsonl, line 2: is not valid JSON:'],
    [
      'an unknown date',
      'date.json',
      0,
      2,
      'warning: date.json: `publishedAt` is no date that can be read: "some day in spring".',
    ],
    ['a folder with nothing in it', 'empty', 1, 1, 'error: empty: has no files in it.'],
    ['a file that is not there', 'missing.txt', 1, 1, 'error: missing.txt: there is no such file or folder.'],
  ])('%s', async (_name, source, code, count, message) => {
    const store = `store-${++stores}.db`
    const result = await cli(['ingest', source, 'good.txt', '--store', store], { cwd: folder })
    expect(result.stderr).toContain(message)
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(result.code).toBe(code)
    expect(await stored(store)).toBe(count)
  })

  test('all of them at once, as JSON', async () => {
    const all = ['empty.txt', 'picture.txt', 'long.txt', 'no-text.json', 'rows.jsonl', 'good.txt', 'date.json', 'empty']
    const { code, stdout } = await cli(['ingest', '--json', '--quiet', '--store', 'all.db', ...all], { cwd: folder })
    expect(code).toBe(1)
    const tally: { created: number; failed: number; failures: { source: string }[] } = JSON.parse(stdout)
    expect(tally).toMatchObject({ created: 4, failed: 6 })
    expect(tally.failures.map(({ source }) => source)).toEqual([
      'empty.txt',
      'picture.txt',
      'long.txt',
      'no-text.json',
      'rows.jsonl, line 2',
      'empty',
    ])
  })
})

describe('a store that cannot be had', () => {
  test.each([
    [
      'is unwritable',
      ['--store', 'good.txt/store.db'],
      /^error: The store cannot be opened or created at good\.txt\/store\.db/,
    ],
    ['is a folder', ['--store', 'empty'], /^error: empty is a folder: give the path of a file/],
    ['is another file', ['--store', 'occupied.db'], /^error: occupied\.db is there already and is no Wiregraph store/],
    [
      'is a Neo4j that is not there',
      ['--store', 'bolt://127.0.0.1:1'],
      /^error: No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
    ],
    ['has no address', ['--store', 'neo4j'], /^error: --store neo4j needs NEO4J_URI/],
    ['has an unknown scheme', ['--store', 'postgres://localhost'], /^error: "postgres:\/\/localhost" is no store/],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await cli(['ingest', 'good.txt', ...args], { cwd: folder })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('is held by another process', async () => {
    await cli(['ingest', 'good.txt', '--store', 'held.db'], { cwd: folder })
    const server = startCli(['serve', '--store', 'held.db', '--port', '0'], { cwd: folder })
    try {
      await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()))
      const { code, stderr } = await cli(['ingest', 'good.txt', '--store', 'held.db'], { cwd: folder })
      expect(stderr).toMatch(/^error: held\.db is held by another process/)
      expect(code).toBe(2)
    } finally {
      server.kill('SIGINT')
      await new Promise((resolve) => server.once('close', resolve))
    }
    expect(await stored('held.db')).toBe(1)
  })

  test.each(['stats', 'verify', 'refresh', 'serve', 'retract x', 'query {__typename}'])(
    'is not there for %s',
    async (command) => {
      const { code, stderr } = await cli([...command.split(' '), '--store', 'nowhere.db'], { cwd: folder })
      expect(stderr).toMatch(/^error: There is no store at nowhere\.db: ingest something first/)
      expect(code).toBe(2)
    },
  )
})

describe('a wrong call', () => {
  test.each([
    ['no command', [], /^error: Say what to do/],
    ['an unknown command', ['ingset'], /^error: There is no command "ingset"\. Did you mean wiregraph ingest\?/],
    ['a command like nothing', ['bananas'], /^error: There is no command "bananas"\. See wiregraph --help\./],
    [
      'an unknown option',
      ['ingest', '--formt', 'text', 'good.txt'],
      /^error: ingest has no option --formt\. Did you mean --format\?/,
    ],
    [
      'an option like nothing',
      ['stats', '--bananas'],
      /^error: stats has no option --bananas\. See wiregraph stats --help\./,
    ],
    ['an option without its value', ['stats', '--store'], /^error: --store needs a value/],
    ['a switch with a value', ['stats', '--json=yes'], /^error: --json takes no value/],
    ['an unknown format', ['extract', '--format', 'pdf', 'good.txt'], /^error: --format pdf: there is no such format/],
    [
      'no number',
      ['extract', '--concurrency', 'many', 'good.txt'],
      /^error: --concurrency many: give a whole number from 1 to 64/,
    ],
    ['nothing to read', ['ingest'], /^error: ingest needs something to read/],
    ['a word too many', ['stats', 'now'], /^error: stats takes no words, but was given "now"/],
    [
      'variables that are no JSON',
      ['query', '{__typename}', '--variables', '{'],
      /^error: --variables is not valid JSON/,
    ],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await cli(args, { cwd: folder })
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.each([
    ['that is broken', '{ contacts(first: 3 ', /Syntax Error/],
    ['for a field that is not there', '{ contcts { totalCount } }', /Cannot query field "contcts"/],
  ])('GraphQL %s', async (_name, query, message) => {
    await cli(['ingest', 'good.txt', '--store', 'query.db'], { cwd: folder })
    const { code, stdout, stderr } = await cli(['query', query, '--store', 'query.db'], { cwd: folder })
    const { errors }: { errors: { message: string }[] } = JSON.parse(stdout)
    expect(errors[0]?.message).toMatch(message)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
