import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { extractionSchema } from '../../src/model/extraction.ts'
import { cli, startCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const COMMANDS = ['demo', 'ingest', 'extract', 'parse', 'serve', 'query', 'retract', 'stats', 'verify', 'refresh']
const TEXT = 'Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Luis Rojas in Oslo on 4 March 2024.'
const ROWS = Array.from({ length: 12 }, (_, i) =>
  JSON.stringify({
    id: `row ${i}`,
    title: `Talks ${i}`,
    text: `${TEXT} It was meeting number ${i}.`,
    publishedAt: '2024-03-05',
  }),
)

test('--version prints the version of the package', async () => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  )
  expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('--help names every command and the exit codes', async () => {
  const { code, stdout } = await cli(['--help'])
  expect(code).toBe(0)
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(stdout).toContain('Exit codes: 0 done; 1 some articles failed')
})

test.each(COMMANDS)('%s --help has options and examples', async (command) => {
  const help = await cli([command, '--help'])
  expect(help.stdout).toMatch(
    new RegExp(`Usage: wiregraph ${command} [^]*Options:\\n  --[^]*Examples:\\n  .*wiregraph ${command}`),
  )
  expect(help.code).toBe(0)
  expect(await cli(['help', command])).toEqual(help)
})

test('extract gives one valid document a line, in the order of the rows, ids as they are', async () => {
  const { code, stdout, stderr } = await cli(['extract', '--format', 'jsonl', '-'], { input: ROWS.join('\n') })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => extractionSchema.parse(JSON.parse(line)))
  expect(documents.map(({ article }) => article.id)).toEqual(ROWS.map((_, i) => `row ${i}`))
  for (const { article, events, statements } of documents) {
    for (const { evidence } of [...events, ...statements])
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  }
  expect(documents.every(({ events }) => events.length > 0)).toBe(true)
})

test('extract --concurrency gives the same', async () => {
  const one = await cli(['extract', '-', '--format', 'jsonl'], { input: ROWS.join('\n') })
  expect(await cli(['extract', '-', '--format', 'jsonl', '--concurrency', '3'], { input: ROWS.join('\n') })).toEqual(
    one,
  )
})

test('extract --no-text leaves the text out and nothing else', async () => {
  const input = ROWS[0] ?? ''
  const full: { article: Record<string, unknown> } = JSON.parse((await cli(['extract', '-'], { input })).stdout)
  const { text, ...article } = full.article
  expect(text).toContain(TEXT)
  expect(JSON.parse((await cli(['extract', '--no-text', '-'], { input })).stdout)).toEqual({ ...full, article })
})

test('extract --explain tells the stages and the facts', async () => {
  const { code, stdout } = await cli(['extract', '--explain', '-'], { input: TEXT })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# standard input\n\n## read\n[^]*## result\n[^]*CONSULT meeting asserted 2024-03-04/)
})

const row = (version: object): string =>
  JSON.stringify({ id: 'a', title: 'Talks', text: TEXT, updatedAt: '2024-03-05T10:00:00Z', ...version })

test('ingest, again, replaced, superseded, retracted, back', async () => {
  const store = ['--store', join(folder, 'life.db')]
  const ingest = async (input: string, ...args: string[]): Promise<string> =>
    (await cli(['ingest', '-', ...store, ...args], { input })).stdout
  const fingerprint = async (): Promise<string> => {
    const { fingerprint: value }: { fingerprint: string } = JSON.parse(
      (await cli(['stats', '--json', ...store])).stdout,
    )
    return value
  }
  expect(await ingest(row({}))).toBe('1 article: 1 created.\n')
  const first = await fingerprint()
  expect(await ingest(row({}))).toBe('1 article: 1 unchanged.\n')
  expect(await ingest(row({ updatedAt: '2024-03-04', title: 'Old' }))).toBe('1 article: 1 superseded.\n')
  expect(await fingerprint()).toBe(first)
  expect(await ingest(row({ updatedAt: '2024-03-06', title: 'New' }))).toBe('1 article: 1 replaced.\n')
  expect(await fingerprint()).not.toBe(first)
  expect(await ingest(row({}), '--replace')).toBe('1 article: 1 replaced.\n')
  expect(await fingerprint()).toBe(first)
  expect(await cli(['verify', ...store])).toMatchObject({ code: 0, stderr: '' })
  expect(await cli(['refresh', ...store])).toMatchObject({ code: 0, stdout: 'Nothing to do.\n' })
  expect(await cli(['retract', 'a', ...store])).toMatchObject({ code: 0, stdout: 'retracted article:a\n' })
  expect(await cli(['retract', 'a', ...store])).toMatchObject({
    code: 1,
    stderr: 'error: a: no article of that id or address is stored.\n',
  })
  expect(await ingest(row({}))).toBe('1 article: 1 created.\n')
  expect(await fingerprint()).toBe(first)
})

