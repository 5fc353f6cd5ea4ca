import { hashOf } from './hash.ts'
import { leftArc, rightArc, shift, type Configuration } from './configuration.ts'

/**
 * The moves of an arc-hybrid parser, by number: 0 shifts; then one left arc per relation; then one right arc per relation.
 */
export interface Moves {
  readonly count: number
  /** Number of the first right arc. */
  readonly firstRight: number
  /** Per move the relation it makes, null for the shift. */
  readonly relations: readonly (string | null)[]
  readonly hashes: Int32Array
  /** The left arc that makes a node the root. */
  readonly root: number
}

/** The moves from the relations that left and right arcs make. `left` holds `root`. */
export function movesOf(left: readonly string[], right: readonly string[]): Moves {
  const relations = [null, ...left, ...right]
  return {
    count: relations.length,
    firstRight: 1 + left.length,
    relations,
    hashes: Int32Array.from(relations, (relation) => (relation === null ? 0 : hashOf(relation, 21))),
    root: 1 + left.indexOf('root'),
  }
}

export const MAY_SHIFT = 1
export const MAY_LEFT = 2
export const MAY_RIGHT = 4
export const MAY_ROOT = 8

/**
 * The kinds of moves that are possible, as bits. Only the last node on the stack, with nothing but the root to read, becomes
 * the root's child: there is exactly one.
 */
export function possible(at: Configuration): number {
  if (at.next >= at.nodes.count) return at.size === 1 ? MAY_ROOT : at.size > 1 ? MAY_RIGHT : 0
  return MAY_SHIFT | (at.size > 0 ? MAY_LEFT : 0) | (at.size > 1 ? MAY_RIGHT : 0)
}

/** Makes the move. */
export function make(at: Configuration, moves: Moves, move: number): void {
  if (move === 0) return shift(at)
  const relation = moves.relations[move]
  const marks = relation === 'case' || relation === 'mark'
  if (move < moves.firstRight) leftArc(at, move, moves.hashes[move]!, marks)
  else rightArc(at, move, moves.hashes[move]!, marks)
}

/** The best of the possible moves by score, and by how much it beats the next. The first of equals wins. */
export function bestMove(scores: Int32Array | Float32Array, moves: Moves, kinds: number): number {
  if (kinds === MAY_ROOT) return moves.root
  let best = -1
  let top = -Infinity
  if (kinds & MAY_SHIFT) {
    best = 0
    top = scores[0]!
  }
  if (kinds & MAY_LEFT) {
    for (let move = 1; move < moves.firstRight; move++) {
      if (scores[move]! > top && move !== moves.root) {
        top = scores[move]!
        best = move
      }
    }
  }
  if (kinds & MAY_RIGHT) {
    for (let move = moves.firstRight; move < moves.count; move++) {
      if (scores[move]! > top) {
        top = scores[move]!
        best = move
      }
    }
  }
  return best
}
