import type { Configuration } from './configuration.ts'
import { feature1, feature2, feature3, feature4 } from './hash.ts'

/** At least as many as there are features of a configuration. */
export const MAX_ARC_FEATURES = 160

/** A distance, few distances: 1 2 3 4 5-6 7-10 more. */
function nearness(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7
}

/** Writes the features of the configuration into `out` and returns their number. */
export function arcFeatures(at: Configuration, out: Int32Array): number {
  const { nodes, stack, size, label, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet } = at
  const { lower, fine, coarse, cluster, group, marks } = nodes
  const root = nodes.count
  const nothing = root + 1
  const s0 = size > 0 ? stack[size - 1]! : nothing
  const s1 = size > 1 ? stack[size - 2]! : nothing
  const s2 = size > 2 ? stack[size - 3]! : nothing
  const b0 = at.next
  const b1 = b0 + 1 <= root ? b0 + 1 : nothing
  const b2 = b0 + 2 <= root ? b0 + 2 : nothing
  const s0w = lower[s0]!
  const s0t = fine[s0]!
  const s1w = lower[s1]!
  const s1t = fine[s1]!
  const b0w = lower[b0]!
  const b0t = fine[b0]!
  const b1w = lower[b1]!
  const b1t = fine[b1]!
  const b2t = fine[b2]!
  const s2t = fine[s2]!
  const s0p = coarse[s0]!
  const s1p = coarse[s1]!
  const b0p = coarse[b0]!
  const b1p = coarse[b1]!
  const s0m = at.marker[s0]!
  const s1m = at.marker[s1]!
  const b0m = at.marker[b0]!
  const s0l = left[s0]!
  const s0r = right[s0]!
  const s1l = left[s1]!
  const s1r = right[s1]!
  const b0l = left[b0]!
  const s0L = leftSet[s0]!
  const s0R = rightSet[s0]!
  const s1L = leftSet[s1]!
  const s1R = rightSet[s1]!
  const b0L = leftSet[b0]!
  const far = nearness(b0 - s0)
  const far1 = nearness(s0 - s1)
  const commas = Math.min(nodes.commas[b0]! - (s0 === nothing ? 0 : nodes.commas[s0]!), 3)
  const commas1 = s1 === nothing ? 4 : Math.min(nodes.commas[s0]! - nodes.commas[s1]!, 3)
  const verbs = Math.min(nodes.verbs[b1]! - nodes.verbs[b0]!, 1)
  const ands = Math.min(nodes.coordinators[b0]! - (s0 === nothing ? 0 : nodes.coordinators[s0]!), 2)
  const between = commas * 4 + ands
  const gap = marks[b0]!
  const gap1 = marks[b1]!
  let n = 0
  // Single nodes.
  out[n++] = feature2(0, s0w, s0t)
  out[n++] = feature1(1, s0w)
  out[n++] = feature1(2, s0t)
  out[n++] = feature2(3, b0w, b0t)
  out[n++] = feature1(4, b0w)
  out[n++] = feature1(5, b0t)
  out[n++] = feature1(6, b1w)
  out[n++] = feature1(7, b1t)
  out[n++] = feature1(8, b2t)
  out[n++] = feature1(9, lower[b2]!)
  out[n++] = feature1(10, s1w)
  out[n++] = feature1(11, s1t)
  out[n++] = feature1(12, s2t)
  out[n++] = feature1(13, lower[s2]!)
  // Pairs.
  out[n++] = feature4(14, s0w, s0t, b0w, b0t)
  out[n++] = feature3(15, s0w, s0t, b0t)
  out[n++] = feature3(16, s0t, b0w, b0t)
  out[n++] = feature2(17, s0w, b0w)
  out[n++] = feature2(18, s0t, b0t)
  out[n++] = feature2(19, b0t, b1t)
  out[n++] = feature2(20, s1t, s0t)
  out[n++] = feature2(21, s1w, s0w)
  out[n++] = feature3(22, s1w, s1t, s0t)
  out[n++] = feature3(23, s1t, s0w, s0t)
  out[n++] = feature2(24, s1t, b0t)
  out[n++] = feature2(25, s1w, b0w)
  out[n++] = feature2(26, s1w, b0t)
  out[n++] = feature2(27, s1t, b0w)
  out[n++] = feature2(28, b0w, b1w)
  // Triples.
  out[n++] = feature3(29, b0t, b1t, b2t)
  out[n++] = feature3(30, s0t, b0t, b1t)
  out[n++] = feature3(31, s1t, s0t, b0t)
  out[n++] = feature3(32, s2t, s1t, s0t)
  out[n++] = feature4(33, s1t, s0t, b0t, b1t)
  out[n++] = feature4(34, s1p, s0p, b0p, b1p)
  out[n++] = feature4(35, coarse[s2]!, s1p, s0p, b0p)
  out[n++] = feature3(36, s0p, b0p, b1p)
  out[n++] = feature4(37, s0p, b0p, b1p, coarse[b2]!)
  out[n++] = feature3(38, s0w, b0t, b1t)
  out[n++] = feature3(39, s1w, s0t, b0t)
  out[n++] = feature3(40, s0t, b0w, b1t)
  out[n++] = feature3(41, s0w, b0p, b0m)
  // Children.
  out[n++] = feature3(42, s0t, fine[s0l]!, b0t)
  out[n++] = feature3(43, s0t, fine[s0r]!, b0t)
  out[n++] = feature3(44, s0t, b0t, fine[b0l]!)
  out[n++] = feature3(45, s1t, s0t, fine[s0l]!)
  out[n++] = feature3(46, s1t, s0t, fine[s0r]!)
  out[n++] = feature3(47, s1t, fine[s1r]!, s0t)
  out[n++] = feature3(48, s1t, fine[s1l]!, s0t)
  out[n++] = feature2(49, lower[s0l]!, label[s0l]!)
  out[n++] = feature2(50, lower[s0r]!, label[s0r]!)
  out[n++] = feature2(51, lower[b0l]!, label[b0l]!)
  out[n++] = feature2(52, lower[s1r]!, label[s1r]!)
  out[n++] = feature2(53, lower[s1l]!, label[s1l]!)
  out[n++] = feature3(54, s0t, label[s0l]!, label[left2[s0]!]!)
  out[n++] = feature3(55, s0t, label[s0r]!, label[right2[s0]!]!)
  out[n++] = feature3(56, b0t, label[b0l]!, label[left2[b0]!]!)
  out[n++] = feature3(57, s1t, label[s1r]!, label[right2[s1]!]!)
  out[n++] = feature3(58, s0t, fine[s0r]!, fine[right2[s0]!]!)
  out[n++] = feature3(59, b0t, fine[b0l]!, fine[left2[b0]!]!)
  // Sets of relations and their number.
  out[n++] = feature3(60, s0w, s0L, 1)
  out[n++] = feature3(61, s0t, s0L, s0R)
  out[n++] = feature3(62, s0w, s0R, 1)
  out[n++] = feature3(63, s1w, s1R, 1)
  out[n++] = feature3(64, s1t, s1R, s1L)
  out[n++] = feature3(65, s1w, s1L, 1)
  out[n++] = feature2(66, b0w, b0L)
  out[n++] = feature2(67, b0t, b0L)
  out[n++] = feature4(68, s0t, s0R, b0t, s0L)
  out[n++] = feature4(69, s0t, b0t, b0L, s0L)
  out[n++] = feature4(70, s1t, s1R, s0t, s0L)
  out[n++] = feature3(71, s0w, rightCount[s0]!, leftCount[s0]!)
  out[n++] = feature4(72, s0t, rightCount[s0]!, b0t, leftCount[s0]!)
  out[n++] = feature3(73, s1t, rightCount[s1]!, s0t)
  out[n++] = feature3(74, b0t, leftCount[b0]!, s0t)
  out[n++] = feature4(75, s1p, s1R, s0p, b0p)
  out[n++] = feature4(76, s1L, s1p, s0p, s0L)
  // Distance and what lies between.
  out[n++] = feature3(77, s0t, b0t, far)
  out[n++] = feature2(78, s0w, far)
  out[n++] = feature2(79, b0w, far)
  out[n++] = feature3(80, s1t, s0t, far1)
  out[n++] = feature2(81, s1w, far1)
  out[n++] = feature3(82, s0t, b0t, between)
  out[n++] = feature3(83, s0w, between, b0p)
  out[n++] = feature3(84, s1t, s0t, commas1)
  out[n++] = feature4(85, s1t, s0t, gap, b0t)
  out[n++] = feature3(86, s0t, gap, b0t)
  out[n++] = feature3(87, s0w, gap, b0t)
  out[n++] = feature3(88, s0t, gap, b0w)
  out[n++] = feature4(89, s0t, b0t, gap1, b1t)
  out[n++] = feature4(90, s1t, marks[s0]!, s0t, gap)
  out[n++] = feature4(91, s0p, verbs, b0p, gap)
  out[n++] = feature3(92, s0t, far, commas * 8 + commas1)
  // Case markers: what attaches a prepositional phrase to its verb or noun.
  out[n++] = feature3(93, s0w, b0m, b0p)
  out[n++] = feature3(94, s1w, s0m, s0p)
  out[n++] = feature4(95, s1t, s0t, b0t, b0m)
  out[n++] = feature4(96, s1t, s0m, s0t, b0t)
  out[n++] = feature3(97, s1w, b0m, s0p)
  out[n++] = feature4(98, s1p, s1m, s0p, s0m)
  out[n++] = feature3(99, b0m, b0w, s0p)
  out[n++] = feature3(100, s0m, s0w, s1p)
  out[n++] = feature4(101, s0m, s1m, s0p, b0t)
  out[n++] = feature3(102, s0m, b0t, s1t)
  // Clusters: what words of the same use do.
  const s0c = cluster[s0]!
  const s1c = cluster[s1]!
  const b0c = cluster[b0]!
  out[n++] = feature2(103, s0c, b0c)
  out[n++] = feature2(104, s1c, s0c)
  out[n++] = feature3(105, s0c, b0m, b0c)
  out[n++] = feature3(106, s1c, s0m, s0c)
  out[n++] = feature3(107, s0c, b0t, b0m)
  out[n++] = feature3(108, s1c, s0m, s0t)
  out[n++] = feature3(109, s0t, b0c, b1t)
  out[n++] = feature3(110, s0c, b0t, b1t)
  out[n++] = feature4(111, s1c, s0t, b0t, s0m)
  out[n++] = feature4(112, group[s1]!, group[s0]!, group[b0]!, s0m)
  out[n++] = feature4(113, s1t, s0c, b0t, s0L)
  out[n++] = feature3(114, s0t, b0t, cluster[b1]!)
  out[n++] = feature4(115, s1p, s0p, b0p, cluster[b1]!)
  out[n++] = feature3(116, b0t, b1t, lower[b2]!)
  out[n++] = feature4(117, s1t, s0t, b0t, s0m)
  out[n++] = feature4(118, s1w, s0m, b0t, s0p)
  return n
}
