import type { FieldNode } from 'graphql'
import { MAX_PAIR_PARTICIPANTS } from '../../model/graph.ts'
import { textArg } from './args.ts'
import type { Args } from './args.ts'
import { listOf } from './draft.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'

/** What contacts can be counted by. */
export const GROUPINGS = ['pair', 'person', 'country', 'month'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How contacts, bound to `e`, come to groups. */
export interface Group {
  /** The patterns that bring the keys. */
  readonly lines: readonly string[]
  /** The variables of the key. */
  readonly keys: readonly string[]
  /** The order of groups, and of groups that count alike. */
  readonly order: string
  readonly largestFirst: boolean
  /** Compiles what is asked of the entities of a group. */
  readonly entities: (nodes: readonly FieldNode[]) => Compiled<Answer[]>
  /** The expressions of a group's country and month. */
  readonly country: string
  readonly month: string
}

const NONE: Compiled<Answer[]> = { calls: [], value: '[]', read: () => [] }

/** The ways to group, by their names. */
export const GROUPS: Readonly<Record<Grouping, (draft: Draft, e: string, args: Args) => Group>> = {
  pair: byPair,
  person: byPerson,
  country: byCountry,
  month: byMonth,
}

function bound(draft: Draft, label: string, variables: readonly string[]): Group['entities'] {
  return (nodes) => {
    const items = variables.map((variable) => compileObject(draft, label, variable, nodes))
    return {
      calls: items.flatMap(({ calls }) => calls),
      value: `[${items.map(({ value }) => value).join(', ')}]`,
      read: (value) => items.map(({ read }, index) => read(listOf(value)[index] ?? null)),
    }
  }
}

/** Both of every two who took part; as in the graph, an event of very many gives no pairs. */
function byPair(draft: Draft, e: string): Group {
  const [p, q] = [draft.name('p'), draft.name('q')]
  return {
    lines: [
      // All are counted, also those who are no entity.
      `MATCH (${e})<-[:PARTICIPATED_IN]-(${p}:Entity) WHERE ${e}.participantCount <= ${MAX_PAIR_PARTICIPANTS}`,
      `MATCH (${e})<-[:PARTICIPATED_IN]-(${q}:Entity) WHERE ${p}.id < ${q}.id`,
    ],
    keys: [p, q],
    order: `${p}.id, ${q}.id`,
    largestFirst: true,
    entities: bound(draft, 'Entity', [p, q]),
    country: 'null',
    month: 'null',
  }
}

/** Everybody who took part but the one who was asked for. */
function byPerson(draft: Draft, e: string, args: Args): Group {
  const p = draft.name('p')
  const asked = textArg(args, 'person')
  const others = asked === null ? '' : ` WHERE NOT ${p}.id ${draft.oneOf('besides', draft.idsOf(asked, ['Person']))}`
  return {
    lines: [`MATCH (${e})<-[:PARTICIPATED_IN]-(${p}:Person)${others}`],
    keys: [p],
    order: `${p}.id`,
    largestFirst: true,
    entities: bound(draft, 'Person', [p]),
    country: 'null',
    month: 'null',
  }
}

/** Countries that took part, and those of participants whom the article gave one, but the one that was asked for. */
function byCountry(draft: Draft, e: string, args: Args): Group {
  const [x, code] = [draft.name('x'), draft.name('code')]
  const asked = textArg(args, 'country')
  const codes = asked === null ? [] : draft.idsOf(asked, ['Country']).map((id) => id.slice('country:'.length))
  const others = asked === null ? '' : ` AND NOT ${code} ${draft.oneOf('besides', codes)}`
  return {
    lines: [
      `MATCH (${e})<-[${x}:PARTICIPATED_IN]-()`,
      `WITH ${e}, ${x}.country AS ${code}`,
      `WHERE ${code} IS NOT NULL${others}`,
    ],
    keys: [code],
    order: code,
    largestFirst: true,
    // A country that is only given to somebody, and that no article names, is no node.
    entities(nodes) {
      const n = draft.name('n')
      const open = `MATCH (${n}:Country {id: 'country:' + ${code}})`
      return compileList(
        draft,
        'entities',
        { from: code, open, keep: [n], order: `${n}.id` },
        compileObject(draft, 'Country', n, nodes),
      )
    },
    country: code,
    month: 'null',
  }
}

/** The months of the first days, the latest first; the undated are in none. */
function byMonth(draft: Draft, e: string): Group {
  const month = draft.name('month')
  return {
    lines: [`WITH ${e}, substring(${e}.start, 0, 7) AS ${month}`, `WHERE ${month} IS NOT NULL`],
    keys: [month],
    order: `${month} DESC`,
    largestFirst: false,
    entities: () => NONE,
    country: 'null',
    month,
  }
}
