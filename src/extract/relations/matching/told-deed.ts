import type { Modality } from '../../../model/event.ts'
import { beginsCapital } from '../../../text/capital.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { isDeed } from './deeds.ts'
import { blamedFor } from './blamed.ts'
import { claimedBy, LAYS } from './claimed.ts'
import { isHarmless } from './nature.ts'
import { modalityOfVerb } from './modality.ts'

/** What else than a deed one calls an attack that has been told, and what does it. Lemmas. */
const TAKES_UP: ReadonlySet<string> = new Set(
  `killing murder abduction kidnapping assassination massacre crime atrocity slaying stabbing incident bomb device grenade missile rocket
  drone shell`.split(/\s+/),
)
const DEFINITE = /^(?:the|this|that|these|those|both)$/
/** What behind the noun makes it a deed of its own, told there or elsewhere. */
const OF_ITS_OWN = /^(?:on|against|of|in|at|near|across|by|from|between|upon|that|which|where)$/
/** Between the article and the deed stand no more words. */
const MODIFIERS = 2

/** "the attack", "the deadly blast": a deed that has been told, with nothing beside it that tells of another. */
export function isDeedTold(parse: Parse, phrase: Phrase): boolean {
  const { tokens } = parse
  if (phrase.possessor || !DEFINITE.test(tokens[phrase.first]?.lower ?? '')) return false
  if (phrase.head - phrase.first > MODIFIERS || OF_ITS_OWN.test(tokens[phrase.last + 1]?.lower ?? '')) return false
  if (isHarmless(parse, phrase) || !(isDeed(parse, phrase) || isOneOf(tokens[phrase.head], TAKES_UP))) return false
  return tokens
    .slice(phrase.first, phrase.head)
    .every(({ pos, text }) => pos !== 'PROPN' && !beginsCapital(text.slice(1)))
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
const SHARE = /^(?:responsibility|credit|involvement|role|part|hand|blame)$/

/** Who claims, denies or is blamed for what was told before: "A claimed responsibility", "B was behind the attack", "police blamed C for the blast". */
export function doersToldIn(parse: Parse): Doer[] {
  const found: Doer[] = []
  for (const verb of parse.verbs) {
    const doer = byResponsibility(parse, verb) ?? byDeed(parse, verb) ?? byCharge(parse, verb)
    if (doer) found.push(doer)
  }
  if (found.length > 0) return found
  for (const deed of parse.phrases) {
    if (!isDeedTold(parse, deed)) continue
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
  if (!share || others.length > 0 || !SHARE.test(noun) || (!denies && noun !== 'responsibility' && noun !== 'credit'))
    return null
  const led = obliquesAfter(parse, share.last).find(
    ({ preposition }) => preposition === (denies ? 'in' : 'for') || preposition === 'for',
  )
  if (led && !led.phrases.every((phrase) => isDeedTold(parse, phrase) || isIt(parse, phrase))) return null
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
    return objectsByOrder(parse, verb).some((phrase) => isDeedTold(parse, phrase))
      ? { phrases: [accused], modality: 'alleged', at: verb.main }
      : null
  const modality = modalityOfVerb(parse, verb)
  if (modality !== 'asserted' && modality !== 'alleged' && modality !== 'denied') return null
  if (behind) {
    const what = obliquesAfter(parse, verb.last)[0]?.phrases ?? []
    return what.length > 0 && what.every((phrase) => isDeedTold(parse, phrase) || isIt(parse, phrase))
      ? { phrases: subjectsOf(parse, verb), modality, at: verb.main }
      : null
  }
  if (verb.passive) {
    const by = obliquesAfter(parse, verb.last).find(({ preposition }) => preposition === 'by')
    return by && subjectsOf(parse, verb).some((phrase) => isDeedTold(parse, phrase))
      ? { phrases: by.phrases, modality, at: verb.main }
      : null
  }
  return objectsByOrder(parse, verb).some((phrase) => isDeedTold(parse, phrase))
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

/** "attributed the attack to A", "the blast was blamed on A" */
function byCharge(parse: Parse, verb: VerbGroup): Doer | null {
  const to = LAYS.get(verb.lemma)
  if (to === undefined || modalityOfVerb(parse, verb) !== 'asserted') return null
  const deeds = verb.passive ? subjectsOf(parse, verb) : objectsByOrder(parse, verb)
  if (!deeds.some((phrase) => isDeedTold(parse, phrase))) return null
  const led = obliquesAfter(parse, verb.passive ? verb.last : deeds.at(-1)!.last)
  const doers = led.find(({ preposition }) => preposition === to)
  return doers ? { phrases: doers.phrases, modality: 'alleged', at: verb.main } : null
}
