import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const run = promisify(execFile)
const TOP = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words of npm that say: no network, not: a bad package. */
const OFFLINE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENOTCACHED|network/i

/** npm, run so that settings of an npm around us (as in `npm test`) do not lead it elsewhere. */
async function npm(args: string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|config_local_prefix)/i.test(name)),
  )
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return (await run(command, args, { cwd, env, shell: process.platform === 'win32' })).stdout
}

test('the packed package installs in an empty folder and works there', async (context) => {
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(
    await npm(['pack', '--json', '--pack-destination', folder], TOP),
  )
  const paths = packed?.files.map(({ path }) => path) ?? []
  expect(paths).toContain('schema.graphql')
  expect(paths).toContain('dist/cli/main.js')
  expect(paths).toContain('dist/web/index.html')
  expect(paths.some((path) => path.startsWith('examples/articles/'))).toBe(true)
  expect(paths.filter((path) => /^(?:src|test|docs|bench|scripts)\//.test(path))).toEqual([])

  const home = mkdtempSync(join(folder, 'home-'))
  writeFileSync(join(home, 'package.json'), '{"name": "home", "private": true, "type": "module"}')
  const tarball = join(folder, packed?.filename ?? '')
  try {
    await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], home)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    if (!OFFLINE.test(said) || process.env['CI']) throw error
    context.skip('the packages that Wiregraph needs cannot be had: no network, and npm has not kept them')
  }

  const { version }: { version: string } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))
  const bin = join(home, 'node_modules/wiregraph/dist/cli/main.js')
  const wiregraph = async (...args: string[]): Promise<string> =>
    (await run(process.execPath, [bin, ...args], { cwd: home })).stdout
  expect(readdirSync(join(home, 'node_modules/.bin'))).toContain('wiregraph')
  expect(await wiregraph('--version')).toBe(`${version}\n`)

  writeFileSync(
    join(home, 'article.txt'),
    'Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Luis Rojas in Oslo on 4 March 2024.',
  )
  const document: { events: { type: string }[] } = JSON.parse(await wiregraph('extract', 'article.txt'))
  expect(document.events.map(({ type }) => type)).toEqual(['CONSULT'])
  expect(await wiregraph('ingest', 'article.txt')).toBe('1 article: 1 created.\n')

  // The same as a library, by the names that the README gives.
  const program = `import { ingest, openStore, stats } from 'wiregraph'
const store = await openStore({ location: 'wiregraph.db' })
for await (const { outcome } of ingest(store, ['article.txt'])) console.log(outcome)
console.log((await stats(store)).counts.Article)
await store.close()`
  writeFileSync(join(home, 'program.js'), program)
  expect((await run(process.execPath, ['program.js'], { cwd: home })).stdout).toBe('unchanged\n1\n')
}, 180_000)
