import { MAX_PAIR_PARTICIPANTS } from '../../model/graph.ts'
import { badInput } from '../bad-input.ts'
import { MAX_AMONG, MAX_LINKS } from '../limits.ts'
import { textsArg } from './args.ts'
import { sourceLines } from './connection-page.ts'
import { listOf, mapOf, textOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { allEventsSource } from './event-source.ts'
import { callBlock, collectLines, whereLines } from './list.ts'
import { compileObject } from './object.ts'
import { objectTypes, select } from './selection.ts'
import type { Selected } from './selection.ts'

/** What joins two in a network. */
export const LINK_KINDS = ['contact', 'attack'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Compiles who is joined with whom: one subquery for every kind of link. */
export function compileNetwork(draft: Draft, field: Selected): Compiled<Answer> {
  const { args } = field
  const limit = readLimit(args['first'])
  const kinds = textsArg(args, 'kinds')
  const links = objectTypes(draft.operation, 'Network')
    .flatMap((type) => select(draft.operation, type, field.nodes))
    .map(({ key, nodes }) => ({
      key,
      parts: LINK_KINDS.filter((kind) => kinds === null || kinds.includes(kind)).map((kind) =>
        linksOf(draft, kind, { ...field, nodes }, draft.param('first', limit)),
      ),
    }))
  return {
    calls: links.flatMap(({ parts }) => parts.flatMap(({ calls }) => calls)),
    value: `{${['there: true', ...links.map(({ parts }, index) => `links_${index}: [${parts.map(({ value }) => value).join(', ')}]`)].join(', ')}}`,
    read(value) {
      const row = mapOf(value)
      return Object.fromEntries(
        links.map(({ key, parts }, index) => {
          const read = parts.flatMap((part, place) => part.read(listOf(row[`links_${index}`])[place] ?? null))
          // Each part is sorted; of equal ones contacts come first, as they were read.
          const largest = read.sort((a, b) => b.count - a.count).slice(0, limit)
          return [key, largest.map(({ answer }) => answer)]
        }),
      )
    },
  }
}

interface ReadLink {
  readonly count: number
  readonly answer: Answer
}

function linksOf(draft: Draft, kind: LinkKind, field: Selected, limit: string): Compiled<ReadLink[]> {
  const view = kind === 'contact' ? 'Contact' : 'Attack'
  const [p, q] = [draft.name('from'), draft.name('to')]
  const source = anchoredAmong(draft, allEventsSource(draft, view, field.args), field)
  const e = source.variable
  const [mode, count, dates, name] = [draft.name('mode'), draft.name('count'), draft.name('dates'), draft.name('links')]
  const fields = objectTypes(draft.operation, 'Link').flatMap((type) => select(draft.operation, type, field.nodes))
  const ends = fields.map(({ name, nodes }) =>
    name === 'from' || name === 'to' ? compileObject(draft, 'Entity', name === 'from' ? p : q, nodes) : null,
  )
  const columns = [
    `count: ${count}`,
    `mode: ${mode}`,
    `dates: ${dates}`,
    ...ends.flatMap((end, index) => (end ? [`end_${index}: ${end.value}`] : [])),
  ]
  const item: Compiled = {
    calls: ends.flatMap((end) => end?.calls ?? []),
    value: `{${columns.join(', ')}}`,
    read: (value) => value,
  }
  const order = `${count} DESC, ${p}.id, ${q}.id, coalesce(${mode}, '')`
  const lines = [
    ...sourceLines(source),
    `WITH DISTINCT ${e}`,
    ...pairLines(draft, kind, e, p, q, source.among),
    `WITH DISTINCT ${e}, ${p}, ${q}`,
    `WITH ${p}, ${q}, ${e}.mode AS ${mode}, count(${e}) AS ${count}, collect(coalesce(${e}.start, '')) AS ${dates}`,
    `ORDER BY ${order} LIMIT ${limit}`,
    ...collectLines(item, `${p}, ${q}, ${mode}, ${count}, ${dates}`, order, name),
  ]
  return {
    calls: [callBlock(null, lines)],
    value: name,
    read: (value) =>
      listOf(value).map((link) => {
        const row = mapOf(link)
        const plain: Record<string, unknown> = {
          kind,
          mode: row['mode'] ?? null,
          count: row['count'],
          dates: inOrder(listOf(row['dates']).map(textOf)),
        }
        const answer: Answer = { __typename: 'Link' }
        for (const [index, { key, name }] of fields.entries()) {
          answer[key] = ends[index]?.read(row[`end_${index}`] ?? null) ?? plain[name]
        }
        return { count: Number(row['count']), answer }
      }),
  }
}

/** The patterns that bring the two ends: of a contact every two who took part, of an attack each attacker with each attacked. */
function pairLines(draft: Draft, kind: LinkKind, e: string, p: string, q: string, among: string | null): string[] {
  const [o, named] = [draft.name('o'), draft.name('named')]
  const [actor, recipient] = kind === 'attack' ? [" {role: 'actor'}", " {role: 'recipient'}"] : ['', '']
  const inside = among === null ? [] : [`${p}.id IN ${among}`, `${q}.id IN ${among}`]
  return [
    `MATCH (${e})<-[:PARTICIPATED_IN]-(${o}:Entity)`,
    `WITH ${e}, count(DISTINCT ${o}) AS ${named}`,
    `WHERE ${named} <= ${MAX_PAIR_PARTICIPANTS}`,
    `MATCH (${e})<-[:PARTICIPATED_IN${actor}]-(${p}:Entity)`,
    `MATCH (${e})<-[:PARTICIPATED_IN${recipient}]-(${q}:Entity)`,
    ...whereLines([kind === 'attack' ? `${p}.id <> ${q}.id` : `${p}.id < ${q}.id`, ...inside]),
  ]
}

/** With `among` the way starts at those who are named, or comes by them. */
function anchoredAmong(draft: Draft, source: Parameters<typeof sourceLines>[0], field: Selected) {
  const ids = textsArg(field.args, 'among')
  if (ids === null) return { ...source, among: null }
  if (ids.length > MAX_AMONG) throw badInput(`\`among\` holds ${ids.length} ids: give ${MAX_AMONG} at most.`)
  const [p, among] = [draft.name('p'), draft.param('among', ids)]
  const match = `MATCH (${p}:Entity)-[:PARTICIPATED_IN]->(${source.variable}:Event)`
  const isOne = `${p}.id IN ${among}`
  const isBare = source.open === `MATCH (${source.variable}:Event)`
  return isBare
    ? { ...source, open: match, where: [isOne, ...(source.where ?? [])], among }
    : { ...source, joins: [...(source.joins ?? []), `${match} WHERE ${isOne}`], among }
}

function inOrder(dates: string[]): (string | null)[] {
  const dated = dates.filter((date) => date !== '').sort()
  return [...dated, ...Array.from({ length: dates.length - dated.length }, () => null)]
}

function readLimit(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_LINKS) return value
  throw badInput(`\`first\` is ${String(value)}: give a number from 0 to ${MAX_LINKS}.`)
}
