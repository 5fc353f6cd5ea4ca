import { startLayout } from './layout.ts'
import type { PlainGraph } from './layout.ts'
import { paintEdges, paintNode } from './paint.ts'
import type { Palette, Scene } from './paint.ts'
import type { Camera } from './camera.ts'

/** What the page sends: a graph to lay out, or a scene to paint. Of each the latest counts. */
export type Order =
  | { readonly do: 'lay out'; readonly job: number; readonly graph: PlainGraph }
  | { readonly do: 'scene'; readonly scene: Scene }
  | {
      readonly do: 'paint'
      readonly job: number
      readonly camera: Camera
      readonly width: number
      readonly height: number
      readonly density: number
      readonly palette: Palette
    }

/** What comes back. */
export type Result =
  | {
      readonly is: 'places'
      readonly job: number
      readonly places: Float32Array<ArrayBuffer>
      readonly isDone: boolean
    }
  | { readonly is: 'picture'; readonly job: number; readonly bitmap: ImageBitmap; readonly camera: Camera }

/** How long it works before it looks for news. */
const SLICE_MS = 30
/** How often a large graph is shown on its way. */
const SHOW_MS = 250

const port = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void
  postMessage(result: Result, transfer: Transferable[]): void
}
let latest = 0
let scene: Scene | null = null
let canvas: OffscreenCanvas | null = null

port.addEventListener('message', ({ data: order }) => {
  if (order.do === 'scene') scene = order.scene
  else if (order.do === 'paint') paint(order)
  else void layOut(order.job, order.graph)
})

async function layOut(job: number, graph: PlainGraph): Promise<void> {
  latest = job
  const layout = startLayout(graph)
  let shown = performance.now()
  for (;;) {
    const isDone = layout.work(SLICE_MS)
    if (isDone || performance.now() - shown > SHOW_MS) {
      shown = performance.now()
      const places = layout.places()
      port.postMessage({ is: 'places', job, places, isDone }, [places.buffer])
    }
    if (isDone) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (latest !== job) return
  }
}

function paint({ job, camera, width, height, density, palette }: Extract<Order, { do: 'paint' }>): void {
  if (!scene) return
  canvas ??= new OffscreenCanvas(1, 1)
  canvas.width = Math.ceil(width * density)
  canvas.height = Math.ceil(height * density)
  const brush = canvas.getContext('2d')
  if (!brush) return
  brush.setTransform(density, 0, 0, density, 0, 0)
  paintEdges(brush, scene, camera, palette)
  for (let node = scene.radii.length - 1; node >= 0; node--) paintNode(brush, scene, node, camera, palette)
  const bitmap = canvas.transferToImageBitmap()
  port.postMessage({ is: 'picture', job, bitmap, camera }, [bitmap])
}
