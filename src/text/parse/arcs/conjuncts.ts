import { childrenBy, wordAt, type Arcs } from './arcs.ts'

/** The words coordinated with the first of them, itself first: "A, B and C" asked for A. */
export function conjunctsOf(arcs: Arcs, index: number): number[] {
  return [index, ...childrenBy(arcs, index, 'conj')]
}

/** The first of the coordination that the word is part of; itself where it is none or the first. */
export function firstConjunct(arcs: Arcs, index: number): number {
  let at = index
  for (let word = wordAt(arcs, at); word.relation === 'conj' && word.head >= 0; word = wordAt(arcs, at)) at = word.head
  return at
}
