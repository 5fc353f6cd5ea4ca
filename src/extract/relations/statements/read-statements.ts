import { overlaps, type Range } from '../../../model/span.ts'
import type { Draft, DraftSpeaker, DraftStatement, Trace } from '../../draft.ts'
import { confidenceOf } from './confidence.ts'
import { kindOf, segmentOf } from './content.ts'
import { beginsSentence, endsSentence, endsWithMark, passagesOf, rangeOf, type Passage } from './passage.ts'
import type { Reading, StatementRule } from './rule.ts'
import { STATEMENT_RULES } from './rules.ts'
import { sitesOf } from './sites.ts'
import { addresseesOf, sameSpeaker, speakerOf } from './speakers.ts'

/** A statement with the items that it was read from. */
interface Read {
  readonly statement: DraftStatement
  readonly lastItem: number
}

/** Who said what in the article, in the order of the text. */
export function readStatements(draft: Draft, trace: Trace): DraftStatement[] {
  const all: DraftStatement[] = []
  let last: DraftSpeaker | null = null
  let open: DraftStatement | null = null
  for (const passage of passagesOf(draft)) {
    const reads = readPassage(passage, last, trace)
    const carried = carryOn(passage, reads, open, trace)
    const here = [...reads.map(({ statement }) => statement), ...carried].sort(byPlace)
    all.push(...here)
    last = here.findLast(({ speaker }) => speaker !== null)?.speaker ?? last
    open = here.findLast(({ kind }) => kind !== 'indirect') ?? null
  }
  return all
}

function byPlace(a: DraftStatement, b: DraftStatement): number {
  return (
    (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0) ||
    (b.segments.at(-1)?.end ?? 0) - (a.segments.at(-1)?.end ?? 0)
  )
}

function readPassage(passage: Passage, before: DraftSpeaker | null, trace: Trace): Read[] {
  const sites = sitesOf(passage)
  const taken = new Set<number>()
  const found: { rule: StatementRule; reading: Reading; rank: number }[] = []
  STATEMENT_RULES.forEach((rule, rank) => {
    for (const reading of rule.find(passage, sites)) {
      if (taken.has(reading.cue.last)) continue
      taken.add(reading.cue.last)
      found.push({ rule, reading, rank })
    }
  })
  found.sort((a, b) => a.reading.cue.first - b.reading.cue.first)
  const reads: Read[] = []
  let last = before
  for (const { rule, reading } of found) {
    const speaker = speakerOf(passage, reading.speaker, last)
    const cue = rangeOf(passage, reading.cue.first, reading.cue.last)
    const words = `"${passage.draft.text.slice(cue.start, cue.end)}" at ${cue.start}`
    if (!speaker) {
      trace('statements', `${rule.id} nearly: ${words}: no speaker of ours`)
      continue
    }
    const segments = reading.content.map((part) => segmentOf(passage, part)).filter(({ start, end }) => start < end)
    const clash = reads.find((other) => conflicts(other.statement, segments, speaker))
    if (segments.length === 0 || clash) {
      trace(
        'statements',
        `${rule.id} nearly: ${words}: ${clash ? `its words belong to ${clash.statement.rule}` : 'no content'}`,
      )
      continue
    }
    const statement: DraftStatement = {
      kind: kindOf(passage, reading.content),
      speaker,
      addressees: addresseesOf(passage, reading.addressees),
      cue,
      segments,
      evidence: evidenceOf(passage, [cue, ...segments, speaker]),
      date: dateOf(passage, reading),
      rule: rule.id,
      confidence: confidenceOf(rule.id),
    }
    trace('statements', `${rule.id}: ${speaker.name}, ${words}`)
    reads.push({
      statement,
      lastItem: Math.max(reading.cue.last, reading.speaker.last, ...reading.content.map((part) => part.last)),
    })
    last = speaker
  }
  return reads
}

/** Two statements may share words only where one is quoted inside the other and somebody else speaks. */
function conflicts(other: DraftStatement, segments: readonly Range[], speaker: DraftSpeaker): boolean {
  for (const segment of segments) {
    for (const theirs of other.segments) {
      if (!overlaps(theirs, segment)) continue
      const same = theirs.start === segment.start && theirs.end === segment.end
      const inside = theirs.start <= segment.start && segment.end <= theirs.end
      if (same || !inside || sameSpeaker(other.speaker, speaker)) return true
    }
  }
  return false
}

