import type { Range } from '../model/span.ts'

/** A line that is not blank: its range without blanks at the ends, and its words. */
export interface Line extends Range {
  readonly index: number
  readonly text: string
  /** Nothing but a line end lies between it and the line before: it may go on with that line's paragraph. */
  readonly adjacent: boolean
}

const BLANK = /\s/

/** The lines of a text that hold more than blanks. Line ends are `\n`, `\r\n` and `\r`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let previousNumber = -2
  let number = 0
  while (at <= text.length) {
    const end = lineEnd(text, at)
    let start = at
    let stop = end
    while (start < stop && BLANK.test(text.charAt(start))) start++
    while (stop > start && BLANK.test(text.charAt(stop - 1))) stop--
    if (stop > start) {
      const adjacent = number === previousNumber + 1
      lines.push({ index: lines.length, start, end: stop, text: text.slice(start, stop), adjacent })
      previousNumber = number
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    number++
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return text.length
}
