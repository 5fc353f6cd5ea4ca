import { endOf, listOf } from './draft.ts'
import type { FieldCompiler } from './draft.ts'
import { callBlock, compileList } from './list.ts'
import { compileObject } from './object.ts'
import { readSize } from './page.ts'

/** What a path may lead over, and the edges of the graph that say so. Every hop is one edge. */
export const PATH_EDGES = { contact: 'SPOKE_WITH', attack: 'ATTACKED', office: 'REPRESENTS' } as const

/** The facts behind the edges of one type between the two ends of a hop, the latest first. */
function facts(edge: 'SPOKE_WITH' | 'ATTACKED', type: 'Contact' | 'Attack'): FieldCompiler {
  return (draft, h, field) => {
    const [w, e] = [draft.name('w'), draft.name('e')]
    return compileList(
      draft,
      field.name,
      {
        from: `${h}, ${endOf(h)}`,
        open: `MATCH (${h})-[${w}:${edge}]-(${endOf(h)})\nMATCH (${e}:Event {id: ${w}.eventId})`,
        keep: [e],
        order: `coalesce(${e}.start, '') DESC, ${e}.id`,
        limit: draft.param('first', readSize('first', field.args['first'])),
      },
      compileObject(draft, type, e, field.nodes),
    )
  }
}

/** Which relations there are between the two. */
const relations: FieldCompiler = (draft, h, field) => {
  const [w, name] = [draft.name('w'), draft.name(field.name)]
  const types = Object.values(PATH_EDGES).join('|')
  const lines = [
    `MATCH (${h})-[${w}:${types}]-(${endOf(h)})`,
    `WITH DISTINCT type(${w}) AS ${w}_type`,
    `RETURN collect(${w}_type) AS ${name}`,
  ]
  return {
    calls: [callBlock(`${h}, ${endOf(h)}`, lines)],
    value: name,
    read: (value) =>
      Object.entries(PATH_EDGES).flatMap(([relation, edge]) => (listOf(value).includes(edge) ? [relation] : [])),
  }
}

const offices: FieldCompiler = (draft, h, field) => {
  const r = draft.name('r')
  const end = endOf(r)
  return compileList(
    draft,
    field.name,
    {
      from: `${h}, ${endOf(h)}`,
      open: `MATCH (${h})-[${r}:REPRESENTS]-(${endOf(h)})\nMATCH (${end}:Entity {id: endNode(${r}).id})`,
      keep: [r, end],
      order: `${end}.id, ${r}.title`,
    },
    compileObject(draft, 'Office', r, field.nodes),
  )
}

export const PATH_HOP_FIELDS = {
  from: (draft, h, field) => compileObject(draft, 'Entity', h, field.nodes),
  to: (draft, h, field) => compileObject(draft, 'Entity', endOf(h), field.nodes),
  relations,
  contacts: facts('SPOKE_WITH', 'Contact'),
  attacks: facts('ATTACKED', 'Attack'),
  offices,
} satisfies Record<string, FieldCompiler>
