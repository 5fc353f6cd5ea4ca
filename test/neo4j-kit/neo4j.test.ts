import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ingest } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import { isWithoutBrowser, launchBrowser } from '../explorer/browser.ts'
import { dropFile, openNeo4jBrowser } from './neo4j-browser.ts'

const server = inject('neo4j')
const KIT = join(import.meta.dirname, '../../neo4j')
const EXAMPLES = join(import.meta.dirname, '../../examples/articles')
const QUERIES = readdirSync(join(KIT, 'queries')).sort()

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(server === null)('the kit for Neo4j Browser', () => {
  const { uri, username, password, browserUrl } = server ?? { uri: '', username: '', password: '', browserUrl: null }
  let driver: Driver
  beforeAll(async () => {
    driver = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    const store = await openStore({ location: uri, username, password })
    for await (const { source, outcome } of ingest(store, [EXAMPLES]))
      if (outcome === 'failed') throw new Error(`${source} could not be read`)
    await store.close()
  })
  afterAll(() => driver?.close())

  test.each(QUERIES)('%s has an answer', async (file) => {
    const query = readFileSync(join(KIT, 'queries', file), 'utf8')
    expect(query).toMatch(/^\/\/ \S[^\n]+\n/)
    const { records, summary } = await driver.executeQuery(query, {}, { routing: 'READ' })
    expect(records.length).toBeGreaterThan(0)
    expect(summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')).toEqual([])
  })

  const noBrowserPage = browserUrl === null
  if (server !== null && noBrowserPage) {
    process.stderr.write(
      '\nSKIPPED: the test in Neo4j Browser: only the launcher (npm run neo4j) tells where it is.\n\n',
    )
  }
  test.skipIf(isWithoutBrowser || noBrowserPage)(
    'a saved question in the real Neo4j Browser shows people joined by SPOKE_WITH, in our style',
    { timeout: 300_000 },
    async () => {
      const chromium = await launchBrowser()
      try {
        const page = await openNeo4jBrowser(chromium, browserUrl ?? '', { username, password })
        await dropFile(page, 'wiregraph.grass', readFileSync(join(KIT, 'wiregraph.grass'), 'utf8'))
        await page.getByText('node.Person {').first().waitFor()
        await page.locator('.monaco-editor').first().click()
        await page.keyboard.insertText(readFileSync(join(KIT, 'queries/02-contacts-of-a-person.cypher'), 'utf8'))
        await page.keyboard.press('Control+Enter')
        await page.locator('svg g.node').first().waitFor()
        expect(await page.locator('svg g.node').count()).toBeGreaterThan(3)
        expect(await page.locator('svg g.relationship').count()).toBeGreaterThan(3)
        expect(await page.getByText(/SPOKE_WITH \(\d+\)/).count()).toBeGreaterThan(0)
        // The captions are those of the style: names on people, days on edges.
        expect(await page.locator('svg g.node').allTextContents()).toContainEqual(expect.stringMatching(/Kamande/))
        expect(await page.locator('svg g.relationship').allTextContents()).toContainEqual(
          expect.stringMatching(/20\d\d-\d\d-\d\d/),
        )
      } finally {
        await chromium.close()
      }
    },
  )
})
