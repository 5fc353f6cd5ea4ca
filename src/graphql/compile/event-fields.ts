import { listOf, mapOf } from './draft.ts'
import type { Answer, Compiled, Draft, FieldCompiler } from './draft.ts'
import { callBlock, compileList } from './list.ts'
import { compileObject } from './object.ts'
import { idAs, property } from './plain-fields.ts'
import { FACT_FIELDS } from './report-fields.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'
import type { Participant } from '../../model/event.ts'

const DATE_FIELDS = { date: property('start'), until: property('end'), precision: property() }

/** The named participants, of one role or of all. */
function entities(role?: 'actor' | 'recipient'): FieldCompiler {
  return (draft, e, field) => {
    const n = draft.name('n')
    const edge = role === undefined ? ':PARTICIPATED_IN' : `:PARTICIPATED_IN {role: '${role}'}`
    return compileList(
      draft,
      field.name,
      { from: e, open: `MATCH (${e})<-[${edge}]-(${n}:Entity)`, keep: [n], order: `${n}.id` },
      compileObject(draft, 'Entity', n, field.nodes),
    )
  }
}

const event: FieldCompiler = (draft, e, field) => compileObject(draft, 'Event', e, field.nodes)

export const CONTACT_FIELDS = {
  id: idAs('contact'),
  event,
  participants: entities(),
  ...DATE_FIELDS,
  mode: property(),
  place: property(),
  ...FACT_FIELDS,
} satisfies Record<string, FieldCompiler>

export const ATTACK_FIELDS = {
  id: idAs('attack'),
  event,
  by: entities('actor'),
  on: entities('recipient'),
  ...DATE_FIELDS,
  mode: property(),
  place: property(),
  ...FACT_FIELDS,
} satisfies Record<string, FieldCompiler>

export const EVENT_FIELDS = {
  id: property(),
  type: property(),
  mode: property(),
  modality: property(),
  cameo: property(),
  ...DATE_FIELDS,
  place: property(),
  summary: property(),
  participants,
  ...FACT_FIELDS,
} satisfies Record<string, FieldCompiler>

/**
 * All participants, also those that are no entity. Only reports know these; all reports of one event have the same
 * participants, or it would not be one event, so the first report speaks for all.
 */
function participants(draft: Draft, e: string, field: Selected): Compiled {
  const [r, a, n, written] = [draft.name('r'), draft.name('a'), draft.name('n'), draft.name('written')]
  const fields = objectTypes(draft.operation, 'Participant').flatMap((type) =>
    select(draft.operation, type, field.nodes),
  )
  const entityPlaces = fields.filter(({ name }) => name === 'entity')
  const readers = entityPlaces.map((place) => ({ place, item: compileObject(draft, 'Entity', n, place.nodes) }))
  const known = compileList(
    draft,
    field.name,
    { from: e, open: `MATCH (${e})<-[:PARTICIPATED_IN]-(${n}:Entity)`, keep: [n], order: `${n}.id` },
    {
      calls: readers.flatMap(({ item }) => item.calls),
      value: `{id: ${n}.id${readers.map(({ item }, index) => `, entity_${index}: ${item.value}`).join('')}}`,
      read: (value) => value,
    },
  )
  const first = callBlock(e, [
    `MATCH (${e})-[${r}:REPORTED_IN]->(${a}:Article)`,
    `WITH ${r}, ${a}`,
    `ORDER BY ${a}.id, ${r}.start LIMIT 1`,
    `RETURN collect(${r}.participants) AS ${written}`,
  ])
  return {
    calls: readers.length === 0 ? [first] : [first, ...known.calls],
    value: readers.length === 0 ? `{written: ${written}}` : `{written: ${written}, known: ${known.value}}`,
    read(value) {
      const row = mapOf(value)
      const entitiesById = new Map(listOf(row['known']).map((item) => [mapOf(item)['id'], mapOf(item)]))
      const [json] = listOf(row['written'])
      const all: Participant[] = typeof json === 'string' ? JSON.parse(json) : []
      return all.map((participant): Answer => {
        const held = participant.entity === null ? undefined : entitiesById.get(participant.entity)
        const answer: Answer = {}
        for (const { key, name } of fields) if (name !== 'entity') answer[key] = valueOf(participant, name)
        for (const [index, { place, item }] of readers.entries()) {
          answer[place.key] = held ? item.read(held[`entity_${index}`] ?? null) : null
        }
        return answer
      })
    },
  }
}

function valueOf({ role, text, country, sector }: Participant, name: string): string | null {
  return { role, text, country, sector }[name] ?? null
}
