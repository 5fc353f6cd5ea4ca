import type { Browser, Page } from 'playwright-core'

const PATIENCE_MS = 90_000

/** Opens Neo4j Browser and connects, with a password where one is asked for. */
export async function openNeo4jBrowser(
  chromium: Browser,
  url: string,
  { username, password }: { username: string; password: string },
): Promise<Page> {
  const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(url)
  const field = page.locator('input[type=password]')
  if (password !== '') {
    await field.waitFor()
    await page.getByTestId('username').fill(username)
    await field.fill(password)
    await page.getByRole('button', { name: 'Connect', exact: true }).click()
  }
  await page.getByText('You are connected').first().waitFor()
  return page
}

/** Drops a file on the page, as a person would with the mouse. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const file = JSON.stringify({ name, text })
  await page.evaluate(`(() => {
    const { name, text } = ${file}
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], name))
    const target = document.querySelector('.monaco-editor')
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  })()`)
}
