import { scoreActions, type ActionWeights } from './action-weights.ts'
import { arcFeatures, MAX_ARC_FEATURES } from './arc-features.ts'
import { isDone, newConfiguration, type Configuration } from './configuration.ts'
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts'
import { bestAction, LEFT, make, MAY_ROOT, possible, RIGHT, SHIFT, type Relations } from './moves.ts'
import type { Nodes } from './nodes.ts'
import { scoreInto, type Weights } from './weights.ts'

/** What the parser has learned. */
export interface ParserWeights {
  readonly relations: Relations
  readonly actions: ActionWeights
  readonly labels: Weights
}

const features = new Int32Array(Math.max(MAX_ARC_FEATURES, MAX_LABEL_FEATURES))
const actionScores = new Int32Array(3)
const ACTIONS = [SHIFT, LEFT, RIGHT]

/**
 * Parses the nodes greedily: the best action, and for an arc the best relation. The result's `head` and `relation` are those of
 * the whole tree; `margins` get filled.
 */
export function parseNodes(nodes: Nodes, weights: ParserWeights, margins: Int32Array): Configuration {
  const { relations, actions, labels } = weights
  const labelScores = new Int32Array(labels.classes)
  const at = newConfiguration(nodes)
  while (!isDone(at)) {
    const kinds = possible(at)
    if (kinds === MAY_ROOT) {
      make(at, relations, LEFT, relations.root)
      continue
    }
    scoreActions(actionScores, actions, features, arcFeatures(at, features))
    const action = bestAction(actionScores, kinds)
    if (action === SHIFT) {
      make(at, relations, SHIFT, 0)
      continue
    }
    scoreInto(labelScores, labels, features, labelFeatures(at, action, features))
    const relation = bestRelation(labelScores, action === LEFT ? relations.left : relations.right)
    margins[at.stack[at.size - 1]!] = Math.min(
      lead(actionScores, ACTIONS, action),
      lead(labelScores, action === LEFT ? relations.left : relations.right, relation),
    )
    make(at, relations, action, relation)
  }
  return at
}

/** The best of the relations that an arc may make. The first of equals wins. */
export function bestRelation(scores: Int32Array | Float32Array, allowed: Int32Array): number {
  let best = allowed[0]!
  for (const relation of allowed) if (scores[relation]! > scores[best]!) best = relation
  return best
}

/** By how much the chosen one beats every other, possible or not: what was forced still may be doubtful. */
function lead(scores: Int32Array, among: Iterable<number>, chosen: number): number {
  let next = -Infinity
  for (const other of among) if (other !== chosen && scores[other]! > next) next = scores[other]!
  return next === -Infinity ? 0 : scores[chosen]! - next
}
