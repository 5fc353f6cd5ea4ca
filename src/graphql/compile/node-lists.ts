import type { NodeLabel } from '../../model/graph.ts'
import { listOf, mapOf, textOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { viewConditions } from './event-source.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'
import type { Selected } from './selection.ts'

interface Kind {
  readonly type: string
  readonly label: NodeLabel
  /** Contacts and attacks are views of events. */
  readonly view?: 'Contact' | 'Attack'
}

/** What the part of an id before the colon says. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['article', { type: 'Article', label: 'Article' }],
  ['attack', { type: 'Attack', label: 'Event', view: 'Attack' }],
  ['contact', { type: 'Contact', label: 'Event', view: 'Contact' }],
  ['country', { type: 'Country', label: 'Country' }],
  ['event', { type: 'Event', label: 'Event' }],
  ['organization', { type: 'Organization', label: 'Organization' }],
  ['person', { type: 'Person', label: 'Person' }],
  ['statement', { type: 'Statement', label: 'Statement' }],
])

function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

/**
 * Compiles what is asked of the nodes with these ids: one subquery for every kind among them. Reads to a map from id to
 * answer; ids that nothing has are not in it.
 */
export function compileNodes(
  draft: Draft,
  base: string,
  ids: readonly string[],
  field: Selected,
): Compiled<Map<string, Answer>> {
  const parts = [...KINDS].flatMap(([prefix, kind]) => {
    const own = ids.filter((id) => kindOf(id) === prefix)
    if (own.length === 0) return []
    const stored = kind.view ? own.map((id) => `event:${id.slice(prefix.length + 1)}`) : own
    const n = draft.name('n')
    const where = [
      `${n}.id IN ${draft.param(`${prefix}Ids`, stored)}`,
      ...(kind.view ? viewConditions(kind.view, n) : []),
    ]
    const object = compileObject(draft, kind.type, n, field.nodes)
    const item: Compiled<[string, Answer]> = {
      calls: object.calls,
      value: `{id: ${n}.id, node: ${object.value}}`,
      read: (value) => {
        const { id, node } = mapOf(value)
        const global = kind.view ? `${prefix}:${textOf(id).slice('event:'.length)}` : textOf(id)
        return [global, object.read(node ?? null)]
      },
    }
    const source = { from: null, open: `MATCH (${n}:${kind.label})`, where, keep: [n], order: `${n}.id` }
    return compileList(draft, base, source, item)
  })
  return {
    calls: parts.flatMap(({ calls }) => calls),
    value: `[${parts.map(({ value }) => value).join(', ')}]`,
    read: (value) => new Map(parts.flatMap((part, index) => part.read(listOf(value)[index] ?? null))),
  }
}
