import type { Entity, Link } from '../api/types.ts'
import { kindOf, KINDS } from '../kinds.ts'
import type { Kind } from '../kinds.ts'

export interface PictureNode {
  readonly entity: Entity
  /** How many events its edges stand for. */
  readonly weight: number
}

/** All contacts of two, or all attacks of one on the other. */
export interface PictureEdge {
  /** `contact|<id>|<id>` or `attack|<id>|<id>`. */
  readonly id: string
  /** Places in the list of nodes. An attack leads from `source` to `target`. */
  readonly source: number
  readonly target: number
  readonly count: number
  /** The kind of most of its events. */
  readonly kind: Kind
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  /** The last dated day. */
  readonly latest: string | null
}

export interface Picture {
  /** The heaviest first. */
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  /** How many events all edges stand for. */
  readonly total: number
}

export interface Filter {
  /** Months, both included; with either one the undated are left out. */
  readonly since: string | null
  readonly until: string | null
  readonly kinds: readonly Kind[] | null
}

interface Gathered {
  readonly from: Entity
  readonly to: Entity
  readonly counts: Partial<Record<Kind, number>>
  count: number
  latest: string | null
}

/** What of the links the filter leaves, as nodes and edges. */
export function pictureOf(links: readonly Link[], filter: Filter): Picture {
  const edges = new Map<string, Gathered>()
  for (const link of links) {
    const kind = kindOf(link.kind, link.mode)
    if (filter.kinds && !filter.kinds.includes(kind)) continue
    const dates = link.dates.filter((date) => isWithin(date, filter))
    if (dates.length === 0) continue
    const id = `${kind === 'attack' ? 'attack' : 'contact'}|${link.from.id}|${link.to.id}`
    const edge = edges.get(id) ?? { from: link.from, to: link.to, counts: {}, count: 0, latest: null }
    edge.counts[kind] = (edge.counts[kind] ?? 0) + dates.length
    edge.count += dates.length
    for (const date of dates) if (date !== null && (edge.latest === null || date > edge.latest)) edge.latest = date
    edges.set(id, edge)
  }
  return drawn(edges)
}

function drawn(edges: ReadonlyMap<string, Gathered>): Picture {
  const weights = new Map<string, { entity: Entity; weight: number }>()
  let total = 0
  for (const { from, to, count } of edges.values()) {
    total += count
    for (const entity of [from, to]) {
      const known = weights.get(entity.id)
      if (known) known.weight += count
      else weights.set(entity.id, { entity, weight: count })
    }
  }
  const nodes = [...weights.values()].sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
  const places = new Map(nodes.map(({ entity }, place) => [entity.id, place]))
  return {
    nodes,
    total,
    edges: [...edges].map(([id, { from, to, count, counts, latest }]) => ({
      id,
      source: places.get(from.id) ?? 0,
      target: places.get(to.id) ?? 0,
      count,
      counts,
      kind: KINDS.reduce((most, kind) => ((counts[kind] ?? 0) > (counts[most] ?? 0) ? kind : most)),
      latest,
    })),
  }
}

function isWithin(date: string | null, { since, until }: Filter): boolean {
  if (since === null && until === null) return true
  if (date === null) return false
  const month = date.slice(0, 7)
  return (since === null || month >= since) && (until === null || month <= until)
}

/** The links of two answers as one list: what both hold counts once. */
export function joined(one: readonly Link[], other: readonly Link[]): Link[] {
  const key = ({ kind, mode, from, to }: Link): string => `${kind} ${mode} ${from.id} ${to.id}`
  const links = new Map(one.map((link) => [key(link), link]))
  for (const link of other) {
    const known = links.get(key(link))
    if (!known || known.dates.length < link.dates.length) links.set(key(link), link)
  }
  return [...links.values()]
}
