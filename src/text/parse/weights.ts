/** How many slots a feature looks at before it counts as unknown. */
export const MAX_PROBES = 8

/**
 * The weights of a linear model, sparse: a table of features, found by open addressing, each with the few classes that it
 * speaks for. A slot keeps eight bits of its feature's hash, so that unknown features are nearly always told from known.
 */
export interface Weights {
  readonly classes: number
  /** log2 of the number of slots. */
  readonly bits: number
  /** Per slot 0 where it is empty, else the feature's mark. */
  readonly marks: Uint8Array
  /** Per slot the place of its first entry; one more at the end. */
  readonly starts: Uint32Array
  /** Class in the upper byte, weight + 128 in the lower. */
  readonly entries: Uint16Array
}

/** The slot where the search for a feature begins. */
export function slotOf(feature: number, bits: number): number {
  return feature >>> (32 - bits)
}

/** Eight bits of the feature, never 0. */
export function markOf(feature: number): number {
  const mark = feature & 255
  return mark === 0 ? 1 : mark
}

/** Sets `scores` (one per class) to the sum of the weights of the first `count` features. */
export function scoreInto(scores: Int32Array, weights: Weights, features: Int32Array, count: number): void {
  const { bits, marks, starts, entries } = weights
  const mask = marks.length - 1
  const shift = 32 - bits
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const mark = feature & 255 || 1
    let slot = feature >>> shift
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const found = marks[slot]!
      if (found === mark) {
        const end = starts[slot + 1]!
        for (let at = starts[slot]!; at < end; at++) {
          const entry = entries[at]!
          scores[entry >>> 8]! += (entry & 255) - 128
        }
        break
      }
      if (found === 0) break
      slot = (slot + 1) & mask
    }
  }
}
