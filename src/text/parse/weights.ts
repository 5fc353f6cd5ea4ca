/** How many slots a feature looks at before it counts as unknown. */
export const MAX_PROBES = 8

/** More features than these are never scored at once. */
export const MAX_FEATURES = 160

/**
 * The weights of a linear model, sparse: a table of features, found by open addressing, each with the few classes that it
 * speaks for. A slot keeps eight bits of its feature's hash, so that unknown features are nearly always told from known.
 */
export interface Weights {
  readonly classes: number
  /** log2 of the number of slots. */
  readonly bits: number
  /** Per slot 0 where it is empty, else `mark << 24 | place` of the feature's row in `entries`. */
  readonly slots: Int32Array
  /** Rows: the number of entries, then each with its class in the upper byte and its weight + 128 in the lower. */
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

/** What the slots hold at which the searches begin, and where found rows begin and end. */
const begun = new Int32Array(MAX_FEATURES)
const starts = new Int32Array(MAX_FEATURES)
const ends = new Int32Array(MAX_FEATURES)

/**
 * Sets `scores` (one per class) to the sum of the weights of the first `count` features, MAX_FEATURES at most. The tables are
 * larger than the processor's cache. So every step is done for all features before the next: what they read is then under way
 * at once, not one after the other.
 */
export function scoreInto(scores: Int32Array, weights: Weights, features: Int32Array, count: number): void {
  const { bits, slots, entries } = weights
  const mask = slots.length - 1
  const over = 32 - bits
  for (let i = 0; i < count; i++) begun[i] = slots[features[i]! >>> over]!
  let rows = 0
  for (let i = 0; i < count; i++) {
    let found = begun[i]!
    if (found === 0) continue
    const feature = features[i]!
    const mark = feature & 255 || 1
    let slot = feature >>> over
    for (let probe = 1; found >>> 24 !== mark && found !== 0 && probe < MAX_PROBES; probe++) {
      slot = (slot + 1) & mask
      found = slots[slot]!
    }
    if (found >>> 24 === mark) starts[rows++] = found & 0xffffff
  }
  for (let row = 0; row < rows; row++) ends[row] = starts[row]! + entries[starts[row]!]!
  scores.fill(0)
  for (let row = 0; row < rows; row++) {
    const end = ends[row]!
    for (let at = starts[row]! + 1; at <= end; at++) {
      const entry = entries[at]!
      scores[entry >>> 8]! += (entry & 255) - 128
    }
  }
}
