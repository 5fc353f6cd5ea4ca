import type { Draft, DraftSpeaker, DraftStatement, Trace } from '../../draft.ts'
import { announces, blockOf, signedBelow } from './below.ts'
import { carryOn, type Carried } from './carry-on.ts'
import { Claims, type Read } from './claims.ts'
import { confidenceOf } from './confidence.ts'
import { kindOf, segmentOf } from './content.ts'
import { evidenceOf } from './evidence.ts'
import { beginsSentence, endsSentence, mayBeParticiple, passagesOf, rangeOf, type Passage } from './passage.ts'
import type { Reading, StatementRule } from './rule.ts'
import { LATE_RULES, STATEMENT_RULES } from './rules.ts'
import { sitesOf, type Site } from './sites.ts'
import { addresseesOf, speakerOf } from './speakers.ts'

/** Who said what in the article, in the order of the text. */
export function readStatements(draft: Draft, trace: Trace | null): DraftStatement[] {
  const all: DraftStatement[] = []
  let last: DraftSpeaker | null = null
  let carried: Carried = { speaker: null, unclosed: null, waiting: [] }
  const passages = passagesOf(draft)
  passages.forEach((passage, k) => {
    const block = blockOf(passage, carried)
    if (block) {
      all.push(block)
      carried = { speaker: block.speaker, unclosed: null, waiting: [] }
      return
    }
    carried = signedBelow(passage, passages[k + 1]) ?? carried
    const sites = sitesOf(passage)
    const claims = new Claims()
    const reads = readPassage(passage, sites, last, claims, trace)
    const { made, carried: next } = carryOn(passage, reads, claims, carried, trace)
    const here = [...reads.map(({ statement }) => statement), ...made]
    for (const statement of here) all.push(statement)
    last = here.sort(byPlace).findLast(({ speaker }) => speaker !== null)?.speaker ?? last
    carried = announces(passage, sites, last) ?? next
  })
  return all
    .map((statement) => withEvidence(draft, statement))
    .flatMap(oneEach)
    .sort(byPlace)
}

/** What several say together each of them says. */
function oneEach(statement: DraftStatement): DraftStatement[] {
  const { speaker } = statement
  return speaker?.joint?.map((each) => ({ ...statement, speaker: each })) ?? [statement]
}

function byPlace(a: DraftStatement, b: DraftStatement): number {
  return (
    (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0) ||
    (b.segments.at(-1)?.end ?? 0) - (a.segments.at(-1)?.end ?? 0)
  )
}

/** Later paragraphs may have added to the content. */
function withEvidence(draft: Draft, statement: DraftStatement): DraftStatement {
  const { cue, segments, evidence } = statement
  return { ...statement, evidence: evidenceOf(draft, [evidence, ...segments, ...(cue ? [cue] : [])]) }
}

function readPassage(
  passage: Passage,
  sites: readonly Site[],
  before: DraftSpeaker | null,
  claims: Claims,
  trace: Trace | null,
): Read[] {
  const taken = new Set<number>()
  const reads: Read[] = []
  for (const rules of [STATEMENT_RULES, LATE_RULES]) {
    let last = before
    for (const { rule, reading } of findAll(rules, passage, sites, taken)) {
      const read = readOne(passage, rule, reading, claims, last, trace)
      if (!read) continue
      reads.push(read)
      claims.add(read, reading.content)
      last = read.statement.speaker
    }
  }
  return reads.sort((a, b) => a.lastItem - b.lastItem)
}

/** The readings of these rules, one a cue, by place. `taken`: the cues that are read already. */
function findAll(
  rules: readonly StatementRule[],
  passage: Passage,
  sites: readonly Site[],
  taken: Set<number>,
): { rule: StatementRule; reading: Reading }[] {
  const found: { rule: StatementRule; reading: Reading }[] = []
  for (const rule of rules) {
    for (const reading of rule.find(passage, sites)) {
      if (taken.has(reading.cue.last)) continue
      taken.add(reading.cue.last)
      found.push({ rule, reading })
    }
  }
  return found.sort((a, b) => a.reading.cue.first - b.reading.cue.first)
}

function readOne(
  passage: Passage,
  rule: StatementRule,
  reading: Reading,
  claims: Claims,
  last: DraftSpeaker | null,
  trace: Trace | null,
): Read | null {
  const speaker = speakerOf(passage, reading.speaker, last, reading.cue)
  const cue = rangeOf(passage, reading.cue.first, reading.cue.last)
  const words = (): string => `"${passage.draft.text.slice(cue.start, cue.end)}" at ${cue.start}`
  const nearly = (why: string): null => {
    trace?.('statements', `${rule.id} nearly: ${words()}: ${why}`)
    return null
  }
  if (!speaker) return nearly('no speaker of ours')
  if (rule.outermost && claims.owner(reading.cue.first)) return nearly('another reports it')
  const segments = reading.content.map((part) => segmentOf(passage, part)).filter(({ start, end }) => start < end)
  if (segments.length === 0) return nearly('no content')
  const clash = claims.clash(reading.content, segments, speaker)
  if (clash) return nearly(`its words belong to ${clash.statement.rule}`)
  trace?.('statements', `${rule.id}: ${speaker.name}, ${words()}`)
  const statement: DraftStatement = {
    kind: kindOf(passage, reading.content),
    speaker,
    addressees: addresseesOf(passage, reading.addressees),
    cue,
    segments,
    evidence: evidenceOf(passage.draft, [cue, speaker, ...segments]),
    date: dateOf(passage, reading),
    rule: rule.id,
    confidence: confidenceOf(rule.id),
  }
  const lastItem = Math.max(reading.cue.last, reading.speaker.last, ...reading.content.map((part) => part.last))
  return { statement, lastItem }
}

/** The day that a date expression in the cue's clause gives. */
function dateOf(passage: Passage, reading: Reading): string | null {
  const inContent = (i: number): boolean => reading.content.some((part) => part.first <= i && i <= part.last)
  let i = reading.cue.first
  while (i > 0 && !beginsSentence(passage, i) && reading.cue.first - i < 60) i--
  for (; i < passage.items.length; i++) {
    i = behindDescription(passage, i, reading)
    const date = passage.dateAt[i]
    if (date && !inContent(i) && date.from !== null && date.from === date.until) return date.from
    if (i >= reading.cue.last && (inContent(i) || endsSentence(passage, i))) return null
  }
  return null
}

/** "Kovac, who left on Friday, said", "Kovac, arrested on Friday, said": the item behind what only tells of the speaker, where such begins at `at`; else `at`. */
function behindDescription(passage: Passage, at: number, { speaker, cue }: Reading): number {
  const { items, verbAt } = passage
  if (at <= speaker.first || at >= cue.first) return at
  const verb = verbAt[at]
  const relative = /^(?:who|whose|whom|which)$/.test(items[at]?.lower ?? '')
  const participle = items[at - 1]?.text === ',' && verb?.first === at && mayBeParticiple(passage, verb)
  if (!relative && !participle) return at
  for (let i = cue.first - 1; i > at; i--) if (items[i]?.text === ',') return i
  return relative ? cue.first : at
}
