import { childrenBy, wordAt, type Arcs } from './arcs.ts'
import { conjunctsOf } from './conjuncts.ts'

/** Who owns the noun: "Russia" in "Russia's attacks", "his" in "his visit"; -1 where nobody is said to. */
export function possessorOf(arcs: Arcs, index: number): number {
  return childrenBy(arcs, index, 'nmod:poss')[0] ?? -1
}

/** What the noun is said to be as well: "the minister" in "Holm, the minister,". */
export function appositionsOf(arcs: Arcs, index: number): number[] {
  return childrenBy(arcs, index, 'appos')
}

/** The head of the words from `first` to `last` (inclusive): the one whose own head lies outside; the last such one. */
export function headOf(arcs: Arcs, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const { head, relation } = wordAt(arcs, at)
    if (relation !== 'punct' && (head < first || head > last)) return at
  }
  return last
}

/** The words that a preposition joins to the noun or verb, by preposition: "of", "with". */
export interface Modifier {
  readonly preposition: string
  readonly words: readonly number[]
}

const OBLIQUE = ['obl', 'nmod', 'obl:agent']

/** The prepositional phrases under a verb or noun, coordinated words together, from left to right. */
export function modifiersOf(arcs: Arcs, index: number): Modifier[] {
  return childrenBy(arcs, index, ...OBLIQUE).flatMap((child) => {
    const preposition = prepositionOf(arcs, child)
    return preposition === null ? [] : [{ preposition, words: conjunctsOf(arcs, child) }]
  })
}

/** The preposition that marks the word's case, several words with a blank between ("because of"); null where none does. */
export function prepositionOf(arcs: Arcs, index: number): string | null {
  const marker = childrenBy(arcs, index, 'case').find((child) => wordAt(arcs, child).xpos !== 'POS')
  if (marker === undefined) return null
  const parts = [marker, ...childrenBy(arcs, marker, 'fixed')]
  return parts.map((part) => wordAt(arcs, part).text.toLowerCase()).join(' ')
}
