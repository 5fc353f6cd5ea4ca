import type { Range } from '../../model/span.ts'

/** A mark that may open or close a quotation, as its surroundings allow. */
export interface Mark extends Range {
  readonly opens: boolean
  readonly closes: boolean
}

const BEFORE_OPENING = /[\s([{"'\-—/]/
const AFTER_CLOSING = /[\s.,;:!?)\]}"'\-—/…]/
const CURLY_OPENING = /[“„«‟]/
const CURLY_CLOSING = /[”»]/

/**
 * The double marks (`"`, and `''` as some papers write it) of a paragraph. `plain` is folded text; `text`, the words as
 * written, tells opening from closing where the mark itself does.
 */
export function doubleMarks(text: string, plain: string, paragraph: Range): Mark[] {
  const marks: Mark[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const unit = plain[at]
    const pair = (unit === "'" || unit === '`') && plain[at + 1] === unit
    if (unit !== '"' && !pair) continue
    // `line,'''`: a single mark closes before the double one.
    if (pair && plain[at + 2] === "'" && at > paragraph.start && !/\s/.test(plain[at - 1] ?? ' ')) continue
    const end = at + (pair ? 2 : 1)
    marks.push(markAt(text, plain, at, end, paragraph))
    at = end - 1
  }
  return marks
}

function markAt(text: string, plain: string, start: number, end: number, paragraph: Range): Mark {
  const written = text[start] ?? ''
  if (CURLY_OPENING.test(written)) return { start, end, opens: true, closes: false }
  const before = start > paragraph.start ? (plain[start - 1] ?? ' ') : ' '
  const after = end < paragraph.end ? (plain[end] ?? ' ') : ' '
  if (CURLY_CLOSING.test(written) && before !== ' ') return { start, end, opens: false, closes: true }
  // 5'10", 27": inches.
  if (
    /\d/.test(before) &&
    end - start === 1 &&
    /[\s-]/.test(after) &&
    /'\d{0,2}$/.test(plain.slice(Math.max(0, start - 3), start))
  ) {
    return { start, end, opens: false, closes: false }
  }
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after)
  // Some papers leave a blank before the closing mark: `coalitions, '' he said`.
  const spaced = /[,.?!]\s$/.test(plain.slice(Math.max(paragraph.start, start - 2), start)) && /\s/.test(after)
  const closes = spaced || (!/\s/.test(before) && (AFTER_CLOSING.test(after) || !opens))
  return { start, end, opens, closes }
}

/** The single marks of a paragraph outside `taken` doubles. Apostrophes inside words are none. */
export function singleMarks(text: string, plain: string, paragraph: Range): Mark[] {
  const marks: Mark[] = []
  for (let at = plain.indexOf("'", paragraph.start); at >= 0 && at < paragraph.end; at = plain.indexOf("'", at + 1)) {
    if (plain[at + 1] === "'" || plain[at - 1] === "'") continue
    const before = at > paragraph.start ? (plain[at - 1] ?? ' ') : ' '
    const after = at + 1 < paragraph.end ? (plain[at + 1] ?? ' ') : ' '
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
    const written = text[at] ?? ''
    // ’90s and ’em are written with the closing form.
    const opens =
      BEFORE_OPENING.test(before) &&
      /[\p{L}\p{N}"[(]/u.test(after) &&
      written !== '’' &&
      !/^'(?:\d0s|em|til|tis|cause)\b/i.test(plain.slice(at, at + 7))
    const closes = !/\s/.test(before) && AFTER_CLOSING.test(after) && written !== '‘'
    if (opens || closes) marks.push({ start: at, end: at + 1, opens, closes })
  }
  return marks
}
