import { toScreen } from './camera.ts'
import type { Camera, Size } from './camera.ts'
import { nodeRadius } from './paint.ts'
import type { Brush, Palette } from './paint.ts'

interface Labelled {
  readonly places: Float32Array
  readonly radii: Float32Array
  readonly names: readonly string[]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Fewer where there are very many names: only the heaviest say something then. */
const [MAX_LABELS, MAX_LABELS_OF_MANY, MANY_NAMES] = [90, 40, 400]
const FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Liberation Sans", system-ui, sans-serif'

/** Writes names under nodes, the heaviest first, as long as none lies over another; those of `first` in any case. */
export function paintLabels(
  brush: Brush,
  { places, radii, names }: Labelled,
  camera: Camera,
  { width, height }: Size,
  palette: Palette,
  first: readonly number[],
  dim: (node: number) => boolean,
): void {
  const taken: Box[] = []
  let written = 0
  brush.textAlign = 'center'
  brush.textBaseline = 'top'
  brush.lineJoin = 'round'
  const write = (node: number, isFirst: boolean): void => {
    const [x, y] = toScreen(camera, [places[node * 2] ?? 0, places[node * 2 + 1] ?? 0])
    if (x < -50 || y < -20 || x > width + 50 || y > height + 20) return
    const radius = nodeRadius(radii[node] ?? 4, camera.scale)
    const size = isFirst ? 13 : radius > 11 ? 13 : 12
    const name = names[node] ?? ''
    brush.font = `${isFirst || radius > 11 ? 600 : 500} ${size}px ${FONT}`
    const half = brush.measureText(name).width / 2 + 4
    const box = { left: x - half, right: x + half, top: y + radius + 1, bottom: y + radius + size + 5 }
    if (!isFirst && taken.some((other) => overlap(box, other))) return
    taken.push(box)
    written += 1
    brush.globalAlpha = !isFirst && dim(node) ? 0.3 : 1
    brush.strokeStyle = palette.paper
    brush.lineWidth = 4
    brush.strokeText(name, x, box.top + 2)
    brush.fillStyle = palette.ink
    brush.fillText(name, x, box.top + 2)
  }
  for (const node of first) write(node, true)
  const most = names.length > MANY_NAMES ? MAX_LABELS_OF_MANY : MAX_LABELS
  for (let node = 0; node < names.length && written < most; node++) if (!first.includes(node)) write(node, false)
  brush.globalAlpha = 1
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
