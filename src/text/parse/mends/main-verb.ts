import { childrenOf, clauseFrom, isAuxiliary, isFinite, isSentence, lowerAt, type Sketch } from './sketch.ts'

/** So far behind the noun its verb is looked for, in words. */
const REACH = 60
/** What hangs on the sentence's noun, stands behind its verb and belongs to that. */
const OF_VERB = /^(?:obj|obl|advmod|advcl|xcomp|ccomp|conj|parataxis|punct)$/
/** With one of these below it a verb has a clause of its own, or is a participle. */
const OWN = /^(?:nsubj|nsubj:pass|csubj|csubj:pass|expl|mark|obl:agent)$/

/**
 * "The amount of goods carried on the river rose.": where a noun is the root of a whole sentence, a verb that follows was read as
 * a participle of it. A verb with a finite form or a finite auxiliary and no subject of its own is the sentence's verb, and the
 * noun its subject.
 */
export function mendMainVerb(sketch: Sketch): void {
  const { tags, heads, relations } = sketch
  const noun = heads.indexOf(-1)
  if (noun < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tags[noun]!.upos) || !isSentence(sketch)) return
  const own = childrenOf(sketch, noun)
  // A noun with a subject or a copula is a predicate.
  if (own.some((child) => OWN.test(relations[child]!) || isAuxiliary(relations[child]!))) return
  const verb = mainVerb(sketch, noun)
  if (verb < 0) return
  const below = childrenOf(sketch, verb)
  heads[verb] = -1
  relations[verb] = 'root'
  heads[noun] = verb
  relations[noun] = below.some((child) => relations[child] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  for (const child of own) {
    if (child > verb && OF_VERB.test(relations[child]!)) heads[child] = verb
  }
}

/** The first verb behind the noun that is finite and has no subject, else the first that may be; -1 where there is none. */
function mainVerb(sketch: Sketch, noun: number): number {
  const { tags, words, relations } = sketch
  let doubtful = -1
  for (let at = noun + 1; at < Math.min(words.length, noun + REACH); at++) {
    if (!/^(?:VERB|AUX)$/.test(tags[at]!.upos)) continue
    // "are" of "are farmers": the predicate is what is told.
    const clause = clauseFrom(sketch, at)
    if (clause < 0) continue
    const below = childrenOf(sketch, clause)
    if (below.some((child) => OWN.test(relations[child]!))) continue
    if (isFinite(tags[at]!.xpos)) return clause
    if (clause === at && doubtful < 0 && (isPast(sketch, at, below) || isPresent(sketch, at, below))) doubtful = at
  }
  return doubtful
}

/** "expressed interest", "promised to go": a form of the past that has an object is no participle of the noun. */
function isPast({ tags, words, relations }: Sketch, at: number, below: readonly number[]): boolean {
  return (
    tags[at]!.xpos === 'VBN' &&
    words[at]!.text.endsWith('ed') &&
    below.some((child) => child > at && /^(?:obj|xcomp|ccomp)$/.test(relations[child]!))
  )
}

/** "expeditions continue": a bare form without *to* and auxiliary. */
function isPresent(sketch: Sketch, at: number, below: readonly number[]): boolean {
  return (
    sketch.tags[at]!.xpos === 'VB' &&
    /^(?:acl|advcl|parataxis)$/.test(sketch.relations[at]!) &&
    lowerAt(sketch, at - 1) !== 'to' &&
    !below.some((child) => isAuxiliary(sketch.relations[child]!))
  )
}
