import type { Modality } from '../../../model/event.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { blamedFor } from './blamed.ts'
import { claimedBy } from './claimed.ts'
import { isHarmless } from './nature.ts'
import { modalityOfVerb } from './modality.ts'

/** Nouns that take up an attack told before: "the blast". Lemmas. */
const TAKES_UP = new Set(
  `attack strike airstrike raid bombing shelling bombardment assault ambush blast explosion shooting killing massacre murder assassination
  kidnapping abduction incident atrocity slaying stabbing shootout`.split(/\s+/),
)
const DEFINITE = /^(?:the|this|that|these|those|both)$/
/** What behind the noun makes it a deed of its own, told there or elsewhere. */
const OF_ITS_OWN = /^(?:on|against|of|in|at|near|across|by|from|between|upon)$/

/** "the attack", "those strikes": a deed told before, by words that tell nothing else of it. */
export function isToldDeed(parse: Parse, phrase: Phrase): boolean {
  const { tokens } = parse
  return (
    phrase.possessor === null &&
    DEFINITE.test(tokens[phrase.first]?.lower ?? '') &&
    isOneOf(tokens[phrase.head], TAKES_UP) &&
    !isHarmless(parse, phrase) &&
    !OF_ITS_OWN.test(tokens[phrase.last + 1]?.lower ?? '')
  )
}

/** Who is said to have done a deed told before. */
export interface Doer {
  readonly phrases: readonly Phrase[]
  readonly modality: Modality
  /** The verb or noun that says so. */
  readonly at: number
}

/** Verbs whose object somebody does. Lemmas. */
const DOES = new Set('carry launch conduct stage mount perpetrate commit execute orchestrate'.split(' '))
const ASSUMES = /^(?:claim|take|accept|assume|admit)$/
const SHARE = /^(?:responsibility|involvement|role|part|hand|blame)$/

/** Who claims, denies or is blamed for what was told before: "A claimed responsibility", "B was behind the attack", "police blamed C for the blast". */
export function doersToldIn(parse: Parse): Doer[] {
  const found: Doer[] = []
  for (const verb of parse.verbs) {
    const doer = byResponsibility(parse, verb) ?? byDeed(parse, verb)
    if (doer) found.push(doer)
  }
  for (const deed of parse.phrases) {
    if (!isToldDeed(parse, deed)) continue
    const blame = claimedBy(parse, deed) ?? blamedFor(parse, deed)
    if (blame) found.push({ ...blame, at: deed.head })
  }
  return found
}

/** "A claimed responsibility (for it)", "A denied involvement in the attack" */
function byResponsibility(parse: Parse, verb: VerbGroup): Doer | null {
  const denies = verb.lemma === 'deny'
  if ((!denies && !ASSUMES.test(verb.lemma)) || verb.passive) return null
  const [share, ...others] = objectsByOrder(parse, verb)
  const noun = parse.tokens[share?.head ?? -1]?.lower ?? ''
  if (!share || others.length > 0 || !SHARE.test(noun) || (!denies && noun !== 'responsibility')) return null
  const led = obliquesAfter(parse, share.last).find(
    ({ preposition }) => preposition === (denies ? 'in' : 'for') || preposition === 'for',
  )
  if (led && !led.phrases.every((phrase) => isToldDeed(parse, phrase) || isIt(parse, phrase))) return null
  const modality = modalityOfVerb(parse, verb)
  if (modality !== 'asserted') return null
  return { phrases: subjectsOf(parse, verb), modality: denies ? 'denied' : 'asserted', at: verb.main }
}

function isIt({ tokens }: Parse, { first, last }: Phrase): boolean {
  return first === last && /^(?:it|this|that|both)$/.test(tokens[first]?.lower ?? '')
}

/** "A carried out the attack", "the attack was carried out by A", "A said it was behind the blast" */
function byDeed(parse: Parse, verb: VerbGroup): Doer | null {
  const behind = verb.lemma === 'be' && parse.tokens[verb.last + 1]?.lower === 'behind'
  if (!behind && !DOES.has(verb.lemma)) return null
  const accused = accusedOf(parse, verb)
  if (accused)
    return objectsByOrder(parse, verb).some((phrase) => isToldDeed(parse, phrase))
      ? { phrases: [accused], modality: 'alleged', at: verb.main }
      : null
  const modality = modalityOfVerb(parse, verb)
  if (modality !== 'asserted' && modality !== 'alleged' && modality !== 'denied') return null
  if (behind) {
    const what = obliquesAfter(parse, verb.last)[0]?.phrases ?? []
    return what.length > 0 && what.every((phrase) => isToldDeed(parse, phrase) || isIt(parse, phrase))
      ? { phrases: subjectsOf(parse, verb), modality, at: verb.main }
      : null
  }
  if (verb.passive) {
    const by = obliquesAfter(parse, verb.last).find(({ preposition }) => preposition === 'by')
    return by && subjectsOf(parse, verb).some((phrase) => isToldDeed(parse, phrase))
      ? { phrases: by.phrases, modality, at: verb.main }
      : null
  }
  return objectsByOrder(parse, verb).some((phrase) => isToldDeed(parse, phrase))
    ? { phrases: subjectsOf(parse, verb), modality, at: verb.main }
    : null
}

/** "accused [A] of carrying out the attack" */
function accusedOf({ tokens, verbAt, phraseAt }: Parse, { first, gerund }: VerbGroup): Phrase | null {
  if (!gerund || tokens[first - 1]?.lower !== 'of') return null
  const accused = phraseAt[first - 2]
  const verb = accused ? verbAt[accused.first - 1] : null
  return accused && verb && /^(?:accuse|suspect)$/.test(verb.lemma) && !verb.negated ? accused : null
}
