/** How the plane of the graph lies on the screen: a point of the plane, times `scale`, plus (x, y), is in CSS pixels. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Room around the picture that other things lie over, in CSS pixels. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const [MIN_SCALE, MAX_SCALE] = [0.04, 8]
/** A graph of few nodes is not blown up further than this. */
const MAX_FIT = 1.6

export function toScreen({ x, y, scale }: Camera, at: readonly [number, number]): [number, number] {
  return [at[0] * scale + x, at[1] * scale + y]
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy }
}

/** Zooms so that the point of the screen stays where it is. */
export function zoomed(camera: Camera, factor: number, [x, y]: readonly [number, number]): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, camera.scale * factor))
  const real = scale / camera.scale
  return { scale, x: x - (x - camera.x) * real, y: y - (y - camera.y) * real }
}

/** The camera that shows all places. */
export function fitted(places: Float32Array, { width, height }: Size, margins: Margins): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let index = 0; index < places.length; index += 2) {
    const [x = 0, y = 0] = [places[index], places[index + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const inner = { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom }
  const middle = [margins.left + inner.width / 2, margins.top + inner.height / 2] as const
  if (!(right >= left)) return { x: middle[0], y: middle[1], scale: 1 }
  const fit = Math.min(inner.width / Math.max(1, right - left), inner.height / Math.max(1, bottom - top), MAX_FIT)
  const scale = Math.max(MIN_SCALE, fit)
  return { scale, x: middle[0] - ((left + right) / 2) * scale, y: middle[1] - ((top + bottom) / 2) * scale }
}