test('ingest --dry-run opens no store', async () => {
  const { code, stdout } = await cli(['ingest', '--dry-run', '--store', '/nowhere/at/all.db', '-'], {
    input: ROWS.join('\n'),
  })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '12 articles: 12 created.\n' })
})

test('WIREGRAPH_STORE names the store, and --store wins over it', async () => {
  const env = { WIREGRAPH_STORE: join(folder, 'env.db') }
  await cli(['ingest', '-'], { input: TEXT, env })
  expect((await cli(['stats', '--json'], { env })).stdout).toContain('"Article":1')
  expect((await cli(['stats', '--store', join(folder, 'other.db')], { env })).code).toBe(2)
})

test('query answers with variables', async () => {
  const store = ['--store', join(folder, 'query.db')]
  await cli(['ingest', '-', ...store], { input: TEXT })
  const query = 'query ($n: Int) { contacts(first: $n) { nodes { date mode participants { name } } } }'
  const { code, stdout } = await cli(['query', query, '--variables', '{"n": 1}', ...store])
  expect(code).toBe(0)
  const { data }: { data: { contacts: { nodes: { participants: { name: string }[] }[] } } } = JSON.parse(stdout)
  expect(data.contacts.nodes).toMatchObject([{ date: '2024-03-04', mode: 'MEETING' }])
  expect(data.contacts.nodes[0]?.participants.map(({ name }) => name).sort()).toEqual(['Kari Holm', 'Luis Rojas'])
})

test('a reader that goes away ends the program without a word', async () => {
  const child = startCli(['extract', '--format', 'jsonl', '-'])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => undefined)
  child.stdin.end(Array.from({ length: 200 }, () => ROWS.join('\n')).join('\n'))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('an ingest that is stopped keeps what it has written, and says so', async () => {
  const store = join(folder, 'stopped.db')
  const child = startCli(['ingest', '-', '--format', 'jsonl', '--store', store, '--json'])
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  // A batch is 50 articles. Its failure is told once it is written; then the input neither goes on nor ends.
  const rows = Array.from({ length: 49 }, (_, i) => JSON.stringify({ id: `${i}`, text: `${TEXT} Number ${i}.` }))
  child.stdin.write(`${rows.join('\n')}\n{"id": "no text"}\n{"id": "cut`)
  await new Promise((resolve) => child.stderr.once('data', resolve))
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(130)
  expect(JSON.parse(stdout)).toMatchObject({ created: 49, failed: 1 })
  expect((await cli(['stats', '--json', '--store', store])).stdout).toContain('"Article":49')
  expect((await cli(['verify', '--store', store])).code).toBe(0)
})

test('nothing is coloured where standard error is no terminal', async () => {
  const { stderr } = await cli(['stats', '--nope'])
  expect(stderr).not.toContain('\u001B')
})

test('an attack that nobody is named for is asked for by who suffered it, and is told by what is known', async () => {
  const store = ['--store', join(folder, 'nobody-named.db')]
  const row = JSON.stringify({
    id: 'strike',
    text: 'Three people were killed in a drone strike on Bergen on Monday, Norwegian officials said.',
    publishedAt: '2024-03-06',
  })
  expect((await cli(['ingest', '--format', 'jsonl', '-', ...store], { input: row })).code).toBe(0)
  const query = '{ attacks(on: "Norway") { nodes { date mode by { name } on { name } reports { text } } } }'
  const { code, stdout } = await cli(['query', query, ...store])
  expect(code).toBe(0)
  const { data } = JSON.parse(stdout) as { data: { attacks: { nodes: Record<string, unknown>[] } } }
  expect(data.attacks.nodes).toContainEqual({
    date: '2024-03-04',
    mode: 'DRONE',
    by: [],
    on: [{ name: 'Norway' }],
    reports: [{ text: 'Three people were killed in a drone strike on Bergen on Monday, Norwegian officials said.' }],
  })
  const none = await cli(['query', '{ attacks(by: "Norway") { totalCount } }', ...store])
  expect(JSON.parse(none.stdout)).toEqual({ data: { attacks: { totalCount: 0 } } })
  expect((await cli(['verify', ...store])).code).toBe(0)
})
