import { createHash } from 'node:crypto'
import type { Article, IdentifiedArticle } from '../model/article.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Statement } from '../model/statement.ts'
import { canonicalUrl } from '../model/url.ts'
import { byCodeUnit, foldWords } from '../text/fold.ts'
import { keyOf, organizationKey } from './organization-key.ts'
import { personKey } from './person-key.ts'

/** 128 bits of SHA-256 in hexadecimal: short enough to read, wide enough never to meet. */
function hash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** The graph's id of an entity; a place keeps an id of its own kind, though it is no node yet. */
export function entityId(entity: Pick<Entity, 'kind' | 'name' | 'country'>): string {
  if (entity.kind === 'Country') return `country:${entity.country ?? foldWords(entity.name)}`
  if (entity.kind === 'Person') return `person:${personKey(entity.name)}`
  if (entity.kind === 'Organization') return `organization:${organizationKey(entity.name)}`
  return `place:${keyOf(entity.name)}`
}

/**
 * The id of an event: type, modality, first and last day, and the sorted participants (role with entity, else role with
 * country and folded words). What lacks a date or any entity also counts its folded evidence, so that only copies of one
 * text share it. `participants` have the graph's entity ids.
 */
export function eventId(event: Omit<Event, 'id'>): string {
  const participants = event.participants
    .map(({ role, entity, country, text }) =>
      entity === null ? `${role}|${country ?? ''}|${foldWords(text)}` : `${role}|${entity}`,
    )
    .sort(byCodeUnit)
  const dated = event.date !== null && event.date.start !== null
  const known = event.participants.some((participant) => participant.entity !== null)
  const evidence = dated && known ? [] : [foldWords(event.evidence.text)]
  return `event:${hash(event.type, event.modality, event.date?.start ?? null, event.date?.end ?? null, [...new Set(participants)], ...evidence)}`
}

/** The folded words of a statement: case, quotation marks, punctuation and blanks do not count. */
export function statementWords(statement: Pick<Statement, 'segments'>): string {
  return foldWords(statement.segments.map((segment) => segment.text).join(' '))
}

/**
 * The id of a statement: the speaker's id and the folded content. Without a resolved speaker the speaker's words and the
 * folded evidence count too, so that only copies of one text share it.
 */
export function statementId(statement: Pick<Statement, 'speaker' | 'evidence'>, words: string): string {
  const speaker = statement.speaker?.entity ?? null
  if (speaker !== null) return `statement:${hash(speaker, words)}`
  return `statement:${hash(null, foldWords(statement.speaker?.text ?? ''), words, foldWords(statement.evidence.text))}`
}

/** The article's own id where one is given, else a hash of its canonical address, else of title, text, publisher and date. */
export function articleId(article: Article): string {
  if (article.id !== null) return article.id
  const url = article.url === null ? null : canonicalUrl(article.url)
  if (url !== null) return hash('url', url)
  return hash('text', article.title, article.text, article.publisher, article.publishedAt)
}

/** The article with its final id and the hash of every stored field. */
export function identify(article: Article): IdentifiedArticle {
  const identified = { ...article, id: articleId(article) }
  return { ...identified, contentHash: createHash('sha256').update(canonicalJson(identified)).digest('hex') }
}
