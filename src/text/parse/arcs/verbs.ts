import { childrenBy, wordAt, type Arcs } from './arcs.ts'
import { conjunctsOf, firstConjunct } from './conjuncts.ts'
import { modifiersOf } from './nouns.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
/** So deep are subjects looked for behind infinitives and coordinations. */
const MAX_DEPTH = 6

/**
 * Whether the verb is passive: by its auxiliary or its subject, or as a bare participle under a noun ("the men killed by").
 * A bare participle with an object is none.
 */
export function isPassive(arcs: Arcs, verb: number): boolean {
  if (childrenBy(arcs, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true
  const { relation, xpos, head } = wordAt(arcs, verb)
  if (childrenBy(arcs, verb, 'obj', 'aux', 'nsubj').length > 0) return false
  if (relation === 'conj' && xpos === 'VBN') return isPassive(arcs, head)
  return relation === 'acl' && xpos === 'VBN'
}

/**
 * The subjects of the verb, active or passive, coordinated ones together; empty where the sentence tells none. A relative pronoun
 * gives its antecedent, a participle the noun it hangs under, a coordinated verb and an infinitive take their governor's.
 */
export function subjectsOf(arcs: Arcs, verb: number, depth = 0): number[] {
  if (depth > MAX_DEPTH) return []
  const { relation, head } = wordAt(arcs, verb)
  const own = childrenBy(arcs, verb, 'nsubj', 'nsubj:pass')
  const [subject] = own
  if (subject !== undefined) {
    const isRelative = relation === 'acl:relcl' && RELATIVES.has(wordAt(arcs, subject).text.toLowerCase())
    return isRelative ? [head] : own.flatMap((one) => conjunctsOf(arcs, one))
  }
  if (head < 0) return []
  // "a plan to visit B": who has the plan visits, not the plan.
  if (relation === 'acl' && childrenBy(arcs, verb, 'mark').length > 0) {
    // "they had (what it calls) plans to": where the tree takes the noun for a predicate, its subject has the plan.
    if (childrenBy(arcs, head, 'nsubj').length > 0) return subjectsOf(arcs, head, depth + 1)
    const carrier = wordAt(arcs, head).head
    return carrier >= 0 ? subjectsOf(arcs, carrier, depth + 1) : []
  }
  if (relation === 'acl') return conjunctsOf(arcs, head)
  if (relation === 'conj') return subjectsOf(arcs, firstConjunct(arcs, verb), depth + 1)
  if (relation === 'xcomp') {
    const objects = childrenBy(arcs, head, 'obj')
    return objects.length > 0 ? objects.flatMap((one) => conjunctsOf(arcs, one)) : subjectsOf(arcs, head, depth + 1)
  }
  return relation === 'advcl' ? subjectsOf(arcs, head, depth + 1) : []
}

/** The direct objects of an active verb, coordinated ones together. "the men whom they shot" gives the men. */
export function objectsOf(arcs: Arcs, verb: number): number[] {
  if (isPassive(arcs, verb)) return []
  const { relation, head } = wordAt(arcs, verb)
  return childrenBy(arcs, verb, 'obj').flatMap((object) =>
    relation === 'acl:relcl' && RELATIVES.has(wordAt(arcs, object).text.toLowerCase())
      ? [head]
      : conjunctsOf(arcs, object),
  )
}

/** Who did what a passive verb tells: "by" with its noun, coordinated ones together. */
export function agentsOf(arcs: Arcs, verb: number): number[] {
  if (!isPassive(arcs, verb)) return []
  return modifiersOf(arcs, verb).flatMap(({ preposition, words }) => (preposition === 'by' ? words : []))
}
