import type { Byline } from './byline.ts'
import { bylineOf } from './byline.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'
import type { Stamp } from './stamps.ts'
import { publicationOf, stampsOf } from './stamps.ts'

/** What the head of a page says about its publication. */
export interface Publication {
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly publisher: string | null
  readonly authors: string[]
}

/** What a page credits under its text. */
export interface Credited {
  readonly credited: string[]
}

const MAX_LINE = 400

/**
 * Reads bylines and stamps in the head of a page, and a byline that is the last line. A line counts only if every part of
 * it between bars is a byline or a stamp, so that no sentence of the body is lost.
 */
export function findPublication(page: Page): Publication & Credited {
  const stamps: Stamp[] = []
  const bylines: Byline[] = []
  for (const line of page.head) {
    const read = page.isFree(line) && line.text.length <= MAX_LINE ? partsOf(line) : null
    if (!read) continue
    stamps.push(...read.stamps)
    bylines.push(...read.bylines)
    page.exclude(line, read.bylines.length > 0 ? 'byline' : 'timestamp')
  }
  return {
    ...publicationOf(stamps),
    credited: creditBelow(page),
    publisher: bylines.find((byline) => byline.publisher)?.publisher ?? null,
    authors: [...new Set(bylines.flatMap((byline) => byline.authors))],
  }
}

/** The agencies that the last line names, where it is a credit: not the publisher, which stands above the text. */
function creditBelow(page: Page): string[] {
  const last = page.lines.findLast((line) => page.isFree(line))
  if (!last || page.head.includes(last) || last.text.length > MAX_LINE) return []
  const read = partsOf(last)
  if (!read || read.bylines.length === 0) return []
  page.exclude(last, 'byline')
  return read.bylines.flatMap((byline) => byline.publisher ?? [])
}

function partsOf(line: Line): { stamps: Stamp[]; bylines: Byline[] } | null {
  const stamps: Stamp[] = []
  const bylines: Byline[] = []
  for (const part of line.text.split(/\s?[|•·]\s?/)) {
    const times = stampsOf(part)
    if (times) {
      stamps.push(...times)
      continue
    }
    const byline = bylineOf(part)
    if (byline) bylines.push(byline)
    else if (part !== '') return null
  }
  return stamps.length + bylines.length > 0 ? { stamps, bylines } : null
}
