import { ENTITY_LABELS } from '../../model/graph.ts'
import { badInput } from '../bad-input.ts'
import { MAX_HOPS } from '../limits.ts'
import { textArg, textsArg } from './args.ts'
import { endOf, listOf, mapOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'
import { PATH_EDGES } from './path-fields.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'

/**
 * A shortest chain of edges between two, each hop with what is asked of it. Both databases look from both ends at once;
 * how far they look and over what is part of the statement's text, of which there are few.
 */
export function compilePath(draft: Draft, field: Selected): Compiled<Answer | null> {
  const { args } = field
  const from = draft.oneOf('pathFrom', draft.idsOf(textArg(args, 'from') ?? '', ENTITY_LABELS))
  const to = draft.oneOf('pathTo', draft.idsOf(textArg(args, 'to') ?? '', ENTITY_LABELS))
  const types = pathTypes(textsArg(args, 'relations'))
  const [a, b, p, ids, i, h] = ['a', 'b', 'p', 'ids', 'i', 'h'].map((base) => draft.name(base)) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const places = objectTypes(draft.operation, field.type.name)
    .flatMap((type) => select(draft.operation, type, field.nodes))
    .map(({ key, name, nodes }) => ({
      key,
      item: name === 'hops' ? compileObject(draft, 'PathHop', h, nodes) : null,
    }))
  const open = [
    `MATCH (${a}:Entity) WHERE ${a}.id ${from}`,
    `MATCH (${b}:Entity) WHERE ${b}.id ${to} AND ${a}.id <> ${b}.id`,
    `MATCH ${p} = shortestPath((${a})-[:${types.join('|')}*1..${readHops(args['maxHops'])}]-(${b}))`,
    `WITH [n IN nodes(${p}) | n.id] AS ${ids}, ${a}, ${b}`,
    `ORDER BY size(${ids}), ${a}.id, ${b}.id LIMIT 1`,
    `UNWIND range(0, size(${ids}) - 2) AS ${i}`,
    `MATCH (${h}:Entity {id: ${ids}[${i}]})`,
    `MATCH (${endOf(h)}:Entity {id: ${ids}[${i} + 1]})`,
  ].join('\n')
  const list = compileList(
    draft,
    field.name,
    { from: null, open, keep: [h, endOf(h), i], order: i },
    {
      calls: places.flatMap(({ item }) => item?.calls ?? []),
      value: `{i: ${i}${places.map(({ item }, index) => (item ? `, hops_${index}: ${item.value}` : '')).join('')}}`,
      read: (value) => value,
    },
  )
  return {
    ...list,
    read(value) {
      const hops = listOf(value).map(mapOf)
      if (hops.length === 0) return null
      const answer: Answer = {}
      for (const [index, { key, item }] of places.entries()) {
        answer[key] = item ? hops.map((hop) => item.read(hop[`hops_${index}`] ?? null)) : hops.length
      }
      return answer
    },
  }
}

function pathTypes(relations: readonly string[] | null): string[] {
  const types = Object.entries(PATH_EDGES).flatMap(([relation, type]) =>
    relations === null || relations.includes(relation) ? [type] : [],
  )
  if (types.length === 0) throw badInput('`relations` is empty: leave it out for all, or name one at least.')
  return types
}

function readHops(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_HOPS) return value
  throw badInput(`\`maxHops\` is ${String(value)}: give a number from 1 to ${MAX_HOPS}.`)
}
