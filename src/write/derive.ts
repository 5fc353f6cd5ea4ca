import { CONTACT_MODES } from '../model/event.ts'
import { byCodeUnit, foldWords } from '../model/fold.ts'
import { MAX_PAIR_PARTICIPANTS } from '../model/graph.ts'
import type { EdgeType, NodeLabel } from '../model/graph.ts'
import type { Params } from '../store/store.ts'
import { codeOf, iso2Of } from './country-codes.ts'
import { jsonList } from './json-list.ts'
import { representing } from './offices.ts'
import { formatVotes, winner } from './votes.ts'
import type { Tally, Votes } from './votes.ts'

/** An edge that follows from a node's votes. `key` tells parallel edges of one type apart. */
export type DerivedEdge = { type: EdgeType; from: string; to: string; key: string; props: Params }

/** Where an edge is: no two edges have the same place. */
export function placeOf({ type, from, to, key }: Omit<DerivedEdge, 'props'>): string {
  return JSON.stringify([type, from, to, key])
}

/** The edges between entities: an event's pairs. */
export const PAIR_TYPES = ['ATTACKED', 'SPOKE_WITH'] as const

export function isPair(type: EdgeType): boolean {
  return PAIR_TYPES.some((pair) => pair === type)
}

/** All that follows from a node's votes: its own properties and its edges; null where nobody votes for it any more. */
export type Derived = { props: Params; edges: DerivedEdge[] }

/** Derives a node from its votes alone, so that the order in which they came cannot show. */
export function derive(id: string, label: NodeLabel, votes: Votes): Derived | null {
  if (!votes.has('articles')) return null
  const { props, edges } =
    label === 'Event'
      ? deriveEvent(id, votes)
      : label === 'Statement'
        ? deriveStatement(id, votes)
        : deriveEntity(id, label, votes)
  return { props: { id, ...props, votes: formatVotes(votes) }, edges }
}

function deriveEntity(id: string, label: NodeLabel, votes: Votes): Derived {
  const name = winner(votes.get('name')) ?? id
  const aliases = keysOf(votes.get('aliases')).filter((form) => form !== name)
  const props: Params = { name, aliases, searchText: foldWords([name, ...aliases].join(' ')) }
  const iso3 = id.slice(id.indexOf(':') + 1)
  if (label === 'Country') Object.assign(props, { iso3, iso2: iso2Of(iso3) })
  if (label === 'Organization') props.country = winner(votes.get('country'))
  return { props, edges: label === 'Person' ? representing(id, votes) : [] }
}

function deriveStatement(id: string, votes: Votes): Derived {
  const text = winner(votes.get('text')) ?? ''
  const date = winner(votes.get('date'))
  const speakerText = winner(votes.get('speakerText'))
  const sortDate = date ?? ''
  const edge = (type: EdgeType, from: string, to: string, entity: string, props: Params = {}): DerivedEdge => ({
    type,
    from,
    to,
    key: '',
    props: { ...props, entity, sortDate },
  })
  return {
    props: {
      text,
      kind: winner(votes.get('kind')),
      date,
      speakerText,
      searchText: foldWords(text),
      sortDate,
    },
    edges: [
      ...keysOf(votes.get('speaker')).map((speaker) => edge('STATED', speaker, id, speaker, { date })),
      ...keysOf(votes.get('addressees')).map((addressee) => edge('ADDRESSED_TO', id, addressee, addressee)),
      ...[...(votes.get('mentions') ?? [])].map(([entity, count]) => edge('MENTIONS', id, entity, entity, { count })),
    ],
  }
}

type Taking = { role: string; entity: string; country: string | null; sector: string | null }

function deriveEvent(id: string, votes: Votes): Derived {
  const [type, modality, cameo, start, end, precision, count] = jsonList(winner(votes.get('identity'))) as [
    string,
    string,
    string,
    string | null,
    string | null,
    string,
    number,
  ]
  const mode = winner(votes.get('mode'))
  const sortDate = start ?? ''
  const props = {
    type,
    modality,
    cameo,
    start,
    end,
    precision,
    mode,
    place: winner(votes.get('place')),
    summary: winner(votes.get('summary')),
    sortDate,
    // Only of what takes several days, so that its index holds few.
    lastDay: end !== null && end !== start ? end : null,
    participantCount: count,
  }
  const taking = participants(votes.get('participants'))
  const edges = taking.map(({ role, entity, country, sector }): DerivedEdge => ({
    type: 'PARTICIPATED_IN',
    from: entity,
    to: id,
    key: role,
    props: { role, country: codeOf(entity) ?? country, sector, entity, sortDate },
  }))
  if (modality !== 'asserted' || count > MAX_PAIR_PARTICIPANTS) return { props, edges }
  const shared = { eventId: id, date: start, precision, mode }
  const pairOf = (pair: EdgeType, from: string, to: string): DerivedEdge => {
    const key = `${id} ${from} ${to}`
    return { type: pair, from, to, key, props: { id: key, ...shared } }
  }
  return { props, edges: [...edges, ...pairs(type, mode, taking).map(([pair, from, to]) => pairOf(pair, from, to))] }
}

function participants(tally: Tally | undefined): Taking[] {
  const said = new Map<string, [string, number][]>()
  for (const [value, count] of tally ?? []) {
    const [role, entity] = jsonList(value) as [string, string]
    const key = `${role} ${entity}`
    said.set(key, [...(said.get(key) ?? []), [value, count]])
  }
  return [...said.values()].map((values) => {
    const [role, entity, country, sector] = jsonList(winner(values)) as [string, string, string | null, string | null]
    return { role, entity, country, sector }
  })
}

/** Who is joined with whom: all with all where words were exchanged, each attacker with each attacked in an assault. */
function pairs(type: string, mode: string | null, taking: readonly Taking[]): [EdgeType, string, string][] {
  if (type === 'CONSULT' && CONTACT_MODES.some((contact) => contact === mode)) {
    const all = [...new Set(taking.map(({ entity }) => entity))].sort(byCodeUnit)
    return all.flatMap((from, index) =>
      all.slice(index + 1).map((to): [EdgeType, string, string] => ['SPOKE_WITH', from, to]),
    )
  }
  if (type !== 'ASSAULT') return []
  const attackers = taking.filter(({ role }) => role === 'actor')
  const attacked = taking.filter(({ role }) => role === 'recipient')
  return attackers.flatMap(({ entity: from }) =>
    attacked
      .filter(({ entity: to }) => from !== to)
      .map(({ entity: to }): [EdgeType, string, string] => ['ATTACKED', from, to]),
  )
}

function keysOf(tally: Tally | undefined): string[] {
  return [...(tally?.keys() ?? [])].sort(byCodeUnit)
}
