/** A place in a text that is to be seen, and what of. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: 'entity' | 'statement' | 'event' | 'focus'
  /** What of its layer. */
  readonly id: string
}

/** A piece of a text under one set of marks. All pieces together are the text. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a text wherever a mark starts or ends. Offsets count UTF-16 code units; marks that leave the text are left out. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const starts = [...inside].sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark && mark.start <= start; mark = starts[next]) {
      open.push(mark)
      next += 1
    }
    segments.push({ start, end, text: text.slice(start, end), marks: [...open] })
  }
  return segments
}
