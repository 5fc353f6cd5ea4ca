// An averaged perceptron over the features that were seen often enough.

/** Finds the row of a feature: open addressing over whole 32-bit hashes, behind a filter that fits the processor's cache. */
export class FeatureIndex {
  #least
  #counts = new Uint8Array(2 ** 27)
  /** Key and row + 1, side by side. */
  #slots = new Int32Array(2 ** 23)
  #filter = new Uint32Array(2 ** 20)
  /** The hash of each row's feature. */
  hashes = []

  /** Features seen fewer times than `least` get no row. */
  constructor(least) {
    this.#least = least
  }

  count(features, length) {
    for (let i = 0; i < length; i++) {
      const place = features[i] >>> 5
      const seen = this.#counts[place]
      if (seen < this.#least) this.#counts[place] = seen + 1
      if (seen + 1 >= this.#least) this.#add(features[i])
    }
  }

  #add(feature) {
    if (this.hashes.length > 2 ** 21 + 2 ** 20) throw new Error('Too many features: count more of each.')
    const slots = this.#slots
    let at = (feature >>> 10) << 1
    while (slots[at + 1] !== 0) {
      if (slots[at] === feature) return
      at = (at + 2) & 0x7fffff
    }
    this.hashes.push(feature)
    slots[at] = feature
    slots[at + 1] = this.hashes.length
    this.#filter[feature >>> 12] |= 1 << (feature >>> 7)
  }

  /** Writes the rows of the known features into `rows` and returns their number. */
  find(features, length, rows) {
    const slots = this.#slots
    const filter = this.#filter
    let n = 0
    for (let i = 0; i < length; i++) {
      const feature = features[i]
      if ((filter[feature >>> 12] & (1 << (feature >>> 7))) === 0) continue
      let at = (feature >>> 10) << 1
      let row = slots[at + 1]
      while (row !== 0) {
        if (slots[at] === feature) {
          rows[n++] = row - 1
          break
        }
        at = (at + 2) & 0x7fffff
        row = slots[at + 1]
      }
    }
    return n
  }

  /** After the last `count`. */
  finish() {
    this.#counts = null
  }
}

export class Perceptron {
  constructor(rows, classes) {
    this.classes = classes
    this.weights = new Float32Array(rows * classes)
    // Averaging without stamps: each change also counts by the time at which it was made.
    this.late = new Float32Array(rows * classes)
    this.time = 1
  }

  score(scores, rows, count) {
    const { weights, classes } = this
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const base = rows[i] * classes
      for (let c = 0; c < classes; c++) scores[c] += weights[base + c]
    }
  }

  learn(rows, count, right, wrong) {
    const { weights, late, classes, time } = this
    for (let i = 0; i < count; i++) {
      const base = rows[i] * classes
      weights[base + right] += 1
      weights[base + wrong] -= 1
      late[base + right] += time
      late[base + wrong] -= time
    }
  }

  /** The averaged weights. The perceptron is used up. */
  averaged() {
    const { weights, late, time } = this
    for (let i = 0; i < weights.length; i++) if (late[i] !== 0 || weights[i] !== 0) weights[i] -= late[i] / time
    this.late = null
    return weights
  }
}
