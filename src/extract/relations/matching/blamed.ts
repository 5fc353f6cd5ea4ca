import { firstConjunct } from '../../../text/parse/arcs/conjuncts.ts'
import { prepositionOf } from '../../../text/parse/arcs/nouns.ts'
import { agentsOf, objectsOf, subjectsOf } from '../../../text/parse/arcs/verbs.ts'
import type { Modality } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns between a deed and who did it: "for his role in the bombing", "charged with murder in the shooting of". Lemmas. */
const SHARES = words(
  'role part involvement responsibility hand participation connection murder manslaughter homicide terrorism count',
)
/** Who is in a deed: "a suspect in the bombing", "the group behind the attacks". Lemmas. */
const CULPRITS = words(
  'suspect mastermind perpetrator ringleader gang group cell man men bomber gunman brother team organization organisation militant network terrorist attacker faction killer people militia woman',
)
/** Predicates of who did a deed, as a fact and as a charge. Lemmas. */
const DONE = words(
  'responsible guilty behind convict sentence jail imprison involve involved complicit claim perpetrate commit execute',
)
const CHARGED = words(
  'accuse charge suspect blame arrest detain indict try implicate implicated link investigate wanted',
)
/** Predicates whose object did the deed: "convicted A of the murder". Lemmas. */
const PUNISHES = words('convict sentence jail imprison')
/** Predicates of a court that finds that they did not. */
const CLEARS = words('acquit clear exonerate absolve')
/** "guilty on Tuesday of": a day between. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|month|week|year)$/
const BELIEVES = words('believe think suspect allege presume suppose')
/** Between the deed and the word that tells who did it are no more arcs. */
const MAX_CLIMB = 5

/** Who is said to have done a deed: the noun phrases, and whether that is a fact or a charge. */
export interface Blame {
  readonly phrases: readonly Phrase[]
  readonly modality: Modality
}

/** Who "was responsible for", "was convicted of", "claimed" or "is the group behind" the deed, by the arcs above it; null where nobody. */
export function blamedFor(parse: Parse, deed: Phrase): Blame | null {
  const { arcs, wordOf } = parse.tree()
  let at = wordOf[deed.head] ?? -1
  // "A was behind the murder"
  const behind = at >= 0 && prepositionOf(arcs, at) === 'behind' ? subjectsOf(arcs, at) : []
  if (behind.length > 0) return blame(parse, behind, 'asserted')
  for (let steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    const word = arcs.tree[firstConjunct(arcs, at)]!
    const governor = arcs.tree[word.head]
    if (!governor) return null
    const lemma = governor.lemma.toLowerCase()
    const preposition = prepositionOf(arcs, word.index)
    if (CULPRITS.has(lemma) && preposition !== null && /^(?:behind|in|of|for)$/.test(preposition))
      return blame(parse, [governor.index], lemma === 'suspect' ? 'alleged' : 'asserted')
    // "held over the killing of B"
    const held = /^(?:hold|question)$/.test(lemma) && preposition === 'over'
    if (held) return blame(parse, [...objectsOf(arcs, governor.index), ...subjectsOf(arcs, governor.index)], 'alleged')
    // "blamed the raid on a camp on the rebels"
    const on = lemma === 'blame' && preposition === null ? obliquesAfter(parse, deed.last).findLast(isOn) : null
    if (on) return { phrases: on.phrases, modality: 'alleged' }
    // "was arrested after the raid" is not for it.
    if (preposition !== null && !BLAMES.test(preposition)) return null
    if (DONE.has(lemma) || CHARGED.has(lemma)) {
      const objects = CHARGED.has(lemma) || PUNISHES.has(lemma) ? objectsOf(arcs, governor.index) : []
      // "The bombing, which killed two, was claimed by A"
      const agents = word.relation.startsWith('nsubj') ? agentsOf(arcs, governor.index) : []
      const found = objects.length > 0 ? objects : agents.length > 0 ? agents : subjectsOf(arcs, governor.index)
      // "believed to be responsible for"
      const believed = BELIEVES.has(arcs.tree[governor.head]?.lemma.toLowerCase() ?? '')
      return blame(parse, found, CHARGED.has(lemma) || believed ? 'alleged' : 'asserted')
    }
    if (CLEARS.has(lemma) && preposition === 'of') {
      const objects = objectsOf(arcs, governor.index)
      return blame(parse, objects.length > 0 ? objects : subjectsOf(arcs, governor.index), 'denied')
    }
    const punisher = punisherOf(parse, governor.index, preposition)
    if (punisher) return blame(parse, [governor.index], findingOf(punisher))
    if (!SHARES.has(lemma) && !DAY.test(lemma)) return null
    at = governor.index
  }
  return null
}

const BLAMES = /^(?:of|for|with|over|in|behind|by|to|on)$/

function isOn({ preposition }: Oblique): boolean {
  return preposition === 'on'
}

/** "convicted A of the murder of B": the verb whose object the word is, where the deed hangs on the object; its lemma, or null. */
function punisherOf(parse: Parse, word: number, preposition: string | null): string | null {
  const { arcs } = parse.tree()
  const { relation, head } = arcs.tree[word]!
  const lemma = arcs.tree[head]?.lemma.toLowerCase() ?? ''
  if (relation !== 'obj' || !/^(?:of|for|with|over|in)$/.test(preposition ?? '')) return null
  return PUNISHES.has(lemma) || CHARGED.has(lemma) || CLEARS.has(lemma) ? lemma : null
}

function findingOf(lemma: string): Modality {
  return CLEARS.has(lemma) ? 'denied' : CHARGED.has(lemma) ? 'alleged' : 'asserted'
}

/** "a man who was involved in the bombing": the noun that a relative pronoun takes up, by the arcs. */
function antecedent(parse: Parse, index: number): number {
  const { arcs } = parse.tree()
  const word = arcs.tree[index]!
  if (!/^(?:who|which|that)$/i.test(arcs.tree[index]!.lemma)) return index
  const clause = arcs.tree[word.head]
  return clause?.relation === 'acl:relcl' ? clause.head : index
}

function blame(parse: Parse, found: readonly number[], modality: Modality): Blame | null {
  const { arcs } = parse.tree()
  const phrases = found.flatMap((index) => parse.phraseAt[arcs.tree[antecedent(parse, index)]!.token] ?? [])
  return phrases.length > 0 ? { phrases: [...new Set(phrases)], modality } : null
}
