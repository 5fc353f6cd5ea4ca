import type { Configuration } from './configuration.ts'
import { feature1, feature2, feature3, feature4 } from './hash.ts'
import { LEFT } from './moves.ts'

/** At least as many as there are features of an arc. */
export const MAX_LABEL_FEATURES = 64

/**
 * Writes the features that tell the relation of the arc which `action` would make from the stack's top into `out`, and returns
 * their number. Left and right arcs share no feature.
 */
export function labelFeatures(at: Configuration, action: number, out: Int32Array): number {
  const { nodes, stack, size, label, left, left2, right, leftSet, rightSet, marker } = at
  const { lower, fine, coarse, cluster, group, marks, commas } = nodes
  const root = nodes.count
  const nothing = root + 1
  const child = stack[size - 1]!
  const toLeft = action === LEFT
  const head = toLeft ? at.next : stack[size - 2]!
  const next = toLeft ? at.next + 1 : at.next
  const after = next <= root ? next : nothing
  const before = toLeft ? (size > 1 ? stack[size - 2]! : nothing) : size > 2 ? stack[size - 3]! : nothing
  const first = left[child]!
  const cw = lower[child]!
  const ct = fine[child]!
  const cp = coarse[child]!
  const cm = marker[child]!
  const hw = lower[head]!
  const ht = fine[head]!
  const hp = coarse[head]!
  const distance = Math.abs(head - child)
  const far = distance < 4 ? distance : distance < 8 ? 4 : 5
  const comma = Math.min(Math.abs(commas[head]! - commas[child]!), 2)
  const headLeft = leftSet[head]!
  const headRight = rightSet[head]!
  const base = toLeft ? 200 : 270
  let n = 0
  out[n++] = feature1(base, 1)
  out[n++] = feature1(base + 1, cw)
  out[n++] = feature1(base + 2, ct)
  out[n++] = feature1(base + 3, hw)
  out[n++] = feature1(base + 4, ht)
  out[n++] = feature2(base + 5, cw, hw)
  out[n++] = feature2(base + 6, ct, ht)
  out[n++] = feature2(base + 7, cw, ht)
  out[n++] = feature2(base + 8, ct, hw)
  out[n++] = feature3(base + 9, ct, ht, far)
  out[n++] = feature3(base + 10, ct, ht, comma)
  out[n++] = feature2(base + 11, cm, hp)
  out[n++] = feature2(base + 12, cm, hw)
  out[n++] = feature3(base + 13, cm, cw, hp)
  out[n++] = feature3(base + 14, cm, ct, ht)
  out[n++] = feature2(base + 15, leftSet[child]!, ct)
  out[n++] = feature2(base + 16, rightSet[child]!, ct)
  out[n++] = feature3(base + 17, leftSet[child]!, rightSet[child]!, hp)
  out[n++] = feature2(base + 18, headLeft, ht)
  out[n++] = feature2(base + 19, headRight, ht)
  out[n++] = feature3(base + 20, headLeft, cp, ht)
  out[n++] = feature3(base + 21, headRight, cp, ht)
  out[n++] = feature3(base + 22, headRight, ct, hw)
  out[n++] = feature3(base + 23, headLeft, ct, hw)
  out[n++] = feature4(base + 24, headLeft, headRight, cp, hp)
  out[n++] = feature3(base + 25, fine[before]!, ct, ht)
  out[n++] = feature3(base + 26, ct, ht, fine[after]!)
  out[n++] = feature2(base + 27, lower[first]!, cp)
  out[n++] = feature3(base + 28, lower[first]!, label[first]!, ht)
  out[n++] = feature3(base + 29, lower[left[head]!]!, label[left[head]!]!, cp)
  out[n++] = feature3(base + 30, label[left2[head]!]!, label[left[head]!]!, cp)
  out[n++] = feature3(base + 31, lower[right[child]!]!, label[right[child]!]!, hp)
  out[n++] = feature3(base + 32, cluster[child]!, cluster[head]!, cm)
  out[n++] = feature2(base + 33, cluster[child]!, ht)
  out[n++] = feature2(base + 34, ct, cluster[head]!)
  out[n++] = feature3(base + 35, group[child]!, group[head]!, cm)
  out[n++] = feature3(base + 36, marks[child]!, ct, ht)
  out[n++] = feature3(base + 37, marks[toLeft ? head : after]!, ct, ht)
  out[n++] = feature3(base + 38, headLeft, cm, hp)
  out[n++] = feature3(base + 39, headLeft, cluster[child]!, hp)
  out[n++] = feature3(base + 40, cluster[child]!, hw, 1)
  out[n++] = feature3(base + 41, cw, cluster[head]!, 1)
  return n
}
