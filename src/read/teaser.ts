import type { Page } from './page.ts'
import { isCut, lineKey } from './page.ts'

const MIN_WORDS = 4

/**
 * Marks what in the head of a page only gives a later paragraph once more: its beginning, cut with an ellipsis, or all of
 * it. A cut line that nothing later continues stays: it is all there is.
 */
export function findTeasers(page: Page): void {
  for (const line of page.head) {
    if (!page.isFree(line)) continue
    const key = lineKey(line.text)
    if (key.split(' ').length < MIN_WORDS) continue
    const later = page.lines.slice(line.index + 1, line.index + 30)
    const repeated = later.some((other) => {
      const whole = lineKey(other.text)
      return isCut(line.text) ? whole.length > key.length && whole.startsWith(key) : whole === key
    })
    if (repeated) page.exclude(line, 'teaser')
  }
}
