import { CUE_VERBS } from '../../../lexicon/cues.ts'
import { attach, childrenOf, clauseFrom, governs, isFinite, lowerAt, type Sketch } from './sketch.ts'

const SUBJECT = /^(?:nsubj|nsubj:pass|csubj|expl)$/
const NOUN = /^(?:NOUN|PROPN|PRON|NUM)$/
/** What makes words parts of one noun phrase. */
const OF_PHRASE = /^(?:compound|flat|nmod|nmod:poss|nummod|nmod:desc|appos)$/
/** Behind these stands what is said; behind others, "bought a house called Lund", a participle. */
const CUES = new Set(CUE_VERBS.flatMap(({ forms }) => forms))
/** Verbs that a bare form follows: "help the girls enter". */
const BARE = new Set('help let make see watch hear have'.split(' '))
/** Prepositions that also begin clauses. */
const SUBORDINATORS = new Set('after before since until till while although though because'.split(' '))
const PREPOSITIONS = new Set('of between among in on at from about against near by under over to with'.split(' '))
/** So many steps up a phrase at most. */
const MAX_STEPS = 12

/**
 * "They claimed Holm was ill", "…, and troops fired", "after the original broke": a finite verb right behind a noun that lacks a
 * subject has that noun's phrase for it, whatever the phrase was taken for before.
 */
export function mendMissingSubject(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let at = 1; at < words.length; at++) {
    const { upos, xpos } = tags[at]!
    if (!/^(?:VERB|AUX)$/.test(upos) || !isFinite(xpos)) continue
    const clause = clauseFrom(sketch, at)
    if (clause < 0) continue
    const below = childrenOf(sketch, clause)
    giveBack(sketch, below)
    if (below.some((child) => heads[child] === clause && SUBJECT.test(relations[child]!))) continue
    const last = nounBefore(sketch, at)
    if (last < 0 || (clause === at && isBare(sketch, last, xpos))) continue
    const subject = topOfPhrase(sketch, last, at)
    const head = heads[subject]!
    if (!NOUN.test(tags[subject]!.upos) || head === clause || head < 0 || head > at) continue
    const preposition = prepositionOf(sketch, subject)
    const isSubordinate = isSubordinator(sketch, preposition)
    if (preposition !== undefined && !isSubordinate) continue
    if (isSubordinate || governs(sketch, subject, clause)) {
      if (relations[clause] === 'acl' && clause === at && !CUES.has(lowerAt(sketch, head))) continue
      // The clause takes the place of what was taken for a noun of its own.
      if (clause === head || governs(sketch, clause, head)) continue
      heads[clause] = isSubordinate ? verbOver(sketch, head, clause) : head
      relations[clause] = isSubordinate ? 'advcl' : relations[subject] === 'conj' ? 'conj' : 'ccomp'
    }
    const isPassive = below.some((child) => relations[child] === 'aux:pass')
    attach(sketch, subject, clause, isPassive ? 'nsubj:pass' : 'nsubj')
    if (isSubordinate) attach(sketch, preposition, clause, 'mark')
  }
}

/** "the head of Lund resigned": a subject behind a preposition that begins no clauses belongs to the noun before that. */
function giveBack(sketch: Sketch, below: readonly number[]): void {
  const { tags, relations } = sketch
  const subject = below.find((child) => relations[child] === 'nsubj')
  if (subject === undefined) return
  const preposition =
    below.findLast((child) => child < subject && /^(?:case|mark)$/.test(relations[child]!)) ??
    prepositionOf(sketch, subject)
  if (preposition === undefined || !PREPOSITIONS.has(lowerAt(sketch, preposition))) return
  // "about how the papers came": what stands between begins the clause.
  if (below.some((child) => child > preposition && child < subject)) return
  const owner = preposition - 1
  if (!/^(?:NOUN|PROPN)$/.test(tags[owner]?.upos ?? '') || !attach(sketch, subject, owner, 'nmod')) return
  attach(sketch, preposition, subject, 'case')
}

/** No finite form, though it looks like one. */
function isBare({ words, heads }: Sketch, noun: number, xpos: string): boolean {
  return xpos !== 'VBD' && BARE.has(words[heads[noun]!]?.lemma ?? '')
}

/** The noun right before the verb, over adverbs; -1 where there is none. */
function nounBefore({ tags }: Sketch, verb: number): number {
  let at = verb - 1
  while (at > 0 && tags[at]!.upos === 'ADV') at--
  return /^(?:NOUN|PROPN|PRON)$/.test(tags[at]!.upos) && !tags[at]!.xpos.startsWith('W') ? at : -1
}

/** The noun that the phrase ending in `last` hangs on. */
function topOfPhrase(sketch: Sketch, last: number, verb: number): number {
  let top = last
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    // "the port after Holm left": the clause begins here.
    if (isSubordinator(sketch, prepositionOf(sketch, top))) break
    const whole = wholeOf(sketch, top)
    if (whole < 0 || whole >= verb) break
    top = whole
  }
  return top
}

/** The noun of which the word is a part: of its name, by a preposition, or over a participle ("people visiting the region"). */
function wholeOf(sketch: Sketch, index: number): number {
  const { heads, relations, tags } = sketch
  const head = heads[index]!
  if (head < 0 || head > index) return -1
  if (OF_PHRASE.test(relations[index]!)) return head
  if (relations[index] === 'conj') return isOpen(sketch, head) && prepositionOf(sketch, head) === undefined ? head : -1
  const isParticiple = relations[head] === 'acl' && /^VB[GN]$/.test(tags[head]!.xpos)
  return isParticiple && /^(?:obj|obl|advmod)$/.test(relations[index]!) && heads[head]! < head ? heads[head]! : -1
}

/** The verb that a noun hangs on, where the clause does not govern it: such a clause tells when that happened. */
function verbOver(sketch: Sketch, noun: number, clause: number): number {
  let at = noun
  for (let steps = 0; steps < MAX_STEPS && sketch.tags[at]!.upos !== 'VERB' && sketch.heads[at]! >= 0; steps++)
    at = sketch.heads[at]!
  return governs(sketch, clause, at) ? noun : at
}

function isSubordinator(sketch: Sketch, index: number | undefined): index is number {
  return index !== undefined && SUBORDINATORS.has(lowerAt(sketch, index))
}

function prepositionOf(sketch: Sketch, noun: number): number | undefined {
  return childrenOf(sketch, noun).find((child) => child < noun && sketch.relations[child] === 'case')
}

/** Whether the noun's phrase begins the sentence or follows a comma: "On Monday, Holm and his son are to leave". */
function isOpen(sketch: Sketch, noun: number): boolean {
  const first = Math.min(noun, ...childrenOf(sketch, noun))
  return first === 0 || sketch.words[first - 1]!.text === ','
}
