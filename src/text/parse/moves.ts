import { leftArc, rightArc, shift, type Configuration } from './configuration.ts'
import { hashOf } from './hash.ts'

/** The actions of an arc-hybrid parser; an arc is given its relation apart. */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

export const MAY_SHIFT = 1
export const MAY_LEFT = 2
export const MAY_RIGHT = 4
export const MAY_ROOT = 8

/** The relations by number, and which arcs may make them. */
export interface Relations {
  readonly names: readonly string[]
  readonly hashes: Int32Array
  /** Numbers of the relations that left and right arcs make. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly root: number
  /** Per relation whether its words mark the case of their head ("by"). */
  readonly marks: readonly boolean[]
}

/** From the names of the relations that left and right arcs make. `root` is added: only the last left arc makes it. */
export function relationsOf(left: readonly string[], right: readonly string[]): Relations {
  const names = ['root', ...new Set([...left, ...right])]
  const numbers = (list: readonly string[]): Int32Array => Int32Array.from(list, (name) => names.indexOf(name))
  return {
    names,
    hashes: Int32Array.from(names, (name) => hashOf(name, 21)),
    left: numbers(left),
    right: numbers(right),
    root: 0,
    marks: names.map((name) => name === 'case' || name === 'mark'),
  }
}

/**
 * The kinds of moves that are possible, as bits. Only the last node on the stack, with nothing but the root to read, becomes
 * the root's child: there is exactly one.
 */
export function possible(at: Configuration): number {
  if (at.next >= at.nodes.count) return at.size === 1 ? MAY_ROOT : at.size > 1 ? MAY_RIGHT : 0
  return MAY_SHIFT | (at.size > 0 ? MAY_LEFT : 0) | (at.size > 1 ? MAY_RIGHT : 0)
}

/** The best of the possible actions by score. The first of equals wins. */
export function bestAction(scores: Int32Array | Float32Array, kinds: number): number {
  if (kinds === MAY_ROOT) return LEFT
  let best = -1
  for (let action = SHIFT; action <= RIGHT; action++)
    if (kinds & (1 << action) && (best < 0 || scores[action]! > scores[best]!)) best = action
  return best
}

/** Makes the move; `relation` is that of the arc. */
export function make(at: Configuration, relations: Relations, action: number, relation: number): void {
  if (action === SHIFT) shift(at)
  else if (action === LEFT) leftArc(at, relation, relations.hashes[relation]!, relations.marks[relation]!)
  else rightArc(at, relation, relations.hashes[relation]!, relations.marks[relation]!)
}
