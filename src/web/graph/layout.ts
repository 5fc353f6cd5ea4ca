import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'

/** A graph as numbers: what can be sent to a worker without being copied piece by piece. */
export interface PlainGraph {
  /** The radius of every node. */
  readonly radii: Float32Array
  /** Where every node was before, x and y in turn; NaN where it is new. */
  readonly places: Float32Array
  /** The ends of every edge in turn. */
  readonly ends: Uint32Array
  /** How many events every edge stands for. */
  readonly counts: Float32Array
  /** The node that stays in the middle, or -1. */
  readonly middle: number
}

interface Body extends SimulationNodeDatum {
  readonly index: number
  readonly radius: number
}

/** A layout that is worked out step by step. The same graph always comes to the same places. */
export interface Layout {
  /** Works for about so long; tells whether it is done. */
  work(milliseconds: number): boolean
  places(): Float32Array<ArrayBuffer>
}

const COLD = 0.02

export function startLayout({ radii, places, ends, counts, middle }: PlainGraph): Layout {
  const bodies = Array.from(radii, (radius, index): Body => {
    const [x, y] = [places[index * 2], places[index * 2 + 1]]
    const isKnown = x !== undefined && y !== undefined && !Number.isNaN(x) && !Number.isNaN(y)
    return { index, radius, ...(isKnown ? { x, y } : {}), ...(index === middle ? { fx: 0, fy: 0 } : {}) }
  })
  const degrees = new Uint32Array(bodies.length)
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1
  const links = Array.from(counts, (count, index) => ({
    source: ends[index * 2] ?? 0,
    target: ends[index * 2 + 1] ?? 0,
    count,
  }))
  const isNew = bodies.filter(({ x }) => x === undefined).length
  const isLarge = bodies.length > 400
  const degree = (end: Body | string | number) => (typeof end === 'object' ? (degrees[end.index] ?? 1) : 1)
  const spread = isLarge ? 1 : Math.max(1, 2.1 - bodies.length / 200)
  const simulation = forceSimulation<Body>(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { count: number }>(links)
        .distance(({ count }) => (40 + 60 / Math.sqrt(count)) * spread)
        .strength(({ source, target }) => 1 / Math.min(degree(source), degree(target))),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -((isLarge ? 160 : 90) + 14 * body.radius) * spread)
        .theta(1)
        .distanceMax(900),
    )
    .force('collide', forceCollide<Body>((body) => body.radius + (isLarge ? 2 : 8)).iterations(1))
    .force('x', forceX<Body>(0).strength(0.045))
    .force('y', forceY<Body>(0).strength(0.06))
    .stop()
  // What is mostly known needs to be set right, not to be thrown about.
  if (isNew < bodies.length / 2) simulation.alpha(isNew === 0 ? 0.08 : 0.4)
  simulation.alphaDecay(bodies.length > 120 ? 0.035 : 0.028)
  return {
    work(milliseconds) {
      const end = performance.now() + milliseconds
      while (simulation.alpha() > COLD && performance.now() < end) simulation.tick()
      return simulation.alpha() <= COLD
    },
    places() {
      const found = new Float32Array(bodies.length * 2)
      for (const [index, { x = 0, y = 0 }] of bodies.entries()) {
        found[index * 2] = x
        found[index * 2 + 1] = y
      }
      return found
    },
  }
}
