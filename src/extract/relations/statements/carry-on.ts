import type { Range } from '../../../model/span.ts'
import type { DraftSpeaker, DraftStatement, Trace } from '../../draft.ts'
import type { Claims, Read } from './claims.ts'
import { confidenceOf } from './confidence.ts'
import { segmentOf } from './content.ts'
import { evidenceOf } from './evidence.ts'
import { beginsSentence, endsSentence, endsWithMark, lastMark, type Passage } from './passage.ts'
import { looksLikeTitle } from './titles.ts'

/** What one paragraph leaves to the next. */
export interface Carried {
  /** Who speaks in a quotation that opens the next paragraph. */
  readonly speaker: DraftSpeaker | null
  /** The statement whose quotation nobody closed. */
  readonly unclosed: DraftStatement | null
  /** Quotations that nobody closed and whose speaker is still to be named. */
  readonly waiting: readonly Range[]
  /** Whether a paragraph without marks is what the speaker says, too. */
  readonly block?: boolean
}

/** No statement goes on over more paragraphs. */
const MAX_PARAGRAPHS = 40
const GOES_ON = 'statement/quotation-goes-on'

/**
 * Quotations without a cue: behind a statement of the same paragraph they go on with it (`"A," he said. "B."`), at the head
 * of a paragraph they go on with the one before. Adds to `reads` and gives the new statements.
 */
export function carryOn(
  passage: Passage,
  reads: readonly Read[],
  claims: Claims,
  before: Carried,
  trace: Trace | null,
): { made: DraftStatement[]; carried: Carried } {
  const made: DraftStatement[] = []
  let current: { statement: DraftStatement; item: number } | null = null
  let unclosed: DraftStatement | null = null
  let waiting: Range[] = []
  let next = 0
  const head = claims.owner(0)
  if (before.waiting.length > 0) {
    if (head) head.statement.segments.unshift(...before.waiting)
    else if (before.speaker && passage.items[0]?.quote) made.push(goesOn(passage, before.speaker, [...before.waiting]))
  }
  passage.items.forEach((item, i) => {
    while (next < reads.length && (reads[next] as Read).lastItem < i) {
      const read = reads[next] as Read
      if (!current || !isBeside(passage, current, read)) current = { statement: read.statement, item: read.lastItem }
      next++
    }
    if (!item.quote) return
    const open = item.quote.inner.end === item.quote.outer.end && i === passage.items.length - 1
    const owner = claims.owner(i)
    if (owner) {
      if (open) unclosed = owner.statement
      return
    }
    if (!isSpeech(passage, i)) return
    const segment = segmentOf(passage, { first: i, last: i })
    if (segment.start >= segment.end) return
    if (!current) {
      if (i > 0) return
      if (before.unclosed && before.unclosed.segments.length < MAX_PARAGRAPHS) {
        before.unclosed.segments.push(segment)
        current = { statement: before.unclosed, item: i }
        if (open) unclosed = before.unclosed
      } else if (open) {
        waiting = before.waiting.length < MAX_PARAGRAPHS ? [...before.waiting, segment] : []
      } else if (before.speaker && !(before.waiting.length > 0 && made.length > 0)) {
        const statement = goesOn(passage, before.speaker, [segment])
        made.push(statement)
        current = { statement, item: i }
        trace?.('statements', `${GOES_ON}: ${before.speaker.name} at ${segment.start}`)
      } else if (made[0]) {
        made[0].segments.push(segment)
        current = { statement: made[0], item: i }
      }
      return
    }
    const { statement, item: from } = current
    if (sentencesBetween(passage, from, i) > 1 || !statement.speaker) return
    if (statement.kind !== 'indirect' && wordsBetween(passage, from, i) === 0) {
      statement.segments.push(segment)
      trace?.('statements', `statement/split-quotation: ${statement.speaker.name} goes on at ${segment.start}`)
      current = { statement, item: i }
      if (open) unclosed = statement
    } else {
      const other = goesOn(passage, statement.speaker, [segment])
      made.push(other)
      current = { statement: other, item: i }
      if (open) unclosed = other
      trace?.('statements', `${GOES_ON}: ${statement.speaker.name} at ${segment.start}`)
    }
  })
  const all = [...reads.map(({ statement }) => statement), ...made]
  const last = all.findLast(({ kind, speaker }) => kind !== 'indirect' && speaker !== null)
  const goes = last?.speaker ?? (passage.items.every((item) => item.quote !== null) ? before.speaker : null)
  return { made, carried: { speaker: goes, unclosed, waiting } }
}

/** `"A," she said with a smile that hinted that it was old. "B."`: words without marks, of no one known, in the sentence of a quotation. */
function isBeside(passage: Passage, current: { statement: DraftStatement; item: number }, read: Read): boolean {
  return (
    current.statement.kind === 'direct' &&
    read.statement.kind === 'indirect' &&
    read.statement.speaker?.entity === null &&
    passage.items[current.item]?.lastSentence === passage.items[read.lastItem]?.sentence
  )
}

/** A quotation that has no cue of its own. */
export function goesOn(passage: Passage, speaker: DraftSpeaker, segments: Range[]): DraftStatement {
  return {
    kind: 'direct',
    speaker,
    addressees: [],
    cue: null,
    segments,
    evidence: evidenceOf(passage.draft, segments),
    date: null,
    rule: GOES_ON,
    confidence: confidenceOf(GOES_ON),
  }
}

/** Whether the quotation stands for itself: it begins a sentence, and ends one or is long. */
function isSpeech(passage: Passage, at: number): boolean {
  const quote = passage.items[at]?.quote
  // `… in Monrovia, Calif. "We …"`: the abbreviation ends the sentence too.
  if (!quote || !(beginsSentence(passage, at) || passage.items[at - 1]?.text.endsWith('.'))) return false
  // A paragraph that is a title, or announces something, is a heading.
  if (passage.items.length === 1 && (looksLikeTitle(passage, at) || lastMark(passage, quote) === ':')) return false
  return endsSentence(passage, at) || endsWithMark(passage, quote) || quote.inner.end - quote.inner.start > 60
}

function sentencesBetween(passage: Passage, from: number, to: number): number {
  return (passage.items[to]?.sentence ?? 0) - (passage.items[from]?.lastSentence ?? 0)
}

/** How many words stand between the sentence of item `from` and item `to`. */
function wordsBetween(passage: Passage, from: number, to: number): number {
  let words = 0
  let ended = endsSentence(passage, from)
  for (let i = from + 1; i < to; i++) {
    if (ended && /[\p{L}\p{N}]/u.test(passage.items[i]?.text ?? '')) words++
    if (endsSentence(passage, i)) ended = true
  }
  return words
}
