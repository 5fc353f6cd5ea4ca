import { mentionsIn, sentencesIn } from './lookup.ts'
import type { Entity } from '../model/entity.ts'
import type { Event, EventDate } from '../model/event.ts'
import type { Extraction } from '../model/extraction.ts'
import { spanOf, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { Draft, DraftEntity, DraftEvent, DraftStatement } from './draft.ts'

/** The extraction document of a finished draft, with local ids. What was found but is used by nothing in the text is left out. */
export function documentOf(draft: Draft): Extraction {
  const events = draft.events.map((event) => eventOf(draft, event)).sort((a, b) => a.evidence.start - b.evidence.start)
  return {
    version: 1,
    article: { ...draft.article, id: draft.article.id ?? '', contentHash: '' },
    entities: entitiesOf(draft),
    events,
    statements: draft.statements
      .map((statement) => statementOf(draft, statement))
      .sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0)),
    dates: draft.dates.map(({ start, end, value, precision }) => ({
      ...spanOf(draft.text, start, end),
      value,
      precision,
    })),
    diagnostics: draft.diagnostics,
  }
}

function entitiesOf(draft: Draft): Entity[] {
  const mentions = new Map<DraftEntity, Map<number, Span>>()
  const note = (entity: DraftEntity | null, start: number, end: number): void => {
    if (!entity || end <= start) return
    const spans = mentions.get(entity) ?? new Map<number, Span>()
    mentions.set(entity, spans)
    if (!spans.has(start)) spans.set(start, spanOf(draft.text, start, end))
  }
  const written = new Map<DraftEntity, Set<string>>()
  for (const mention of draft.mentions) {
    note(mention.entity, mention.start, mention.end)
    if (mention.form === 'demonym' || mention.form === 'metonym') continue
    const forms = written.get(mention.entity)
    if (forms) forms.add(mention.text)
    else written.set(mention.entity, new Set([mention.text]))
  }
  // A country that takes part through its army or a city is mentioned by those words.
  for (const event of draft.events) {
    for (const { actor } of event.participants)
      if (actor.entity && !mentions.has(actor.entity)) note(actor.entity, actor.range.start, actor.range.end)
  }
  return draft.entities.flatMap((entity) => {
    const spans = [...(mentions.get(entity)?.values() ?? [])].sort((a, b) => a.start - b.start)
    if (spans.length === 0) return []
    const forms = new Set(written.get(entity))
    const name = nameOf(entity, forms)
    forms.delete(name)
    return [
      {
        id: entity.id,
        kind: entity.kind,
        name,
        aliases: [...forms].sort(byCodeUnit),
        country: entity.country,
        offices: entity.offices.map(({ title, of, start, end }) => ({ title, of: of?.id ?? null, start, end })),
        mentions: spans,
      },
    ]
  })
}

/** An organisation is called by its fullest form in the article, as a person is; identity knows the lexicon's name. */
function nameOf(entity: DraftEntity, forms: ReadonlySet<string>): string {
  if (entity.kind !== 'Organization' || entity.canonical === null || forms.has(entity.name)) return entity.name
  const longest = [...forms].sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0]
  return longest?.replaceAll(/\s+/g, ' ') ?? entity.name
}

function eventOf(draft: Draft, event: DraftEvent): Event {
  const sentence = draft.sentences[event.sentence]
  const last = draft.sentences[event.until ?? event.sentence]
  return {
    id: '',
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    modality: event.modality,
    attributedTo: event.attributedTo
      ? {
          ...spanOf(draft.text, event.attributedTo.start, event.attributedTo.end),
          entity: event.attributedTo.entity?.id ?? null,
        }
      : null,
    date: event.date ? dateOf(event.date) : null,
    place: event.place,
    participants: event.participants.map(({ role, actor }) => ({
      role,
      entity: actor.entity?.id ?? null,
      text: actor.text,
      country: actor.country,
      sector: actor.sector,
    })),
    evidence: spanOf(draft.text, sentence?.start ?? event.trigger.start, last?.end ?? event.trigger.end),
    rule: event.rule,
    confidence: event.confidence,
  }
}

function dateOf(date: NonNullable<DraftEvent['date']>): EventDate {
  return { start: date.from, end: date.until, precision: date.precision }
}

function statementOf(draft: Draft, statement: DraftStatement): Statement {
  const mentioned = new Set<string>()
  for (const segment of statement.segments)
    for (const sentence of sentencesIn(draft, segment))
      for (const { entity, start, end } of mentionsIn(draft, sentence.index))
        if (entity.kind !== 'Place' && statement.segments.some((part) => part.start <= start && end <= part.end))
          mentioned.add(entity.id)
  return {
    id: '',
    kind: statement.kind,
    speaker: statement.speaker
      ? {
          ...spanOf(draft.text, statement.speaker.start, statement.speaker.end),
          entity: statement.speaker.entity?.id ?? null,
          name: statement.speaker.entity?.name ?? statement.speaker.name,
        }
      : null,
    addressees: statement.addressees.map(({ entity, name }) => ({
      entity: entity?.id ?? null,
      name: entity?.name ?? name,
    })),
    cue: statement.cue ? spanOf(draft.text, statement.cue.start, statement.cue.end) : null,
    segments: statement.segments.map((segment) => spanOf(draft.text, segment.start, segment.end)),
    evidence: spanOf(draft.text, statement.evidence.start, statement.evidence.end),
    mentions: [...mentioned],
    date: statement.date,
    rule: statement.rule,
    confidence: statement.confidence,
  }
}
