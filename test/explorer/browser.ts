import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Where systems put their Chromium or Chrome; CHROMIUM_PATH comes first. */
const USUAL_PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

const found = USUAL_PLACES.find((path) => path !== undefined && path !== '' && existsSync(path))
const isDemanded = !['', 'false', undefined].includes(process.env['CI'])

/**
 * Whether the tests in a browser are skipped, since there is none. It is said once for each file; with CI set a missing
 * browser is a failure.
 */
export const isWithoutBrowser = found === undefined && !isDemanded

if (isWithoutBrowser) {
  process.stderr.write(
    '\nSKIPPED: tests in a browser. Why: no Chromium here. Install it (apt-get install chromium), or set CHROMIUM_PATH.\n\n',
  )
}

export async function launchBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error('No Chromium here: apt-get install chromium, or set CHROMIUM_PATH.')
  return chromium.launch({ executablePath: found })
}
