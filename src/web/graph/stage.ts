import { fitted, panned, zoomed } from './camera.ts'
import type { Camera, Margins, Size } from './camera.ts'
import { listenToGestures } from './gestures.ts'
import { hitTest } from './hit.ts'
import type { Hit } from './hit.ts'
import { paintLabels } from './labels.ts'
import { litBy } from './lit.ts'
import type { Lit, Marks } from './lit.ts'
import { paintEdges, paintNode } from './paint.ts'
import type { Palette, Scene } from './paint.ts'
import { readPalette } from './palette.ts'
import type { Picture } from './picture.ts'
import { sceneOf } from './scene.ts'
import { startWorker } from './start-worker.ts'
import type { GraphWorker } from './start-worker.ts'
import type { Result } from './worker.ts'

export interface StageEvents {
  onNode(id: string): void
  onEdge(id: string): void
  onHover(hit: Hit, at: readonly [number, number] | null): void
  onSettled(): void
}

/** From so many edges on they are painted by a worker; meanwhile the last picture is moved about. */
const MANY_EDGES = 700
/** How much of its surroundings a painted picture holds on every side, as a part of its size. */
const SURROUNDINGS = 0.35
const REPAINT_MS = 90

/** A graph on a canvas that can be moved, zoomed and clicked. */
export class Stage {
  readonly #canvas: HTMLCanvasElement
  readonly #brush: CanvasRenderingContext2D
  readonly #events: StageEvents
  readonly #layouter: GraphWorker
  readonly #painter: GraphWorker
  readonly #known = new Map<string, [number, number]>()
  readonly #stop: (() => void)[] = []
  #picture: Picture = { nodes: [], edges: [], total: 0 }
  #scene: Scene = sceneOf(this.#picture, this.#known).scene
  #names: string[] = []
  #camera: Camera = { x: 0, y: 0, scale: 1 }
  #size: Size = { width: 0, height: 0 }
  #margins: Margins
  #palette: Palette
  #marks: Marks = { nodes: [], edges: [] }
  #hover: Hit = null
  #painted: { bitmap: ImageBitmap; camera: Camera } | null = null
  #isMoved = false
  #job = 0
  #frame = 0
  #repaint: ReturnType<typeof setTimeout> | undefined

  constructor(canvas: HTMLCanvasElement, margins: Margins, events: StageEvents) {
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('this browser has no 2d canvas')
    this.#canvas = canvas
    this.#brush = brush
    this.#events = events
    this.#margins = margins
    this.#palette = readPalette(canvas)
    const onResult = (result: Result) => this.#take(result)
    this.#layouter = startWorker(onResult)
    this.#painter = startWorker(onResult)
    const observer = new ResizeObserver(() => this.#resize())
    observer.observe(canvas)
    this.#stop.push(() => observer.disconnect())
    this.#stop.push(
      listenToGestures(canvas, {
        pan: (dx, dy) => this.#look(panned(this.#camera, dx, dy)),
        zoom: (factor, at) => this.#look(zoomed(this.#camera, factor, at)),
        fit: () => this.fit(),
        hover: (at) => this.#hoverAt(at),
        click: (at) => this.#clickAt(at),
        middle: () => this.#middle(),
      }),
    )
  }

