/** What fingers, mouse and keys ask of a picture. Points are in CSS pixels from its top left corner. */
export interface Gestured {
  pan(dx: number, dy: number): void
  zoom(factor: number, at: readonly [number, number]): void
  fit(): void
  hover(at: readonly [number, number] | null): void
  click(at: readonly [number, number]): void
  middle(): readonly [number, number]
}

/** How far a pointer may move and still click. */
const CLICK_SLACK = 5
const KEY_STEP = 60

/** Listens to an element until the function that it gives is called. */
export function listenToGestures(element: HTMLElement, to: Gestured): () => void {
  const pointers = new Map<number, [number, number]>()
  const stop = new AbortController()
  const { signal } = stop
  let moved = 0
  const point = (event: MouseEvent): [number, number] => {
    const { left, top } = element.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const spread = ([a, b]: [number, number][]): number => (a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0)

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      if (pointers.size === 0) moved = 0
      pointers.set(event.pointerId, point(event))
      element.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      const at = point(event)
      const before = pointers.get(event.pointerId)
      if (!before) return to.hover(at)
      const spreadBefore = spread([...pointers.values()])
      pointers.set(event.pointerId, at)
      const [dx, dy] = [at[0] - before[0], at[1] - before[1]]
      moved += Math.abs(dx) + Math.abs(dy)
      if (pointers.size === 1 && moved > CLICK_SLACK) to.pan(dx, dy)
      else if (pointers.size === 2) {
        const [a, b] = [...pointers.values()]
        if (a && b) to.zoom(spread([a, b]) / (spreadBefore || 1), [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
        to.pan(dx / 2, dy / 2)
      }
    },
    { signal },
  )
  element.addEventListener(
    'pointerup',
    (event) => {
      if (pointers.delete(event.pointerId) && pointers.size === 0 && moved <= CLICK_SLACK) to.click(point(event))
    },
    { signal },
  )
  element.addEventListener('pointercancel', (event) => pointers.delete(event.pointerId), { signal })
  element.addEventListener('pointerleave', () => to.hover(null), { signal })
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY
      to.zoom(Math.exp(-Math.max(-240, Math.min(240, pixels)) * 0.0018), point(event))
    },
    { signal, passive: false },
  )
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = KEYS[event.key]
      if (!act) return
      act(to)
      event.preventDefault()
    },
    { signal },
  )
  return () => stop.abort()
}

const KEYS: Readonly<Record<string, (to: Gestured) => void>> = {
  ArrowLeft: (to) => to.pan(KEY_STEP, 0),
  ArrowRight: (to) => to.pan(-KEY_STEP, 0),
  ArrowUp: (to) => to.pan(0, KEY_STEP),
  ArrowDown: (to) => to.pan(0, -KEY_STEP),
  '+': (to) => to.zoom(1.25, to.middle()),
  '=': (to) => to.zoom(1.25, to.middle()),
  '-': (to) => to.zoom(0.8, to.middle()),
  '0': (to) => to.fit(),
}
