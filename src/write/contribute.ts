import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical-json.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Extraction } from '../model/extraction.ts'
import { byCodeUnit, foldWords } from '../model/fold.ts'
import { isVerbatim } from '../model/span.ts'
import type { Span } from '../model/span.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { articleNodeId, articleProps } from './article-node.ts'
import type { Contribution, EventReport, Mention, Report, StatementReport } from './contribution.ts'
import { labelOf } from './entity-id.ts'
import { jsonList } from './json-list.ts'
import { dayOf } from './stored-contribution.ts'

/**
 * What a resolved document adds to the graph. A fact with a span that is not in the text at its place is left out and
 * named in a diagnostic: nothing without its words is ever stored.
 */
export function contribute(
  document: Extraction,
  extractor: string,
): { contribution: Contribution; diagnostics: Diagnostic[] } {
  const { article } = document
  const diagnostics: Diagnostic[] = []
  const isThere = (what: string, spans: readonly (Span | null)[]): boolean => {
    const missing = spans.find((span) => span !== null && !isVerbatim(article.text, span))
    if (missing === undefined || missing === null) return true
    const message = `${what} left out: ${JSON.stringify(missing.text.slice(0, 80))} is not in the text at ${missing.start}-${missing.end}`
    diagnostics.push({ level: 'error', stage: 'write', message, start: missing.start, end: missing.end })
    return false
  }
  const events = document.events.filter((event) => isThere(`event ${event.id}`, [event.evidence, event.attributedTo]))
  const statements = document.statements.filter(({ id, evidence, cue, speaker, segments }) =>
    isThere(`statement ${id}`, [evidence, cue, speaker, ...segments]),
  )
  const reports = merged([...events.map(eventReport), ...statements.map(statementReport)])
  const listed = document.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((mention) => isThere(`a mention of ${entity.id}`, [mention])),
  }))
  const contribution = {
    article: articleNodeId(article.id),
    day: dayOf(article.publishedAt),
    articleProps: articleProps(article, extractor),
    mentions: mentionsOf(listed, reports),
    reports,
  }
  return { contribution, diagnostics }
}

function eventReport(event: Event): EventReport {
  return {
    label: 'Event',
    fact: event.id,
    props: {
      start: event.evidence.start,
      end: event.evidence.end,
      text: event.evidence.text,
      rule: event.rule,
      confidence: event.confidence,
      sourceKey: sourceKey(event.evidence.text),
      attributedTo: nodeOf(event.attributedTo?.entity ?? null),
      attributedToText: event.attributedTo?.text ?? null,
      mode: event.mode,
      place: event.place,
      participants: canonicalJson(event.participants),
      type: event.type,
      modality: event.modality,
      cameo: event.cameo,
      dateStart: event.date?.start ?? null,
      dateEnd: event.date?.end ?? null,
      precision: event.date?.precision ?? 'unknown',
    },
  }
}

function statementReport(statement: Statement): StatementReport {
  return {
    label: 'Statement',
    fact: statement.id,
    props: {
      start: statement.evidence.start,
      end: statement.evidence.end,
      text: statement.evidence.text,
      rule: statement.rule,
      confidence: statement.confidence,
      sourceKey: sourceKey(statement.evidence.text),
      kind: statement.kind,
      date: statement.date,
      quote: statement.segments.map(({ text }) => text).join(' '),
      segments: canonicalJson(statement.segments),
      speaker: nodeOf(statement.speaker?.entity ?? null),
      speakerText: speakerWords(statement.speaker),
      addressees: sortedSet(statement.addressees.map(({ entity }) => nodeOf(entity))),
      mentions: sortedSet(statement.mentions.map(nodeOf)),
    },
  }
}

/** The words for who speaks. Where no entity tells whom a pronoun means, those that it takes up say more: "two officials" for "They". */
function speakerWords(speaker: Speaker | null): string | null {
  if (speaker === null) return null
  return speaker.entity === null ? speaker.name.replace(/\s+/g, ' ') : speaker.text
}

/** One report a fact and start: of several the surest, then the first in canonical order. */
function merged(reports: readonly Report[]): Report[] {
  const ranked = reports.map((report) => ({ report, text: canonicalJson(report) }))
  ranked.sort((a, b) => b.report.props.confidence - a.report.props.confidence || byCodeUnit(a.text, b.text))
  const kept = new Map<string, Report>()
  for (const { report } of ranked) {
    const key = `${report.fact} ${report.props.start}`
    if (!kept.has(key)) kept.set(key, report)
  }
  return [...kept.values()]
}

/** One mention for every entity that the document lists or a report refers to. */
function mentionsOf(listed: readonly Entity[], reports: readonly Report[]): Mention[] {
  const entities = new Map<string, Entity[]>()
  const employers = listed.flatMap(({ offices }) => offices.map(({ of }) => of)).filter((id) => id !== null)
  const ids = [...listed.map(({ id }) => id), ...employers, ...reports.flatMap(entitiesOf)]
  for (const id of ids) if (labelOf(id) !== null) entities.set(id, [])
  for (const entity of listed) entities.get(entity.id)?.push(entity)
  return [...entities].flatMap(([id, entries]) => {
    const label = labelOf(id)
    return label === null ? [] : [{ entity: id, label, props: mentionProps(id, entries) }]
  })
}

function mentionProps(id: string, entries: readonly Entity[]): Mention['props'] {
  // Listed twice under one id is one entity; its name is then the longest, as the fullest form.
  const names = entries.map(({ name }) => name).sort((a, b) => b.length - a.length || byCodeUnit(a, b))
  // An id that a fact uses and the document does not list is named by its key, so that the fact keeps its participant.
  const name = names[0] ?? id.slice(id.indexOf(':') + 1)
  const mentions = new Map(entries.flatMap((entity) => entity.mentions).map((span) => [span.start, span]))
  const aliases = sortedSet([...names, ...entries.flatMap((entity) => entity.aliases)].filter((form) => form !== name))
  const offices = entries
    .flatMap((entity) => entity.offices)
    .map(({ title, of, start, end }) => canonicalJson({ title, of: nodeOf(of), start, end }))
  return {
    name,
    count: mentions.size,
    aliases,
    forms: sortedSet([...aliases, ...[...mentions.values()].map(({ text }) => text)].filter((form) => form !== name)),
    spans: canonicalJson(
      [...mentions.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end })),
    ),
    country: sortedSet(entries.map(({ country }) => country))[0] ?? null,
    offices: `[${sortedSet(offices).join(',')}]`,
  }
}

/** The entities that a report's edges lead to. */
export function entitiesOf(report: Report): string[] {
  if (report.label === 'Statement')
    return [report.props.speaker, ...report.props.addressees, ...report.props.mentions].filter((id) => id !== null)
  const participants = jsonList<{ entity: string | null }>(report.props.participants)
  return [report.props.attributedTo, ...participants.map(({ entity }) => entity)].filter((id) => id !== null)
}

/** Copies of one text share it, whatever their quotation marks and blanks. */
function sourceKey(text: string): string {
  return createHash('sha256').update(foldWords(text)).digest('hex').slice(0, 32)
}

function nodeOf(id: string | null): string | null {
  return id === null || labelOf(id) === null ? null : id
}

function sortedSet(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort(byCodeUnit)
}
