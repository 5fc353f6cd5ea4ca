import { ENTITY_LABELS } from '../../model/graph.ts'
import { foldedText } from '../folded-text.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { ConnectionSource } from './connection-page.ts'
import type { Draft } from './draft.ts'
import { dayParts } from './orders.ts'
import type { DayPart } from './orders.ts'
import { reportedBy } from './reported-by.ts'

/** How a statement and an entity hang together: the pattern from the one end and from the other around an edge. */
const EDGES = {
  by: { type: 'STATED', into: true },
  to: { type: 'ADDRESSED_TO', into: false },
  about: { type: 'MENTIONS', into: false },
  with: { type: 'ADDRESSED_TO|MENTIONS', into: false },
} as const

function pattern(
  s: string,
  x: string,
  p: string,
  { type, into }: (typeof EDGES)[keyof typeof EDGES],
): [string, string] {
  return into
    ? [`(${p})-[${x}:${type}]->(${s}:Statement)`, `(${s})<-[${x}:${type}]-()`]
    : [`(${p})<-[${x}:${type}]-(${s}:Statement)`, `(${s})-[${x}:${type}]->()`]
}

/**
 * Statements that the arguments choose: of the entity `n`, or from all; those to or about `n` if `toldOf`. The most telling
 * argument is the source, so that the database can start at an index.
 */
export function statementSources(draft: Draft, args: Args, n: string | null, toldOf = false): ConnectionSource[] {
  return dayParts(draft, args).map((part) => statementSource(draft, args, n, toldOf, part))
}

function statementSource(draft: Draft, args: Args, n: string | null, toldOf: boolean, part: DayPart): ConnectionSource {
  const s = draft.name('s')
  const named = (Object.keys(EDGES) as (keyof typeof EDGES)[]).flatMap((name) => {
    const text = textArg(args, name)
    return text === null ? [] : [{ edge: EDGES[name], is: draft.oneOf(name, draft.idsOf(text, ENTITY_LABELS)) }]
  })
  const first = n === null ? named.shift() : undefined
  const joins = named.map(({ edge, is }) => {
    const x = draft.name('x')
    return `MATCH ${pattern(s, x, '', edge)[1]} WHERE ${x}.entity ${is}`
  })
  joins.push(...reportedBy(draft, s, args))
  const rest = (day: string) => ({
    joins,
    variable: s,
    type: 'Statement',
    key: () => part.key(day),
    ...(part.isLater ? { isLater: part.isLater } : {}),
    conditions: [...part.conditions(day, s), ...statementConditions(draft, s, args)],
  })
  if (n !== null) return sourceOf(draft, s, n, toldOf ? EDGES.with : EDGES.by, `= ${n}.id`, rest, n)
  if (first) return sourceOf(draft, s, null, first.edge, first.is, rest)
  const { conditions, ...source } = rest(`${s}.sortDate`)
  return { ...source, from: null, open: `MATCH (${s}:Statement)`, where: conditions }
}

function sourceOf(
  draft: Draft,
  s: string,
  from: string | null,
  edge: (typeof EDGES)[keyof typeof EDGES],
  is: string,
  rest: (day: string) => Omit<ConnectionSource, 'from' | 'open'> & { conditions: readonly string[] },
  bound?: string,
): ConnectionSource {
  const x = draft.name('x')
  const { conditions, ...source } = rest(`${x}.sortDate`)
  // An index holds the edges of one type.
  const isIndexed = draft.edgeIndexes && !edge.type.includes('|')
  if (isIndexed) {
    const found = {
      ...source,
      from,
      open: `MATCH ${pattern(s, x, '', edge)[0]}`,
      where: [`${x}.entity ${is}`, ...conditions],
    }
    return is.startsWith('=') ? { ...found, under: `${x}.entity` } : found
  }
  const p = bound ?? draft.name('p')
  const [open] = pattern(s, x, bound ?? `${p}:Entity`, edge)
  return {
    ...source,
    from,
    open: `MATCH ${open}`,
    where: [...(bound === undefined ? [`${p}.id ${is}`] : []), ...conditions],
  }
}

function statementConditions(draft: Draft, s: string, args: Args): string[] {
  const conditions: string[] = []
  const [kind, text] = [textsArg(args, 'kind'), textArg(args, 'text')]
  if (kind) conditions.push(`${s}.kind IN ${draft.param('kind', kind)}`)
  if (text !== null) conditions.push(`${s}.searchText CONTAINS ${draft.param('text', foldedText('text', text))}`)
  return conditions
}
