import { KINDS } from '../kinds.ts'
import type { PlainGraph } from './layout.ts'
import type { Scene } from './paint.ts'
import type { Picture } from './picture.ts'

const MANY_NODES = 400
const SHAPES = { Person: 0, Country: 1, Organization: 2 } as const

/** A picture as numbers. Nodes that were placed before keep their places; `known` goes by the ids of entities. */
export function sceneOf(
  { nodes, edges }: Picture,
  known: ReadonlyMap<string, readonly [number, number]>,
): { scene: Scene; graph: PlainGraph } {
  // Of very many the smallest are dots, so that the lines between them are seen.
  const least = nodes.length > MANY_NODES ? 1.5 : 5.5
  const radii = Float32Array.from(nodes, ({ weight }) =>
    Math.min(28, least + 2.2 * Math.sqrt(weight) * (least / 5.5) ** 0.4),
  )
  const places = new Float32Array(nodes.length * 2).fill(NaN)
  for (const [index, { entity }] of nodes.entries()) {
    const place = known.get(entity.id)
    if (place) places.set(place, index * 2)
  }
  const ends = Uint32Array.from(edges.flatMap(({ source, target }) => [source, target]))
  const counts = Float32Array.from(edges, ({ count }) => count)
  return {
    scene: {
      places: places.slice(),
      radii,
      shapes: Uint8Array.from(nodes, ({ entity }) => SHAPES[entity.__typename]),
      ends,
      counts,
      kinds: Uint8Array.from(edges, ({ kind }) => KINDS.indexOf(kind)),
    },
    graph: { radii, places, ends, counts, middle: -1 },
  }
}