  stop(): void {
    for (const stop of this.#stop) stop()
    this.#layouter.stop()
    this.#painter.stop()
    clearTimeout(this.#repaint)
    cancelAnimationFrame(this.#frame)
  }

  /** Shows another picture; what was placed before starts from there. */
  show(picture: Picture, { middle }: { middle: string | null }): void {
    this.#picture = picture
    const { scene, graph } = sceneOf(picture, this.#known)
    this.#scene = scene
    this.#names = picture.nodes.map(({ entity }) => entity.name)
    this.#hover = null
    this.#isMoved = false
    this.#job += 1
    this.#canvas.dataset['state'] = 'settling'
    if (picture.nodes.length === 0) {
      this.#canvas.dataset['state'] = 'empty'
      return this.#draw()
    }
    const place = picture.nodes.findIndex(({ entity }) => entity.id === middle)
    this.#layouter.send({ do: 'lay out', job: this.#job, graph: { ...graph, middle: place } })
  }

  mark(marks: Marks): void {
    this.#marks = marks
    this.#draw()
  }

  setMargins(margins: Margins): void {
    this.#margins = margins
    if (!this.#isMoved) this.fit()
  }

  /** Shows all of the picture. */
  fit(): void {
    this.#isMoved = false
    this.#camera = fitted(this.#scene.places, this.#size, this.#margins)
    this.#changed()
  }

  zoom(factor: number): void {
    this.#look(zoomed(this.#camera, factor, this.#middle()))
  }

  /** Reads the colours again. */
  recolour(): void {
    this.#palette = readPalette(this.#canvas)
    this.#changed()
  }

  #middle(): [number, number] {
    return [this.#size.width / 2, this.#size.height / 2]
  }

  #take(result: Result): void {
    if (result.is === 'picture') {
      this.#painted?.bitmap.close()
      this.#painted = { bitmap: result.bitmap, camera: result.camera }
      return this.#draw()
    }
    if (result.job !== this.#job) return
    this.#scene = { ...this.#scene, places: result.places }
    for (const [index, { entity }] of this.#picture.nodes.entries()) {
      this.#known.set(entity.id, [result.places[index * 2] ?? 0, result.places[index * 2 + 1] ?? 0])
    }
    if (this.#isMany()) this.#painter.send({ do: 'scene', scene: this.#scene })
    if (!this.#isMoved) this.#camera = fitted(result.places, this.#size, this.#margins)
    this.#changed(0)
    if (result.isDone) this.#settled()
  }

  #settled(): void {
    this.#draw()
    requestAnimationFrame(() => {
      this.#canvas.dataset['state'] = 'settled'
      this.#events.onSettled()
    })
  }

  #isMany(): boolean {
    return this.#picture.edges.length > MANY_EDGES
  }

  #look(camera: Camera): void {
    this.#isMoved = true
    this.#camera = camera
    this.#changed()
  }

  #changed(delay = REPAINT_MS): void {
    if (this.#isMany()) {
      clearTimeout(this.#repaint)
      this.#repaint = setTimeout(() => this.#askForPicture(), delay)
    }
    this.#draw()
  }

  #askForPicture(): void {
    const { width, height } = this.#size
    const [right, down] = [width * SURROUNDINGS, height * SURROUNDINGS]
    const camera = panned(this.#camera, right, down)
    this.#painter.send({
      do: 'paint',
      job: this.#job,
      camera,
      width: width + 2 * right,
      height: height + 2 * down,
      density: Math.min(2, devicePixelRatio),
      palette: this.#palette,
    })
  }

  #resize(): void {
    const { width, height } = this.#canvas.getBoundingClientRect()
    if (width === 0 || (width === this.#size.width && height === this.#size.height)) return
    this.#size = { width, height }
    this.#canvas.width = Math.round(width * devicePixelRatio)
    this.#canvas.height = Math.round(height * devicePixelRatio)
    if (!this.#isMoved) this.#camera = fitted(this.#scene.places, this.#size, this.#margins)
    this.#changed(0)
  }

  #draw(): void {
    if (this.#frame) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#paint()
    })
  }

  #paint(): void {
    const [brush, scene, camera, palette] = [this.#brush, this.#scene, this.#camera, this.#palette]
    const { width, height } = this.#size
    brush.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    brush.clearRect(0, 0, width, height)
    if (Number.isNaN(scene.places[0] ?? 0)) return
    const lit = litBy(this.#picture, this.#hover, this.#marks)
    const { chosen, rest } = lit
    const dimNode = (node: number) => rest !== null && !rest.nodes.has(node)
    if (this.#isMany()) {
      this.#paintPicture()
      this.#paintLit(lit)
    } else {
      paintEdges(brush, scene, camera, palette, rest && ((edge) => !rest.edges.has(edge)))
      for (let node = scene.radii.length - 1; node >= 0; node--) {
        brush.globalAlpha = dimNode(node) ? 0.25 : 1
        paintNode(brush, scene, node, camera, palette, chosen.has(node) ? 2 : 0)
      }
      brush.globalAlpha = 1
    }
    paintLabels(brush, { ...scene, names: this.#names }, camera, this.#size, palette, [...chosen], dimNode)
  }

  /** The picture that was painted last, laid where it belongs now. */
  #paintPicture(): void {
    if (!this.#painted) return
    const { bitmap, camera } = this.#painted
    const density = Math.min(2, devicePixelRatio)
    const zoom = this.#camera.scale / camera.scale
    this.#brush.drawImage(
      bitmap,
      this.#camera.x - camera.x * zoom,
      this.#camera.y - camera.y * zoom,
      (bitmap.width / density) * zoom,
      (bitmap.height / density) * zoom,
    )
  }

  /** What is lit in a large picture, over a veil. */
  #paintLit({ chosen, rest }: Lit): void {
    const [brush, scene] = [this.#brush, this.#scene]
    if (rest) {
      brush.globalAlpha = 0.72
      brush.fillStyle = this.#palette.paper
      brush.fillRect(0, 0, this.#size.width, this.#size.height)
      brush.globalAlpha = 1
      const edges = [...rest.edges].slice(0, MANY_EDGES)
      const part: Scene = {
        ...scene,
        ends: Uint32Array.from(edges.flatMap((edge) => [scene.ends[edge * 2] ?? 0, scene.ends[edge * 2 + 1] ?? 0])),
        counts: Float32Array.from(edges, (edge) => scene.counts[edge] ?? 1),
        kinds: Uint8Array.from(edges, (edge) => scene.kinds[edge] ?? 0),
      }
      paintEdges(brush, part, this.#camera, this.#palette)
    }
    for (const node of rest?.nodes ?? chosen) {
      paintNode(brush, scene, node, this.#camera, this.#palette, chosen.has(node) ? 2 : 0)
    }
  }

  #hoverAt(at: readonly [number, number] | null): void {
    const hit = at && hitTest(this.#scene, this.#camera, at)
    const isSame = JSON.stringify(hit) === JSON.stringify(this.#hover)
    if (isSame && hit === null) return
    this.#hover = hit
    this.#canvas.dataset['over'] = hit ? 'something' : 'nothing'
    this.#events.onHover(hit, at)
    if (!isSame) this.#draw()
  }

  #clickAt(at: readonly [number, number]): void {
    const hit = hitTest(this.#scene, this.#camera, at)
    if (hit && 'node' in hit) this.#events.onNode(this.#picture.nodes[hit.node]?.entity.id ?? '')
    else if (hit) this.#events.onEdge(this.#picture.edges[hit.edge]?.id ?? '')
  }
}
