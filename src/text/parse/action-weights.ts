import { MAX_FEATURES, MAX_PROBES } from './weights.ts'

/**
 * The weights of the three actions, dense: a slot is one number that holds eight bits of its feature's hash and three weights
 * of eight bits, so that a feature costs one look at memory. Where most time of parsing goes, this is what makes it fast.
 */
export interface ActionWeights {
  /** log2 of the number of slots. */
  readonly bits: number
  /** Per slot 0 where it is empty, else `mark << 24 | shift << 16 | left << 8 | right`, weights + 128. */
  readonly slots: Int32Array
}

/** The slots at which the features' searches begin. Read ahead of all tests, so that the memory is asked for all at once. */
const begun = new Int32Array(MAX_FEATURES)

/** Sets `scores` (shift, left, right) to the sums of the weights of the first `count` features, MAX_FEATURES at most. */
export function scoreActions(scores: Int32Array, weights: ActionWeights, features: Int32Array, count: number): void {
  const { bits, slots } = weights
  const mask = slots.length - 1
  const over = 32 - bits
  for (let i = 0; i < count; i++) begun[i] = slots[features[i]! >>> over]!
  let [shift, left, right, hits] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    let found = begun[i]!
    if (found === 0) continue
    const feature = features[i]!
    const mark = feature & 255 || 1
    let at = feature >>> over
    for (let probe = 1; found >>> 24 !== mark && found !== 0 && probe < MAX_PROBES; probe++) {
      at = (at + 1) & mask
      found = slots[at]!
    }
    if (found >>> 24 !== mark) continue
    shift += (found >>> 16) & 255
    left += (found >>> 8) & 255
    right += found & 255
    hits++
  }
  scores[0] = shift - 128 * hits
  scores[1] = left - 128 * hits
  scores[2] = right - 128 * hits
}
