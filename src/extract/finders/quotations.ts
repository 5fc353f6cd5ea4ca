import type { Range } from '../../model/span.ts'
import { paragraphsOf } from '../../text/sentences.ts'
import type { Quotation, Stage } from '../draft.ts'
import { doubleMarks, singleMarks, type Mark } from './quotation-marks.ts'

/** A quotation that nobody closes ends with its sentence if it would be longer than this. */
const MAX_UNCLOSED = 1_500
/** No pair of single marks is further apart: what is, is an apostrophe. */
const MAX_SINGLE = 1_000

/** Finds the quotations of the body. */
export const quotations: Stage = {
  name: 'quotations',
  requires: ['sentences', 'turns'],
  assigns: ['quotations'],
  run(draft, trace) {
    const marked = quotationsOf(draft.text, draft.plain, draft.article.excluded)
    // A turn of a transcript is what its label says word for word: a quotation without marks, which nobody closes.
    const turns = draft.turns.map(({ content, paragraph }) => ({ outer: content, inner: content, paragraph }))
    draft.quotations = turns.length > 0 ? merged(marked, turns) : marked
    trace?.('quotations', `${draft.quotations.length} quotations`)
  },
}

/**
 * The quotations of the parts of a text outside `excluded`, by start, the nested after the one that holds them. `plain` is
 * the folded text. A quotation ends with its paragraph at the latest: one that goes on in the next paragraph is two, the
 * first of which has no closing mark (`inner.end === outer.end`). Linear in the length of the text.
 */
export function quotationsOf(text: string, plain: string, excluded: readonly Range[]): Quotation[] {
  const paragraphs = paragraphsOf(plain, excluded)
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, number) => {
    const following = paragraphs[number + 1]
    const goesOn = following !== undefined && /^(?:"|'')/.test(plain.slice(following.start, following.start + 2))
    const doubles = pairDoubles(plain, paragraph, number, doubleMarks(text, plain, paragraph), goesOn)
    // One by one: a paragraph may hold more quotations than a call may have arguments.
    for (const quote of merged(doubles, pairSingles(plain, number, singleMarks(text, plain, paragraph), doubles)))
      found.push(quote)
  })
  return found
}

function pairDoubles(
  plain: string,
  paragraph: Range,
  number: number,
  marks: readonly Mark[],
  goesOn: boolean,
): Quotation[] {
  const out: Quotation[] = []
  let open: Mark | null = null
  for (const mark of marks) {
    if (open && mark.closes) {
      add(out, open, mark.start, mark.end, number)
      open = null
    } else if (mark.opens) {
      // A second opening mark: the first was never closed.
      if (open) addUnclosed(plain, out, open, mark.start, number, paragraph.start)
      open = mark
    }
  }
  if (!open) return out
  if (goesOn || (paragraph.end - open.end <= MAX_UNCLOSED && open.start === paragraph.start))
    add(out, open, paragraph.end, paragraph.end, number)
  else addUnclosed(plain, out, open, paragraph.end, number, paragraph.start)
  return out
}

function add(out: Quotation[], open: Mark, innerEnd: number, outerEnd: number, paragraph: number): void {
  if (innerEnd <= open.end) return
  out.push({ outer: { start: open.start, end: outerEnd }, inner: { start: open.end, end: innerEnd }, paragraph })
}

function addUnclosed(
  plain: string,
  out: Quotation[],
  open: Mark,
  limit: number,
  paragraph: number,
  start: number,
): void {
  // A lone mark inside a sentence is a slip, not speech.
  const before = plain.slice(Math.max(0, open.start - 2), open.start)
  if (open.start > start && !/[.,:;!?]\s$/.test(before)) return
  const words = plain.slice(open.end, Math.min(limit, open.end + MAX_UNCLOSED))
  const stop = /[.!?](?=\s|$)/.exec(words)
  if (stop) add(out, open, open.end + stop.index + 1, open.end + stop.index + 1, paragraph)
}

/** Pairs single marks: British quotations, and quotations within quotations. A pair never crosses a double mark. */
function pairSingles(
  plain: string,
  number: number,
  marks: readonly Mark[],
  doubles: readonly Quotation[],
): Quotation[] {
  const out: Quotation[] = []
  const inside = insideOf(marks, doubles)
  // For each mark the next one that closes after a mark of punctuation, and the next that closes at all.
  const nextSure = following(marks, (mark) => mark.closes && /[.,!?]/.test(plain[mark.start - 1] ?? ''))
  const nextAny = following(marks, (mark) => mark.closes && !mark.opens)
  let from = 0
  marks.forEach((mark, i) => {
    if (!mark.opens || mark.start < from) return
    for (const close of [nextAny[i], nextSure[i]]) {
      const end = close === undefined ? undefined : marks[close]
      if (close === undefined || !end || end.start - mark.start > MAX_SINGLE || inside[close] !== inside[i]) continue
      // "workers' rights": a plural's apostrophe closes only where nothing surer follows.
      if (close === nextAny[i] && isPluralApostrophe(plain, end) && nextSure[i] !== undefined && nextSure[i] !== close)
        continue
      add(out, mark, end.start, end.end, number)
      from = end.end
      return
    }
  })
  return out
}

function isPluralApostrophe(plain: string, mark: Mark): boolean {
  return plain[mark.start - 1] === 's' && /^\s\p{Ll}/u.test(plain.slice(mark.end, mark.end + 2))
}

function following(marks: readonly Mark[], is: (mark: Mark) => boolean): (number | undefined)[] {
  const out: (number | undefined)[] = marks.map(() => undefined)
  let next: number | undefined
  for (let i = marks.length - 1; i >= 0; i--) {
    out[i] = next
    if (is(marks[i] as Mark)) next = i
  }
  return out
}

/** For each mark the number of the quotation around it, or -1. */
function insideOf(marks: readonly Mark[], doubles: readonly Quotation[]): number[] {
  let at = 0
  return marks.map((mark) => {
    while (at < doubles.length && (doubles[at] as Quotation).outer.end <= mark.start) at++
    const around = doubles[at]
    return around && around.inner.start <= mark.start && mark.end <= around.inner.end ? at : -1
  })
}

function merged(a: readonly Quotation[], b: readonly Quotation[]): Quotation[] {
  return [...a, ...b].sort((x, y) => x.outer.start - y.outer.start || y.outer.end - x.outer.end)
}
