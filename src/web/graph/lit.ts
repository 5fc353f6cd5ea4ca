import type { Hit } from './hit.ts'
import type { Picture } from './picture.ts'

/** What is marked in a picture: ids of entities and of edges. */
export interface Marks {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** What stands out, by places in the picture. */
export interface Lit {
  /** Named in any case, and larger. */
  readonly chosen: ReadonlySet<number>
  /** All others are dimmed; null dims nothing. */
  readonly rest: { readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> } | null
}

/** What is lit by the pointer, else by marks. */
export function litBy({ nodes, edges }: Picture, hover: Hit, marks: Marks): Lit {
  const chosen = new Set<number>()
  const isLit = (edge: number): boolean => {
    if (hover === null) return marks.edges.includes(edges[edge]?.id ?? '')
    if ('edge' in hover) return hover.edge === edge
    return edges[edge]?.source === hover.node || edges[edge]?.target === hover.node
  }
  const lit = [...edges.keys()].filter(isLit)
  const ends = lit.flatMap((edge) => [edges[edge]?.source ?? 0, edges[edge]?.target ?? 0])
  if (hover === null) {
    for (const [node, { entity }] of nodes.entries()) if (marks.nodes.includes(entity.id)) chosen.add(node)
    // One who is looked at stands among all contacts: nothing is dimmed for it.
    if (lit.length === 0) return { chosen, rest: null }
  } else if ('node' in hover) chosen.add(hover.node)
  else for (const end of ends) chosen.add(end)
  return { chosen, rest: { edges: new Set(lit), nodes: new Set([...ends, ...chosen]) } }
}