function evidenceOf(passage: Passage, parts: readonly Range[]): Range {
  const from = Math.min(...parts.map(({ start }) => start))
  const to = Math.max(...parts.map(({ end }) => end))
  let start = from
  let end = to
  for (const item of passage.items) {
    const first = passage.draft.sentences[item.sentence]
    const last = passage.draft.sentences[item.lastSentence]
    if (item.end <= from || item.start >= to) continue
    if (first && first.start < start) start = first.start
    if (last && last.end > end) end = last.end
  }
  return { start, end }
}

/** The day that a date expression in the cue's clause gives. */
function dateOf(passage: Passage, reading: Reading): string | null {
  const inContent = (i: number): boolean => reading.content.some((part) => part.first <= i && i <= part.last)
  let i = reading.cue.first
  while (i > 0 && !beginsSentence(passage, i) && reading.cue.first - i < 60) i--
  for (; i < passage.items.length; i++) {
    const date = passage.dateAt[i]
    if (date && !inContent(i) && date.from !== null && date.from === date.until) return date.from
    if (i >= reading.cue.last && (inContent(i) || endsSentence(passage, i))) return null
  }
  return null
}

/** Quotations without a cue: they go on with the statement before them in the paragraph, or with the last paragraph's. */
function carryOn(
  passage: Passage,
  reads: readonly Read[],
  open: DraftStatement | null,
  trace: Trace,
): DraftStatement[] {
  const out: DraftStatement[] = []
  let current: { statement: DraftStatement; item: number } | null = null
  let next = 0
  passage.items.forEach((item, i) => {
    while (next < reads.length && (reads[next] as Read).lastItem < i) {
      const read = reads[next] as Read
      current = { statement: read.statement, item: read.lastItem }
      next++
    }
    if (!item.quote || isTaken(reads, item)) return
    const segment = segmentOf(passage, { first: i, last: i })
    if (!current && i > 0) return
    const from = current ? current.statement : open
    if (!from || from.speaker === null || !isSpeech(passage, i)) return
    if (current && sentencesBetween(passage, current.item, i) > 1) return
    if (current && from.kind !== 'indirect' && wordsBetween(passage, current.item, i) === 0) {
      from.segments.push(segment)
      trace('statements', `statement/split-quotation: ${from.speaker.name} goes on at ${segment.start}`)
      current = { statement: from, item: i }
      return
    }
    const statement: DraftStatement = {
      kind: 'direct',
      speaker: from.speaker,
      addressees: [],
      cue: null,
      segments: [segment],
      evidence: evidenceOf(passage, [segment]),
      date: null,
      rule: 'statement/quotation-goes-on',
      confidence: confidenceOf('statement/quotation-goes-on'),
    }
    trace('statements', `statement/quotation-goes-on: ${from.speaker.name} at ${segment.start}`)
    out.push(statement)
    current = { statement, item: i }
  })
  return out
}

function isTaken(reads: readonly Read[], range: Range): boolean {
  return reads.some(({ statement }) => statement.segments.some((segment) => overlaps(segment, range)))
}

/** Whether the quotation stands for itself: it begins a sentence and ends one. */
function isSpeech(passage: Passage, at: number): boolean {
  const quote = passage.items[at]?.quote
  if (!quote) return false
  return beginsSentence(passage, at) && (endsSentence(passage, at) || endsWithMark(passage, quote))
}

function sentencesBetween(passage: Passage, from: number, to: number): number {
  return (passage.items[to]?.sentence ?? 0) - (passage.items[from]?.lastSentence ?? 0)
}

function wordsBetween(passage: Passage, from: number, to: number): number {
  let words = 0
  let ended = false
  for (let i = from + 1; i < to; i++) {
    if (ended && /[\p{L}\p{N}]/u.test(passage.items[i]?.text ?? '')) words++
    if (endsSentence(passage, i)) ended = true
  }
  return words
}
