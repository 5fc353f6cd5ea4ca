import { childrenBy, wordAt, type Arcs } from './arcs.ts'

/** What makes its word the head of a clause of its own. */
const CLAUSES = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'csubj', 'csubj:pass', 'parataxis'])

/** The head of the clause that holds the word: the word itself where it heads one. A coordinated verb heads its own. */
export function clauseOf(arcs: Arcs, index: number): number {
  let at = index
  while (!headsClause(arcs, at)) at = wordAt(arcs, at).head
  return at
}

function headsClause(arcs: Arcs, index: number): boolean {
  const { relation, head, upos } = wordAt(arcs, index)
  if (head < 0 || CLAUSES.has(relation)) return true
  return relation === 'conj' && (upos === 'VERB' || childrenBy(arcs, index, 'nsubj', 'nsubj:pass', 'cop').length > 0)
}

/** The heads of the word, the nearest first, up to the root: who governs it, for modality ("refused to meet"). */
export function governorsOf(arcs: Arcs, index: number): number[] {
  const chain: number[] = []
  for (let at = wordAt(arcs, index).head; at >= 0; at = wordAt(arcs, at).head) chain.push(at)
  return chain
}
