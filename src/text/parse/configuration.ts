import type { Nodes } from './nodes.ts'

/**
 * Where the parser stands in a sentence: the stack, the first node of the buffer, and the tree so far. Arrays are indexed by
 * node; "nothing" is the node after the root.
 */
export interface Configuration {
  readonly nodes: Nodes
  readonly stack: Int32Array
  size: number
  /** The first node of the buffer. The root is its last. */
  next: number
  readonly head: Int32Array
  /** Number of the relation to the head; its hash is what the features see. */
  readonly relation: Int32Array
  readonly label: Int32Array
  /** Outermost and next-outermost children on either side. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** The set of the children's relations on either side, hashed (a sum, so that order plays no part). */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  /** Hash of the word that marks the node's case ("by"), 0 where it has none. */
  readonly marker: Int32Array
}

export function newConfiguration(nodes: Nodes): Configuration {
  const length = nodes.count + 2
  const nothing = nodes.count + 1
  const array = (): Int32Array => new Int32Array(length)
  const nowhere = (): Int32Array => new Int32Array(length).fill(nothing)
  return {
    nodes,
    stack: array(),
    size: 0,
    next: 0,
    head: new Int32Array(length).fill(-1),
    relation: array(),
    label: array(),
    left: nowhere(),
    left2: nowhere(),
    right: nowhere(),
    right2: nowhere(),
    leftCount: array(),
    rightCount: array(),
    leftSet: array(),
    rightSet: array(),
    marker: array(),
  }
}

/** Whether the tree is whole: the stack is empty and the buffer holds the root alone. */
export function isDone(at: Configuration): boolean {
  return at.size === 0 && at.next >= at.nodes.count
}

export function shift(at: Configuration): void {
  at.stack[at.size++] = at.next++
}

/** Pops the stack's top and hangs it under the first of the buffer. */
export function leftArc(at: Configuration, relation: number, hash: number, marks: boolean): void {
  const child = at.stack[--at.size]!
  const head = at.next
  at.head[child] = head
  at.relation[child] = relation
  at.label[child] = hash
  // Arcs come from the inside out.
  at.left2[head] = at.left[head]!
  at.left[head] = child
  at.leftCount[head]!++
  at.leftSet[head]! += hash
  if (marks) at.marker[head] = at.nodes.lower[child]!
}

/** Pops the stack's top and hangs it under the one below. */
export function rightArc(at: Configuration, relation: number, hash: number, marks: boolean): void {
  const child = at.stack[--at.size]!
  const head = at.stack[at.size - 1]!
  at.head[child] = head
  at.relation[child] = relation
  at.label[child] = hash
  at.right2[head] = at.right[head]!
  at.right[head] = child
  at.rightCount[head]!++
  at.rightSet[head]! += hash
  if (marks) at.marker[head] = at.nodes.lower[child]!
}
