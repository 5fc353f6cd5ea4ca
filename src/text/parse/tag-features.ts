import { clusterOf, type Clusters } from './clusters.ts'
import { feature1, feature2, feature3, hashOf, hashOfNumber } from './hash.ts'
import { shapeOf, type WordShape } from './word-shape.ts'
import type { Word } from './words.ts'

/** At least as many as there are features of a word. */
export const MAX_TAG_FEATURES = 64

const OUTSIDE: WordShape = shapeOf('\u0002')
const winkTags = new Map<string, number>()

function winkHash(tag: string): number {
  let hash = winkTags.get(tag)
  if (hash === undefined) winkTags.set(tag, (hash = hashOf(tag, 5)))
  return hash
}

/** The words of a sentence as the tagger sees them: made once, read for every word. */
export interface TagView {
  readonly shapes: readonly WordShape[]
  readonly wink: Int32Array
  /** Fine and coarse cluster of the word. */
  readonly cluster: Int32Array
  readonly group: Int32Array
}

export function tagView(words: readonly Word[], clusters: Clusters): TagView {
  const wink = new Int32Array(words.length + 4)
  const outside = winkHash('')
  wink.fill(outside)
  const cluster = new Int32Array(words.length + 4)
  const group = new Int32Array(words.length + 4)
  const shapes: WordShape[] = [OUTSIDE, OUTSIDE]
  words.forEach((word, i) => {
    shapes.push(shapeOf(word.text))
    wink[i + 2] = winkHash(word.wink)
    const { fine, coarse } = clusterOf(clusters, word.text)
    cluster[i + 2] = fine
    group[i + 2] = coarse
  })
  shapes.push(OUTSIDE, OUTSIDE)
  return { shapes, wink, cluster, group }
}

/**
 * Writes the features of the word at `at` into `out` and returns their number. `before` and `before2` are the tags given to
 * the two words before it (-1 at the start).
 */
export function tagFeatures(view: TagView, at: number, before: number, before2: number, out: Int32Array): number {
  const { shapes, wink, cluster, group } = view
  const i = at + 2
  const w0 = shapes[i]!
  const w1 = shapes[i + 1]!
  const w2 = shapes[i + 2]!
  const v1 = shapes[i - 1]!
  const v2 = shapes[i - 2]!
  const t0 = wink[i]!
  const t1 = wink[i + 1]!
  const t2 = wink[i + 2]!
  const s1 = wink[i - 1]!
  const s2 = wink[i - 2]!
  const p1 = hashOfNumber(before)
  const p2 = hashOfNumber(before2)
  const first = at === 0 ? 1 : 0
  let n = 0
  out[n++] = feature1(0, w0.lower)
  out[n++] = feature1(1, w0.exact)
  out[n++] = feature1(2, v1.lower)
  out[n++] = feature1(3, v2.lower)
  out[n++] = feature1(4, w1.lower)
  out[n++] = feature1(5, w2.lower)
  out[n++] = feature1(6, w0.suffixes[0])
  out[n++] = feature1(7, w0.suffixes[1])
  out[n++] = feature1(8, w0.suffixes[2])
  out[n++] = feature1(9, w0.suffixes[3])
  out[n++] = feature1(10, w0.prefixes[0])
  out[n++] = feature1(11, w0.prefixes[1])
  out[n++] = feature1(12, w0.prefixes[2])
  out[n++] = feature2(13, w0.shape, first)
  out[n++] = feature1(14, t0)
  out[n++] = feature2(15, t0, w0.lower)
  out[n++] = feature2(16, t0, t1)
  out[n++] = feature2(17, s1, t0)
  out[n++] = feature3(18, s1, t0, t1)
  out[n++] = feature3(19, t0, t1, t2)
  out[n++] = feature3(20, s2, s1, t0)
  out[n++] = feature1(21, t1)
  out[n++] = feature1(22, t2)
  out[n++] = feature1(23, p1)
  out[n++] = feature2(24, p1, p2)
  out[n++] = feature2(25, p1, w0.lower)
  out[n++] = feature2(26, p1, t0)
  out[n++] = feature3(27, p1, t0, t1)
  out[n++] = feature3(28, p1, p2, t0)
  out[n++] = feature2(29, w0.lower, w1.lower)
  out[n++] = feature2(30, w0.lower, v1.lower)
  out[n++] = feature2(31, w0.lower, t1)
  out[n++] = feature1(32, w1.suffixes[2])
  out[n++] = feature1(33, v1.suffixes[2])
  out[n++] = feature2(34, p1, w0.suffixes[2])
  out[n++] = feature2(35, p1, w1.lower)
  out[n++] = feature2(36, w0.suffixes[2], w1.lower)
  out[n++] = feature2(37, w0.shape, p1)
  out[n++] = feature2(38, w0.shape, w1.shape)
  out[n++] = feature2(39, v1.shape, w0.shape)
  out[n++] = feature3(40, v1.lower, w0.suffixes[1], t1)
  out[n++] = feature3(41, v1.lower, t0, w1.lower)
  out[n++] = feature2(42, w0.lower, w0.shape)
  out[n++] = feature3(43, v2.lower, v1.lower, t0)
  out[n++] = feature3(44, p1, w0.lower, t1)
  out[n++] = feature1(45, cluster[i]!)
  out[n++] = feature2(46, cluster[i]!, p1)
  out[n++] = feature2(47, cluster[i]!, t0)
  out[n++] = feature2(48, cluster[i - 1]!, t0)
  out[n++] = feature2(49, t0, cluster[i + 1]!)
  out[n++] = feature3(50, group[i]!, p1, t1)
  return n
}
