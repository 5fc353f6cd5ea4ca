import { createHash } from 'node:crypto'
import type { Entity } from '../../src/model/entity.ts'
import type { Event, Participant } from '../../src/model/event.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { foldWords } from '../../src/model/fold.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'

/** The words in the text at their n-th place; a document that the tests build is right unless a test breaks it. */
export function at(text: string, words: string, place = 0): Span {
  let start = text.indexOf(words)
  for (let i = 0; i < place; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length, text: words }
}

export function hashOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

type ArticleFields = Partial<Extraction['article']>

/** A document without facts; its content hash covers all fields, as that of the resolver does. */
export function documentOf(text: string, fields: ArticleFields, facts: Partial<Extraction> = {}): Extraction {
  const article = {
    id: 'a',
    url: null,
    title: null,
    publisher: null,
    agencies: [],
    authors: [],
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    language: 'en',
    excluded: [],
    ...fields,
    text,
  }
  const contentHash = fields.contentHash ?? hashOf(article)
  return {
    version: 1,
    article: { ...article, contentHash },
    entities: [],
    events: [],
    statements: [],
    dates: [],
    diagnostics: [],
    ...facts,
  }
}

const KINDS = { person: 'Person', country: 'Country', organization: 'Organization', place: 'Place' } as const

/** An entity with its mentions in the text, found by their words, which are its names unless `aliases` says otherwise. */
export function entity(
  text: string,
  id: string,
  name: string,
  rest: Partial<Entity> & { words?: string[] } = {},
): Entity {
  const kind = KINDS[id.split(':')[0] as keyof typeof KINDS]
  const { words = [name], ...fields } = rest
  const mentions = words.map((word) => at(text, word))
  const aliases = words.filter((word) => word !== name)
  return { id, kind, name, aliases, country: null, offices: [], mentions, ...fields }
}

export function actor(id: string | null, text: string, rest: Partial<Participant> = {}): Participant {
  return { role: 'actor', entity: id, text, country: null, sector: null, ...rest }
}

export function recipient(id: string | null, text: string, rest: Partial<Participant> = {}): Participant {
  return { ...actor(id, text, rest), role: 'recipient' }
}

/** An event whose id is that of the design: type, modality, days and participants. */
export function event(text: string, sentence: string, participants: Participant[], rest: Partial<Event> = {}): Event {
  const fields = {
    type: 'CONSULT' as const,
    mode: 'phone' as const,
    cameo: '04',
    modality: 'asserted' as const,
    attributedTo: null,
    date: null,
    place: null,
    rule: 'test/event',
    confidence: 0.9,
    ...rest,
  }
  const who = participants.map(
    ({ role, entity: id, country, text: words }) => `${role} ${id ?? `${country} ${foldWords(words)}`}`,
  )
  const id = `event:${hashOf(fields.type, fields.modality, fields.date, who.sort(), fields.date === null ? foldWords(sentence) : null)}`
  return { id, ...fields, participants, evidence: at(text, sentence) }
}

/** A direct quotation with the sentence it stands in. */
export function statement(
  text: string,
  sentence: string,
  speaker: { id: string | null; words: string },
  quotes: string[],
  rest: Partial<Statement> = {},
): Statement {
  const id = `statement:${hashOf(speaker.id, foldWords(quotes.join(' ')))}`
  return {
    id,
    kind: 'direct',
    speaker: { ...at(text, speaker.words), entity: speaker.id, name: speaker.words },
    addressees: [],
    cue: null,
    segments: quotes.map((quote) => at(text, quote)),
    evidence: at(text, sentence),
    mentions: [],
    date: null,
    rule: 'test/quote',
    confidence: 0.9,
    ...rest,
  }
}
