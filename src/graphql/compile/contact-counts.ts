import { sourceLines } from './connection-page.ts'
import { GROUPINGS, GROUPS } from './contact-groups.ts'
import { asIs, listOf, mapOf } from './draft.ts'
import type { Answer, Compiled, Draft, Read } from './draft.ts'
import { allEventsSource } from './event-source.ts'
import { callBlock, collectLines } from './list.ts'
import { readSize } from './page.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'

/** Counts the contacts that the arguments choose by pair, person, country or month. */
export function compileContactCounts(draft: Draft, field: Selected): Compiled<Answer[]> {
  const source = allEventsSource(draft, 'Contact', field.args)
  const e = source.variable
  const grouping = GROUPINGS.find((name) => name === field.args['groupBy']) ?? 'pair'
  const group = GROUPS[grouping](draft, e, field.args)
  const limit = draft.param('first', readSize('first', field.args['first']))
  const [count, earliest, latest] = [draft.name('count'), draft.name('earliest'), draft.name('latest')]
  const name = draft.name(field.name)

  const fields = objectTypes(draft.operation, field.type.name).flatMap((type) =>
    select(draft.operation, type, field.nodes),
  )
  const places = fields.map((part) => ({
    key: part.key,
    name: part.name,
    entities: part.name === 'entities' ? group.entities(part.nodes) : null,
  }))
  const counted = { count, earliest, latest, country: group.country, month: group.month }
  const columns = Object.entries(counted).map(([column, value]) => `${column}: ${value}`)
  for (const [index, { entities }] of places.entries()) {
    if (entities) columns.push(`entities_${index}: ${entities.value}`)
  }
  const item: Compiled = {
    calls: places.flatMap(({ entities }) => entities?.calls ?? []),
    value: `{${columns.join(', ')}}`,
    read: asIs,
  }
  const keys = group.keys.join(', ')
  const order = group.largestFirst ? `${count} DESC, ${group.order}` : group.order
  const lines = [
    ...sourceLines(source),
    `WITH DISTINCT ${e}`,
    ...group.lines,
    `WITH ${keys}, count(DISTINCT ${e}) AS ${count}, min(${e}.start) AS ${earliest}, max(${e}.start) AS ${latest}`,
    `ORDER BY ${order} LIMIT ${limit}`,
    ...collectLines(item, `${keys}, ${count}, ${earliest}, ${latest}`, order, name),
  ]
  const readRow: Read<Answer> = (value) => {
    const row = mapOf(value)
    const answer: Answer = {}
    for (const [index, { key, name, entities }] of places.entries()) {
      answer[key] = entities ? entities.read(row[`entities_${index}`] ?? null) : asIs(row[name] ?? null)
    }
    return answer
  }
  return { calls: [callBlock(source.from, lines)], value: name, read: (value) => listOf(value).map(readRow) }
}
