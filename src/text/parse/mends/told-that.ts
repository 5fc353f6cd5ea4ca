import { attach, lowerAt, type Sketch } from './sketch.ts'

/** Verbs of telling somebody something: behind whom they tell it, "that" begins what is told. Lemmas. */
const TELLS = new Set('tell inform remind assure reassure warn notify advise convince persuade'.split(' '))
/** What is told itself: "told a story that he had heard". */
const TOLD = new Set(
  'story lie joke tale truth secret anecdote fib rumor rumour something anything everything nothing things'.split(' '),
)

/**
 * "He told reporters that envoys had met": behind whom somebody tells it, "that" with a clause that has a subject of its own is what
 * is told, and no relative clause of the reporters.
 */
export function mendToldThat(sketch: Sketch): void {
  const { words, heads, relations } = sketch
  for (let at = 2; at < words.length; at++) {
    if (lowerAt(sketch, at) !== 'that' || relations[at] !== 'obj') continue
    const clause = heads[at]!
    if (clause < at || !relations[clause]!.startsWith('acl')) continue
    const told = heads[clause]!
    const verb = told < 0 || told >= at ? -1 : heads[told]!
    if (verb < 0 || verb >= told || !/^i?obj$/.test(relations[told]!) || TOLD.has(lowerAt(sketch, told))) continue
    if (!TELLS.has(words[verb]!.lemma) || !hasSubject(sketch, at, clause)) continue
    if (attach(sketch, clause, verb, 'ccomp')) relations[at] = 'mark'
  }
}

function hasSubject({ heads, relations }: Sketch, from: number, clause: number): boolean {
  for (let at = from + 1; at < clause; at++) if (heads[at] === clause && relations[at]!.startsWith('nsubj')) return true
  return false
}
