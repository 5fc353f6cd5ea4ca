import type { ExclusionReason, ExcludedRange } from '../model/article.ts'
import type { Range } from '../model/span.ts'
import { foldWords } from '../text/fold.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'

/** A text as a page: its lines, and what the layout finders have marked as no body text so far. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  /** The lines before the first paragraph of the body: only there headlines, bylines and stamps are looked for. */
  readonly head: readonly Line[]
  /** Marks a range as no body text. */
  exclude(range: Range, why: ExclusionReason): void
  /** Whether nothing of the line is marked yet. */
  isFree(line: Line): boolean
  excluded(): ExcludedRange[]
}

/** A head of more lines than this is a list, not a head. */
const MAX_HEAD_LINES = 25
/** A line this long that ends like a sentence is a paragraph of the body. */
const MIN_PARAGRAPH = 90

export function pageOf(text: string): Page {
  const lines = linesOf(text)
  const marked = new Map<number, ExcludedRange>()
  const taken = new Set<number>()
  const first = lines.findIndex(isParagraph)
  const head = lines.slice(0, Math.min(first < 0 ? 5 : first, MAX_HEAD_LINES))
  const lineAt = new Map(lines.map((line) => [line.start, line]))
  return {
    text,
    lines,
    head,
    exclude(range, why) {
      marked.set(range.start, { start: range.start, end: range.end, why })
      const line = lineAt.get(range.start)
      if (line) taken.add(line.index)
    },
    isFree: (line) => !taken.has(line.index),
    excluded: () => [...marked.values()].sort((a, b) => a.start - b.start),
  }
}

/** Whether a line reads like a paragraph of the body: long, and ended like a sentence rather than cut. */
function isParagraph(line: Line): boolean {
  return line.text.length >= MIN_PARAGRAPH && !isCut(line.text) && /[.!?]["'”’)\]]{0,2}$/.test(line.text)
}

/** Whether a line ends in an ellipsis. */
export function isCut(text: string): boolean {
  return /(?:\.{2,}|…)["'”’)\]]{0,2}$/.test(text)
}

/** What is compared when one line repeats another; only a beginning of very long lines. */
export function lineKey(text: string): string {
  return foldWords(text.slice(0, 2_000))
}
