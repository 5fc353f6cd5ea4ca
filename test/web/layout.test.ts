import { expect, test } from 'vitest'
import { fitted, panned, toScreen, zoomed } from '../../src/web/graph/camera.ts'
import { startLayout } from '../../src/web/graph/layout.ts'
import type { PlainGraph } from '../../src/web/graph/layout.ts'

const ring = (count: number): PlainGraph => ({
  radii: new Float32Array(count).fill(6),
  places: new Float32Array(count * 2).fill(NaN),
  ends: Uint32Array.from({ length: count * 2 }, (_, index) => Math.floor((index + 1) / 2) % count),
  counts: new Float32Array(count).fill(1),
  middle: 0,
})

function laidOut(graph: PlainGraph): Float32Array {
  const layout = startLayout(graph)
  while (!layout.work(50)) continue
  return layout.places()
}

test('the same graph comes to the same places, apart from each other, the middle one in the middle', () => {
  const places = laidOut(ring(30))
  expect(laidOut(ring(30))).toEqual(places)
  expect(places[0]).toBe(0)
  expect(places[1]).toBe(0)
  for (let a = 0; a < 30; a++)
    for (let b = 0; b < a; b++)
      expect(
        Math.hypot((places[a * 2] ?? 0) - (places[b * 2] ?? 0), (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0)),
      ).toBeGreaterThan(12)
})

test('a camera shows all, and zooms about a point', () => {
  const margins = { top: 10, right: 10, bottom: 10, left: 10 }
  const places = Float32Array.from([-500, -100, 500, 300])
  const camera = fitted(places, { width: 420, height: 320 }, margins)
  expect(toScreen(camera, [-500, 100])).toEqual([10, 160])
  expect(toScreen(camera, [500, 100])).toEqual([410, 160])
  const at = [100, 50] as const
  const nearer = zoomed(panned(camera, 7, 9), 2, at)
  const under = [(at[0] - nearer.x) / nearer.scale, (at[1] - nearer.y) / nearer.scale] as const
  expect(toScreen(panned(camera, 7, 9), under)[0]).toBeCloseTo(100)
  expect(fitted(new Float32Array(), { width: 420, height: 320 }, margins)).toEqual({ x: 210, y: 160, scale: 1 })
})
