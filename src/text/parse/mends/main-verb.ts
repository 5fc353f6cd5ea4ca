import { attach, lowerAt, type Sketch } from './sketch.ts'

/** So far behind the noun its verb is looked for, in words. */
const REACH = 60
const FINITE = new Set(['VBD', 'VBZ', 'VBP'])
/** What hangs on the sentence's noun, stands behind its verb and belongs to that. */
const OF_VERB = /^(?:obj|obl|advmod|advcl|xcomp|ccomp|conj|parataxis|punct)$/
/** With one of these below it a verb has a clause of its own, or is a participle. */
const OWN = /^(?:nsubj|nsubj:pass|csubj|csubj:pass|expl|mark|obl:agent)$/
const AUXILIARY = /^(?:aux|aux:pass|cop)$/

/**
 * "The amount of goods carried on the river rose.": where a noun is the root of a whole sentence, a verb that follows was read as
 * a participle of it. A verb with a finite form or a finite auxiliary and no subject of its own is the sentence's verb, and the
 * noun its subject.
 */
export function mendMainVerb(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  const noun = heads.indexOf(-1)
  if (noun < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tags[noun]!.upos) || !isSentence(sketch)) return
  const children = childrenOf(sketch)
  // A noun with a subject or a copula is a predicate.
  if (children[noun]!.some((child) => OWN.test(relations[child]!) || AUXILIARY.test(relations[child]!))) return
  const verb = mainVerb(sketch, noun, children)
  if (verb < 0) return
  giveBack(sketch, children[verb]!)
  heads[verb] = -1
  relations[verb] = 'root'
  heads[noun] = verb
  relations[noun] = children[verb]!.some((child) => relations[child] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  for (const child of children[noun]!) {
    if (child > verb && child < words.length && OF_VERB.test(relations[child]!)) heads[child] = verb
  }
}

/** Whether the words end as a sentence does, not as a headline or a caption. */
function isSentence({ words }: Sketch): boolean {
  for (let at = words.length - 1; at > 0; at--) {
    const { text } = words[at]!
    if (/^[.!?]$/.test(text)) return true
    if (!/^["')\]]$/.test(text)) return false
  }
  return false
}

/** The first verb behind the noun that is finite and has no subject, else the last that may be; -1 where there is none. */
function mainVerb(sketch: Sketch, noun: number, children: readonly number[][]): number {
  const { tags, words, relations } = sketch
  let doubtful = -1
  for (let at = noun + 1; at < Math.min(words.length, noun + REACH); at++) {
    const { upos, xpos } = tags[at]!
    if (!/^(?:VERB|AUX)$/.test(upos) || AUXILIARY.test(relations[at]!)) continue
    const below = children[at]!
    if (below.some((child) => OWN.test(relations[child]!) && !isStolen(sketch, child, below))) continue
    if (FINITE.has(xpos) || below.some((child) => AUXILIARY.test(relations[child]!) && isFinite(tags[child]!.xpos)))
      return at
    if (isPast(sketch, at, below) || isPresent(sketch, at, below)) doubtful = at
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
    lowerAt(sketch, at - 1) !== 'to' &&
    !below.some((child) => AUXILIARY.test(sketch.relations[child]!))
  )
}

/** "leaders of Chile met": the subject stands behind a preposition that was given to the verb, so it is none. */
function isStolen({ tags, relations }: Sketch, subject: number, siblings: readonly number[]): boolean {
  if (relations[subject] !== 'nsubj') return false
  return siblings.some((other) => other < subject && isPreposition(tags[other]!.upos, relations[other]!))
}

function isPreposition(upos: string, relation: string): boolean {
  return upos === 'ADP' && (relation === 'case' || relation === 'mark')
}

/** Gives such subjects back to the noun before their preposition. */
function giveBack(sketch: Sketch, below: readonly number[]): void {
  for (const preposition of below) {
    const { tags, relations } = sketch
    if (!isPreposition(tags[preposition]!.upos, relations[preposition]!)) continue
    const owner = preposition - 1
    const stolen = below.find((child) => child > preposition && relations[child] === 'nsubj')
    if (stolen === undefined || !/^(?:NOUN|PROPN)$/.test(tags[owner]?.upos ?? '')) continue
    if (attach(sketch, stolen, owner, 'nmod')) attach(sketch, preposition, stolen, 'case')
  }
}

function isFinite(xpos: string): boolean {
  return FINITE.has(xpos) || xpos === 'MD'
}

function childrenOf({ heads }: Sketch): number[][] {
  const children: number[][] = Array.from(heads, () => [])
  heads.forEach((head, child) => {
    if (head >= 0) children[head]!.push(child)
  })
  return children
}
