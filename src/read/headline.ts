import type { Line } from './lines.ts'
import type { Page } from './page.ts'
import { isCut, lineKey } from './page.ts'
import { stampsOf } from './stamps.ts'
import { bylineOf } from './byline.ts'

const MAX_HEADLINE = 250
/** A headline and the name of a site or section, as browsers and aggregators glue them: `A | Site`, `A | A`. */
const SEPARATOR = /\s[|»]\s/

/**
 * The headline of a page: `known` where a page says it elsewhere, else the first line, if it reads like one. Every line
 * that only repeats it is marked, wherever it stands.
 */
export function findHeadline(page: Page, known: string | null): string | null {
  const title = known ?? guess(page)
  const key = title === null ? '' : lineKey(title)
  if (title === null || key === '') return title
  for (const line of page.lines) {
    if (line.text.length <= 2 * MAX_HEADLINE + 100 && repeats(line.text, key)) page.exclude(line, 'headline')
  }
  return title
}

function guess(page: Page): string | null {
  const [first, second] = page.lines.filter((line) => page.isFree(line))
  if (!first || !second || !page.head.includes(first) || !isHeadline(first, second)) return null
  return first.text.split(SEPARATOR)[0] ?? null
}

function isHeadline(first: Line, second: Line): boolean {
  const { text } = first
  if (text.length > MAX_HEADLINE || isCut(text) || /[.,;]["'”’]?$/.test(text)) return false
  if (stampsOf(text) || bylineOf(text)) return false
  // A hard-wrapped first paragraph goes on in the next line; under a headline there is a blank line, or a new beginning.
  return (
    !second.adjacent ||
    (text.length < 120 && second.text.length > 2 * text.length) ||
    !/^[\p{Ll}\d(,]/u.test(second.text)
  )
}

/** Whether a line says nothing but the headline, also several times or with the name of a site. */
function repeats(text: string, key: string): boolean {
  if (lineKey(text) === key) return true
  const parts = text.split(SEPARATOR)
  const [head, ...rest] = parts
  if (head === undefined || rest.length === 0) return false
  return lineKey(head) === key && rest.every((part) => lineKey(part) === key || part.length <= 60)
}
