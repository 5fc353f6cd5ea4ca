// How long the explorer takes, in a headless Chromium that draws in software. Needs `npm run build`; --json prints numbers only.
import { existsSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { chromium } from 'playwright-core'
import { listen } from '../../dist/graphql/listen.js'
import { createServer } from '../../dist/graphql/server.js'
import { openStore } from '../../dist/index.js'
import { writeExtractions } from '../../dist/write/write-extractions.js'
import { CONTACTS, documents, HUB, TIES } from './graph.mjs'

const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) throw new Error('No Chromium here: apt-get install chromium, or set CHROMIUM_PATH.')
const isJson = process.argv.includes('--json')
const RUNS = 5
const VIEWPORT = { width: 1440, height: 900 }

/** Settled means: all contacts are in the picture, nothing is under way, and a frame has been shown since. */
const measureClick = `async (contacts) => {
  const canvas = document.querySelector('canvas')
  const names = () => Number((/of ([\\d,]+) names/.exec(canvas.getAttribute('aria-label')) ?? ['', '0'])[1].replace(',', ''))
  const start = performance.now()
  document.querySelector('[role=option]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  let calm = 0
  let last = start
  while (calm < 12) {
    await new Promise(requestAnimationFrame)
    const isCalm = names() === contacts + 1 && canvas.dataset.state === 'settled' && !document.querySelector('.spinner')
    if (!isCalm) calm = 0
    else if (calm++ === 0) last = performance.now()
  }
  return last - start
}`

const store = await openStore({ location: ':memory:' })
await writeExtractions(store, [...documents()], { extractor: 'bench' })
const server = await listen(createServer({ store }), { port: 0 })
const url = new URL('/', server.url).href
const browser = await chromium.launch({ executablePath })
try {
  const numbers = {
    load: loadavg()[0].toFixed(1),
    cores: availableParallelism(),
    ...(await firstLoad()),
    ...(await clicks()),
    ...(await frames()),
  }
  if (isJson) console.log(JSON.stringify(numbers))
  else for (const [name, value] of Object.entries(numbers)) console.log(`${name.padEnd(28)} ${value}`)
} finally {
  await browser.close()
  await server.close()
  await store.close()
}

async function open(path = '') {
  const page = await browser.newPage({ viewport: VIEWPORT })
  await page.goto(new URL(path, url).href)
  return page
}

/** From the address to the settled picture of all ties, and what came over the wire for the page itself. */
async function firstLoad() {
  const page = await browser.newPage({ viewport: VIEWPORT })
  const requests = []
  page.on('requestfinished', (request) => requests.push(request))
  const start = performance.now()
  await page.goto(url)
  await settled(page)
  const time = performance.now() - start
  const own = requests.filter((request) => !request.url().includes('/graphql'))
  const sizes = await Promise.all(own.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  await page.close()
  return { firstLoadBytes: bytes, allTiesSettledMs: Math.round(time) }
}

function settled(page) {
  return page.waitForSelector('canvas[data-state=settled]', { timeout: 120_000 })
}

/** From a click on a person with 200 contacts to the settled picture of them all: within the page, by its own clock. */
async function clicks() {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    const page = await open('?of=person:p1')
    await settled(page)
    await page.getByRole('combobox', { name: 'Search' }).fill(HUB.name)
    await page.getByRole('option', { name: new RegExp(HUB.name) }).waitFor()
    const time = await page.evaluate(`(${measureClick})(${CONTACTS})`)
    times.push(time)
    await page.close()
  }
  times.sort((a, b) => a - b)
  return {
    clickToSettledMedianMs: Math.round(times[Math.floor(RUNS / 2)]),
    clickToSettledMaxMs: Math.round(times.at(-1)),
  }
}

/** The time from frame to frame while a picture of 5,000 ties is moved and zoomed with the mouse. */
async function frames() {
  const page = await open()
  await settled(page)
  await page.waitForTimeout(1000)
  await page.evaluate(
    `window.times = []; { let last = performance.now(); const tick = (now) => { window.times.push(now - last); last = now; requestAnimationFrame(tick) }; requestAnimationFrame(tick) }`,
  )
  const [x, y] = [500, 450]
  const result = {}
  const measure = async (name, act) => {
    await page.evaluate('window.times.length = 0')
    await act()
    const times = (await page.evaluate('window.times')).sort((a, b) => a - b)
    result[`${name}FrameMedianMs`] = Math.round(times[Math.floor(times.length / 2)])
    result[`${name}FrameMaxMs`] = Math.round(times.at(-1))
  }
  // What the machine does to the frames of a page that stands still: other work on it shows here.
  await measure('idle', () => page.waitForTimeout(1500))
  await measure('pan', async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 0; step < 90; step++)
      await page.mouse.move(x + 260 * Math.sin(step / 9), y + 160 * Math.sin(step / 14))
    await page.mouse.up()
    await page.waitForTimeout(400)
  })
  await measure('zoom', async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, step % 30 < 15 ? -90 : 90)
      await page.waitForTimeout(16)
    }
    await page.waitForTimeout(400)
  })
  const drawn = /and ([\d,]+) ties/.exec(await page.locator('canvas').getAttribute('aria-label'))?.[1]
  await page.close()
  if (drawn !== '5,000') throw new Error(`${drawn} of ${TIES} ties are drawn`)
  return { ties: TIES, ...result }
}
