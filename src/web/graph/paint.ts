import { KINDS } from '../kinds.ts'
import type { Camera } from './camera.ts'

/** What of a graph is needed to paint it. Lists go by the places of nodes and edges. */
export interface Scene {
  readonly places: Float32Array
  readonly radii: Float32Array
  readonly shapes: Uint8Array
  readonly ends: Uint32Array
  readonly counts: Float32Array
  readonly kinds: Uint8Array
}

export interface Palette {
  readonly edges: readonly string[]
  readonly nodes: readonly string[]
  readonly paper: string
  readonly ink: string
}

export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const ATTACK = KINDS.indexOf('attack')

/** The width of an edge in CSS pixels: grows with the square root, so that a hundred events still fit. */
export function edgeWidth(count: number, scale: number): number {
  return Math.min(16, 0.4 + 1.9 * Math.sqrt(count)) * Math.min(1.3, Math.max(0.3, scale ** 0.5))
}

/** The radius of a node on the screen: smaller when seen from afar, but never a speck. */
export function nodeRadius(radius: number, scale: number): number {
  return Math.max(1.6, radius * Math.min(1.4, Math.max(0.25, scale ** 0.5)))
}

/** Each line is a path of its own: a browser that draws in software takes minutes over one path of thousands. */
export function paintEdges(
  brush: Brush,
  scene: Scene,
  { x, y, scale }: Camera,
  palette: Palette,
  dim: ((edge: number) => boolean) | null = null,
): void {
  const isDense = scene.counts.length > 1500
  for (let edge = 0; edge < scene.counts.length; edge++) {
    const [a = 0, b = 0] = [scene.ends[edge * 2], scene.ends[edge * 2 + 1]]
    const [ax, ay] = [(scene.places[a * 2] ?? 0) * scale + x, (scene.places[a * 2 + 1] ?? 0) * scale + y]
    const [bx, by] = [(scene.places[b * 2] ?? 0) * scale + x, (scene.places[b * 2 + 1] ?? 0) * scale + y]
    const kind = scene.kinds[edge] ?? 0
    brush.globalAlpha = dim?.(edge) ? 0.12 : isDense ? 0.34 : 0.8
    brush.strokeStyle = palette.edges[kind] ?? palette.ink
    brush.lineWidth = edgeWidth(scene.counts[edge] ?? 1, scale)
    brush.beginPath()
    brush.moveTo(ax, ay)
    if (kind !== ATTACK) brush.lineTo(bx, by)
    else {
      // Bent aside, so that it does not lie over the contacts of the two.
      brush.quadraticCurveTo((ax + bx) / 2 + (by - ay) * 0.16, (ay + by) / 2 - (bx - ax) * 0.16, bx, by)
    }
    brush.stroke()
    if (kind === ATTACK && !isDense) arrow(brush, ax, ay, bx, by, nodeRadius(scene.radii[b] ?? 4, scale) + 2)
  }
  brush.globalAlpha = 1
}

function arrow(brush: Brush, ax: number, ay: number, bx: number, by: number, gap: number): void {
  // The end of the bent line comes from its control point.
  const [cx, cy] = [(ax + bx) / 2 + (by - ay) * 0.16, (ay + by) / 2 - (bx - ax) * 0.16]
  const length = Math.hypot(bx - cx, by - cy) || 1
  const [ux, uy] = [(bx - cx) / length, (by - cy) / length]
  const [tx, ty] = [bx - ux * gap, by - uy * gap]
  const size = 6 + brush.lineWidth
  brush.fillStyle = brush.strokeStyle
  brush.beginPath()
  brush.moveTo(tx, ty)
  brush.lineTo(tx - ux * size - uy * size * 0.5, ty - uy * size + ux * size * 0.5)
  brush.lineTo(tx - ux * size + uy * size * 0.5, ty - uy * size - ux * size * 0.5)
  brush.fill()
}

/** Persons are round, countries square, organizations a rhomb: kinds of nodes differ by more than colour. */
export function paintNode(
  brush: Brush,
  scene: Scene,
  node: number,
  { x, y, scale }: Camera,
  palette: Palette,
  grow = 0,
): void {
  const [nx, ny] = [(scene.places[node * 2] ?? 0) * scale + x, (scene.places[node * 2 + 1] ?? 0) * scale + y]
  const radius = nodeRadius(scene.radii[node] ?? 4, scale) + grow
  const shape = scene.shapes[node] ?? 0
  brush.fillStyle = palette.nodes[shape] ?? palette.ink
  brush.strokeStyle = palette.paper
  brush.lineWidth = radius > 3 ? 1.5 : 0.5
  brush.beginPath()
  if (shape === 0) brush.arc(nx, ny, radius, 0, 2 * Math.PI)
  else if (shape === 1)
    brush.roundRect(nx - radius * 0.88, ny - radius * 0.88, radius * 1.76, radius * 1.76, radius * 0.25)
  else {
    const half = radius * 1.2
    brush.moveTo(nx, ny - half)
    brush.lineTo(nx + half, ny)
    brush.lineTo(nx, ny + half)
    brush.lineTo(nx - half, ny)
    brush.closePath()
  }
  brush.fill()
  brush.stroke()
}
