import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser, launchBrowser } from './browser.ts'
import { expectExactHighlights } from './highlights.ts'
import type { Served } from './served.ts'

const SOLBAKKEN = 'person:ingrid-solbakken'
const KAMANDE = 'person:wanjiru-kamande'
/** A Neo4j that has just started takes its time over the first plans. */
const PATIENCE_MS = 60_000
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844 }

/** Walks through the explorer as a person would, over whatever store. `start` serves the examples. */
export function walkThrough(name: string, start: () => Promise<Served>): void {
  describe.skipIf(isWithoutBrowser)(`the explorer over ${name}`, { timeout: 3 * PATIENCE_MS }, () => {
    let served: Served
    let browser: Browser
    const problems: string[] = []
    beforeAll(async () => {
      ;[served, browser] = await Promise.all([start(), launchBrowser()])
    })
    afterAll(async () => {
      await browser?.close()
      await served?.stop()
    })
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      expect(problems.splice(0)).toEqual([])
    })

    /** A new window. Errors of the page and requests elsewhere fail the test. */
    const open = async (path = '', options: BrowserContextOptions = {}, mayFail = false): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: WIDE, ...options })).newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !mayFail) problems.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url)) problems.push(`asked for ${request.url()}`)
      })
      await page.goto(new URL(path, served.url).href)
      return page
    }
    const settled = (page: Page) => page.locator('canvas[data-state=settled]').waitFor()
    const heading = (page: Page) => page.locator('main h1').innerText()

    test('search, contacts, an edge, its sentences, the article, and back', async () => {
      const page = await open()
      await settled(page)
      expect(await heading(page)).toBe('Who spoke with whom')
      await page.getByRole('combobox', { name: 'Search' }).pressSequentially('solb')
      await page.getByRole('option', { name: /Ingrid Solbakken/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Ingrid Solbakken' }).waitFor()
      expect(await page.title()).toContain('Ingrid Solbakken')

      await page.getByRole('link', { name: /^Wanjiru Kamande \d/ }).click()
      await page.getByText('Occurrences').waitFor()
      expect(new URL(page.url()).search).toBe(`?of=${SOLBAKKEN}&with=${KAMANDE}`)
      expect(await page.locator('.fact time').first().innerText()).toMatch(/^\d+ \w+ 20\d\d$/)
      expect(await page.getByRole('img', { name: /^Timeline from/ }).count()).toBe(1)

      const sentence = page.locator('.report').filter({ hasText: 'second phone conversation' }).first()
      const words = await sentence.locator('q').innerText()
      await sentence.click()
      await page.getByRole('heading', { name: 'Solbakken, Kamande hold second call in a week' }).waitFor()
      const focused = await page.locator('.in-focus').allInnerTexts()
      expect(focused.join('')).toBe(words)
      expect(new URL(page.url()).search).toMatch(/&article=article:\w+&at=\d+-\d+$/)

      await page.goBack()
      await page.getByText('Occurrences').waitFor()
      await page.goBack()
      await page.getByRole('heading', { name: 'Ingrid Solbakken', exact: true }).waitFor()
    })

    test('every person, statement and event of an article is marked at its exact place', async () => {
      const { articles } = await served.ask<{ articles: { nodes: { id: string }[] } }>(
        '{ articles(first: 100) { nodes { id } } }',
      )
      expect(articles.nodes.length).toBeGreaterThan(20)
      const page = await open()
      for (const { id } of articles.nodes.slice(0, 6)) {
        await page.goto(new URL(`?article=${encodeURIComponent(id)}`, served.url).href)
        await expectExactHighlights(page, served, id)
      }
    })

    test('an edge of the graph is opened by a click on it', async () => {
      const page = await open(`?of=${KAMANDE}`)
      await settled(page)
      // Once more, when the contacts are joined with each other.
      await page.waitForTimeout(500)
      await settled(page)
      const box = await page.locator('canvas').boundingBox()
      if (!box) throw new Error('no canvas')
      const tip = page.locator('.tip strong')
      const overEdge = async (): Promise<boolean> =>
        (await tip.count()) > 0 && / [–→] /.test(await tip.innerText({ timeout: 1000 }).catch(() => ''))
      let isOver = false
      for (let y = box.y + box.height * 0.3; y < box.y + box.height && !isOver; y += 40) {
        for (let x = box.x + 40; x < box.x + box.width - 60 && !isOver; x += 7) {
          await page.mouse.move(x, y)
          isOver = await overEdge()
          if (isOver) await page.mouse.click(x, y)
        }
      }
      await page.getByText('Occurrences').waitFor()
      expect(new URL(page.url()).searchParams.get('with')).toMatch(/^person:/)
    })

    test('a path between two with the evidence of each hop, shared in a new window', async () => {
      const page = await open()
      await page.getByRole('link', { name: 'Find a path between two' }).click()
      await page.getByRole('combobox', { name: 'From' }).pressSequentially('Torgeir')
      await page.getByRole('option', { name: /Torgeir Lunde/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('combobox', { name: 'To', exact: true }).pressSequentially('Mainassara')
      await page.getByRole('option', { name: /Salifou Mainassara/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('3 steps, all of them contacts.').waitFor()
      const hops = page.locator('.hops > li')
      expect(await hops.count()).toBe(3)
      for (const hop of await hops.all()) expect(await hop.locator('q').count()).toBeGreaterThan(0)

      const other = await open(page.url())
      await other.getByText('3 steps, all of them contacts.').waitFor()
      expect(await other.locator('.hops').innerText()).toBe(await page.locator('.hops').innerText())
    })

    test('months, kinds and a country are chosen, and are in the address', async () => {
      const page = await open()
      await settled(page)
      const ties = async () => (await page.locator('canvas').getAttribute('aria-label')) ?? ''
      const before = await ties()
      await page.getByRole('button', { name: /^Meetings/ }).click()
      await expect.poll(ties).not.toBe(before)
      expect(new URL(page.url()).searchParams.get('kinds')).toBe('phone,talks,multilateral,attack')
      await page.getByRole('slider', { name: 'First month' }).press('ArrowRight')
      expect(new URL(page.url()).searchParams.get('since')).toMatch(/^20\d\d-\d\d$/)
      const dated = await ties()
      await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Kenya' })
      expect(new URL(page.url()).searchParams.get('country')).toBe('KEN')
      // The last picture stays until the new one is there.
      await expect.poll(ties, { timeout: PATIENCE_MS }).not.toBe(dated)
      await settled(page)
      const filtered = await ties()
      const other = await open(page.url())
      await settled(other)
      await expect
        .poll(async () => other.locator('canvas').getAttribute('aria-label'), { timeout: PATIENCE_MS })
        .toBe(filtered)

      const bars = await page.locator('.brush svg').boundingBox()
      if (!bars) throw new Error('no bars')
      await page.mouse.move(bars.x + bars.width * 0.45, bars.y + 15)
      await page.mouse.down()
      await page.mouse.move(bars.x + bars.width * 0.75, bars.y + 15, { steps: 4 })
      await page.mouse.up()
      await page.getByRole('button', { name: 'All dates' }).click()
      expect(new URL(page.url()).searchParams.has('until')).toBe(false)
    })

    test('an article that comes in appears by itself; its markup is text', async () => {
      const page = await open()
      await page.getByText('Latest articles').waitFor()
      const title = '<script>document.title = "pwned"</script><img src=x onerror=alert(1)> Holm and Rojas meet'
      const text =
        'Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Luis Rojas in Oslo on 4 March 2024. <b>"We agree,"</b> Holm said.'
      await served.ask('mutation ($input: ArticleInput!) { ingestArticle(input: $input) { outcome } }', {
        input: { id: 'markup', title, text, publishedAt: '2026-11-05' },
      })
      await page.getByText(/1 new article: now \d+\./).waitFor()
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('heading', { name: title }).waitFor()
      expect(await page.getByTestId('article-text').textContent()).toBe(text)
      expect(await page.locator('main script, main img, main b').count()).toBe(0)
      expect(await page.title()).not.toContain('pwned')
      await expectExactHighlights(page, served, 'article:markup')
      await served.ask('mutation { retractArticle(article: "markup") { articleIds } }')
      await page.getByText('This article is not in the graph any more.').waitFor()
    })

    test('a failure of the network is said, and recovered from', async () => {
      const page = await open('', {}, true)
      await settled(page)
      await page.route('**/graphql', (route) => route.abort())
      await page.getByRole('link', { name: 'Wanjiru Kamande', exact: true }).click()
      const alert = page.getByRole('alert').filter({ hasText: 'The server cannot be reached' })
      await alert.first().waitFor()
      await page.unroute('**/graphql')
      await page.getByRole('button', { name: 'Try again now' }).first().click()
      await page.getByRole('heading', { name: 'Wanjiru Kamande' }).waitFor()
      await expect.poll(() => page.getByRole('alert').count(), { timeout: 15_000 }).toBe(0)
      await settled(page)
    })

    test('what is not there says what to do', async () => {
      const page = await open('?of=person:nobody')
      await page.getByText('Nobody has this address any more.').waitFor()
      await page.goto(new URL(`?kinds=&of=${KAMANDE}`, served.url).href)
      await page.getByText('Everything is filtered out.').waitFor()
      await page.getByRole('link', { name: 'Clear the filters' }).click()
      await page
        .getByRole('link', { name: /^Ingrid Solbakken \d/ })
        .first()
        .waitFor()
      expect(new URL(page.url()).search).toBe(`?of=${KAMANDE}`)
    })

    test('works by keyboard alone', async () => {
      const page = await open()
      await settled(page)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').innerText()).toBe('Skip to the list')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').innerText()).toBe('Find a path between two')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Contacts and attacks' }).waitFor()
      await page.getByRole('application').focus()
      for (const key of ['ArrowLeft', '+', '+', '-', '0']) await page.keyboard.press(key)
    })

    describe.each([
      ['light', WIDE],
      ['dark', WIDE],
      ['light', NARROW],
      ['dark', NARROW],
    ] as const)('%s at %o', (colorScheme, viewport) => {
      test('nothing serious against accessibility, nothing wider than the page', async () => {
        const views = [
          '',
          `?of=${KAMANDE}`,
          `?of=${SOLBAKKEN}&with=${KAMANDE}`,
          '?from=&to=',
          `?from=${SOLBAKKEN}&to=${KAMANDE}`,
        ]
        const { articles } = await served.ask<{ articles: { nodes: { id: string }[] } }>(
          '{ articles(first: 1) { nodes { id } } }',
        )
        const page = await open('', { colorScheme, viewport })
        for (const view of [...views, `?article=${articles.nodes[0]?.id ?? ''}`]) {
          await page.goto(new URL(view, served.url).href)
          await page.locator('main h1').waitFor()
          await expect.poll(() => page.locator('.spinner').count(), { timeout: PATIENCE_MS }).toBe(0)
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
          await page.evaluate(axe.source)
          const found: { violations: { id: string; impact: string; nodes: { html: string }[] }[] } =
            await page.evaluate('axe.run({ resultTypes: ["violations"] })')
          const serious = found.violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
          expect(serious).toEqual([])
        }
      })
    })
  })
}
