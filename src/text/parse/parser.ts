import { arcFeatures, MAX_ARC_FEATURES } from './arc-features.ts'
import { isDone, newConfiguration, type Configuration } from './configuration.ts'
import { bestMove, make, possible, type Moves } from './moves.ts'
import type { Nodes } from './nodes.ts'
import { scoreInto, type Weights } from './weights.ts'

const features = new Int32Array(MAX_ARC_FEATURES)

/** Parses the nodes greedily. The result's `head` and `relation` are those of the whole tree; `margins` get filled. */
export function parseNodes(
  nodes: Nodes,
  moves: Moves,
  weights: Weights,
  scores: Int32Array,
  margins: Int32Array,
): Configuration {
  const at = newConfiguration(nodes)
  while (!isDone(at)) {
    const kinds = possible(at)
    const count = arcFeatures(at, features)
    scoreInto(scores, weights, features, count)
    const move = bestMove(scores, moves, kinds)
    if (move !== 0) margins[at.stack[at.size - 1]!] = marginOf(scores, moves, move)
    make(at, moves, move)
  }
  return at
}

/** By how much the move beats every other, possible or not: a move that was forced still may be doubtful. */
function marginOf(scores: Int32Array, moves: Moves, move: number): number {
  let next = -Infinity
  for (let other = 0; other < moves.count; other++) if (other !== move && scores[other]! > next) next = scores[other]!
  return scores[move]! - next
}
