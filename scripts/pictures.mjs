// Makes the pictures of README and guides from the bundled examples: real screenshots, in docs/pictures and neo4j/pictures.
// Needs `npm run build` and Chromium; with --neo4j also those of Neo4j Browser, for which it starts the launcher's Neo4j.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { listen } from '../dist/graphql/listen.js'
import { createServer } from '../dist/graphql/server.js'
import { ingest, openStore } from '../dist/index.js'
import { startServer } from '../neo4j/launcher/server.mjs'

const TOP = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = join(TOP, 'examples', 'articles')
const QUALITY = 82
const PATIENCE_MS = 120_000

const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) throw new Error('No Chromium here: apt-get install chromium, or set CHROMIUM_PATH.')
const browser = await chromium.launch({ executablePath })
try {
  await ofExplorer()
  if (process.argv.includes('--neo4j')) await ofNeo4jBrowser()
} finally {
  await browser.close()
}

async function ofExplorer() {
  const store = await openStore({ location: ':memory:' })
  await fill(store)
  const server = await listen(createServer({ store }), { port: 0 })
  const { contacts } = await ask(
    server.url,
    '{ contacts(between: ["Solbakken", "Kamande"], first: 20) { nodes { reports { start end text article { id } } } } }',
  )
  const report = contacts.nodes.flatMap(({ reports }) => reports).find(({ text }) => text.includes('second phone'))
  const pair = 'of=person:ingrid-solbakken&with=person:wanjiru-kamande'
  const pictures = {
    'explorer-graph': { path: '' },
    'explorer-person': { path: '?of=person:wanjiru-kamande' },
    'explorer-article': { path: `?${pair}&article=${report.article.id}&at=${report.start}-${report.end}` },
    'explorer-path': { path: '?from=person:torgeir-lunde&to=person:salifou-mainassara', colorScheme: 'dark' },
    'explorer-phone': { path: `?${pair}`, colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  }
  for (const [name, { path, colorScheme = 'light', viewport = { width: 1280, height: 800 } }] of Object.entries(
    pictures,
  )) {
    const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: 1.5 })
    const page = await context.newPage()
    await page.goto(new URL(`/${path}`, server.url).href)
    await page.waitForSelector('main h1')
    await page.waitForSelector('canvas[data-state=settled]', { state: 'attached' })
    await page.locator('.spinner').first().waitFor({ state: 'detached' })
    await page.waitForTimeout(1200)
    await picture(page, join(TOP, 'docs', 'pictures'), name)
    await context.close()
  }
  await server.close()
  await store.close()
}

async function ofNeo4jBrowser() {
  const dataDir = mkdtempSync(join(tmpdir(), 'wiregraph-pictures-'))
  const server = await startServer({ dataDir, say: console.error })
  const kit = join(TOP, 'neo4j')
  try {
    const store = await openStore({ location: server.boltUri })
    await fill(store)
    await store.close()
    const pictures = { contacts: '02-contacts-of-a-person', article: '11-one-article' }
    for (const [name, query] of Object.entries(pictures)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
      page.setDefaultTimeout(PATIENCE_MS)
      await page.goto(server.browserUrl)
      await page.getByText('You are connected').first().waitFor()
      await drop(page, 'wiregraph.grass', readFileSync(join(kit, 'wiregraph.grass'), 'utf8'))
      await page.getByText('node.Person {').first().waitFor()
      await page.locator('.monaco-editor').first().click()
      await page.keyboard.insertText(readFileSync(join(kit, 'queries', `${query}.cypher`), 'utf8'))
      await page.keyboard.press('Control+Enter')
      await page.locator('svg g.node').first().waitFor()
      // The picture comes to rest by itself.
      await page.waitForTimeout(12_000)
      const graph = await page.locator('svg:has(g.node)').first().boundingBox()
      const clip = { x: 66, y: graph.y - 70, width: 1210, height: graph.height + 80, scale: 1 }
      await picture(page, join(kit, 'pictures'), name, clip)
      await page.close()
    }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function fill(store) {
  for await (const { source, outcome } of ingest(store, [EXAMPLES])) if (outcome === 'failed') console.error(source)
}

async function ask(url, query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()).data
}

async function drop(page, name, text) {
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      const target = document.querySelector('.monaco-editor')
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    },
    [name, text],
  )
}

async function picture(page, folder, name, clip) {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
  console.log(`${name}.webp`)
}
