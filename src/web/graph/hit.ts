import { toScreen } from './camera.ts'
import type { Camera } from './camera.ts'
import { edgeWidth, nodeRadius } from './paint.ts'
import type { Scene } from './paint.ts'
import { KINDS } from '../kinds.ts'

/** What lies under a point of the screen. */
export type Hit = { readonly node: number } | { readonly edge: number } | null

const ATTACK = KINDS.indexOf('attack')
/** How far beside a node or an edge still means it, in CSS pixels. */
const [NODE_SLACK, EDGE_SLACK] = [4, 5]

export function hitTest(scene: Scene, camera: Camera, [px, py]: readonly [number, number]): Hit {
  const at = (node: number) => toScreen(camera, [scene.places[node * 2] ?? 0, scene.places[node * 2 + 1] ?? 0])
  let best: Hit = null
  let nearest = Infinity
  for (let node = 0; node < scene.radii.length; node++) {
    const [x, y] = at(node)
    const far = Math.hypot(x - px, y - py) - nodeRadius(scene.radii[node] ?? 4, camera.scale)
    if (far < NODE_SLACK && far < nearest) {
      nearest = far
      best = { node }
    }
  }
  if (best) return best
  for (let edge = 0; edge < scene.counts.length; edge++) {
    const [a, b] = [at(scene.ends[edge * 2] ?? 0), at(scene.ends[edge * 2 + 1] ?? 0)]
    const far =
      distance(px, py, a, b, scene.kinds[edge] === ATTACK) - edgeWidth(scene.counts[edge] ?? 1, camera.scale) / 2
    if (far < EDGE_SLACK && far < nearest) {
      nearest = far
      best = { edge }
    }
  }
  return best
}

/** From a point to a line, or to the bent line of an attack as two straight ones. */
function distance(
  px: number,
  py: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  isBent: boolean,
): number {
  if (isBent) {
    const middle = [(ax + bx) / 2 + (by - ay) * 0.08, (ay + by) / 2 - (bx - ax) * 0.08] as const
    return Math.min(distance(px, py, [ax, ay], middle, false), distance(px, py, middle, [bx, by], false))
  }
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(px - ax - along * dx, py - ay - along * dy)
}
