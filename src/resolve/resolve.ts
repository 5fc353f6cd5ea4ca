import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'
import { byCodeUnit } from '../text/fold.ts'
import { entityId, eventId, identify, statementId, statementWords } from './identity.ts'

/**
 * Gives the document the ids of the graph: from names to stable ids, a pure function of the article. Entities that get one
 * id become one; occurrences of one event or statement share its id.
 */
export function resolve(local: Extraction): Extraction {
  const ids = new Map(local.entities.map((entity) => [entity.id, entityId(entity)]))
  const idOf = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id))
  const events = local.events.map((event) => resolveEvent(event, idOf))
  const statements = resolveStatements(local.statements, idOf)
  return {
    ...local,
    article: identify(local.article.id === '' ? { ...local.article, id: null } : local.article),
    entities: mergeEntities(local.entities, ids),
    events,
    statements,
  }
}

type IdOf = (id: string | null) => string | null

function resolveEvent(event: Event, idOf: IdOf): Event {
  const participants = event.participants.map((participant) => ({ ...participant, entity: idOf(participant.entity) }))
  const attributedTo =
    event.attributedTo === null ? null : { ...event.attributedTo, entity: idOf(event.attributedTo.entity) }
  const resolved = { ...event, participants, attributedTo }
  return { ...resolved, id: eventId(resolved) }
}

/** A quotation contained in a longer one by the same speaker takes the longer one's id. */
function resolveStatements(statements: readonly Statement[], idOf: IdOf): Statement[] {
  const resolved = statements.map((statement) => ({
    ...statement,
    speaker: statement.speaker === null ? null : { ...statement.speaker, entity: idOf(statement.speaker.entity) },
    addressees: statement.addressees.map((addressee) => ({ ...addressee, entity: idOf(addressee.entity) })),
    mentions: [...new Set(statement.mentions.map((id) => idOf(id) ?? id))].sort(byCodeUnit),
  }))
  const words = resolved.map(statementWords)
  return resolved.map((statement, i) => ({ ...statement, id: statementId(statement, longest(resolved, words, i)) }))
}

/** The words of the longest quotation by the same speaker that holds this one's; its own where none does. */
function longest(statements: readonly Statement[], words: readonly string[], at: number): string {
  const own = words[at] ?? ''
  const statement = statements[at]
  const speaker = statement?.speaker?.entity ?? null
  // Very short quotations ("yes") are too common to be parts of one another.
  if (speaker === null || statement?.kind === 'indirect' || own.split(' ').length < 4) return own
  let best = own
  statements.forEach((other, i) => {
    const theirs = words[i] ?? ''
    if (other.speaker?.entity !== speaker || other.kind === 'indirect' || theirs.length < best.length) return
    if (` ${theirs} `.includes(` ${own} `) && (theirs.length > best.length || theirs < best)) best = theirs
  })
  return best
}

function mergeEntities(entities: readonly Entity[], ids: ReadonlyMap<string, string>): Entity[] {
  const merged = new Map<string, Entity>()
  for (const entity of entities) {
    const id = ids.get(entity.id) ?? entity.id
    const offices = entity.offices.map((office) => ({
      ...office,
      of: office.of === null ? null : (ids.get(office.of) ?? office.of),
    }))
    const known = merged.get(id)
    if (!known) {
      merged.set(id, { ...entity, id, offices })
      continue
    }
    const [name, other] =
      known.name.length >= entity.name.length ? [known.name, entity.name] : [entity.name, known.name]
    merged.set(id, {
      ...known,
      name,
      aliases: [...new Set([...known.aliases, ...entity.aliases, other])]
        .filter((alias) => alias !== name)
        .sort(byCodeUnit),
      country: known.country ?? entity.country,
      offices: [...known.offices, ...offices].sort((a, b) => a.start - b.start),
      mentions: [...known.mentions, ...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    })
  }
  return [...merged.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
