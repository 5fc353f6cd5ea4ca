import { datelineAt } from './dateline.ts'
import type { Page } from './page.ts'
import { isCut, lineKey } from './page.ts'

const MIN_WORDS = 4

/**
 * Marks what in the head of a page only gives a later paragraph once more, with its dateline or without: its beginning, cut
 * with an ellipsis, or all of it. A cut line that nothing later continues stays: it is all there is.
 */
export function findTeasers(page: Page): void {
  for (const line of page.head) {
    if (!page.isFree(line)) continue
    const key = lineKey(line.text)
    if (key.split(' ').length < MIN_WORDS) continue
    const later = page.lines.slice(line.index + 1, line.index + 30).flatMap((other) => formsOf(other.text))
    if (later.some((form) => (isCut(line.text) ? form.startsWith(key) : form === key))) page.exclude(line, 'teaser')
  }
}

/** A paragraph as it is compared: whole, and without its dateline. */
function formsOf(text: string): string[] {
  const dateline = datelineAt(text, 0, null)
  return dateline ? [lineKey(text), lineKey(text.slice(dateline.range.end))] : [lineKey(text)]
}
