import { isAnd } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsByOrder, objectsOf } from '../../../text/syntax/objects.ts'
import { finiteVerbAfter, subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isDeed } from './deeds.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** Prepositions that set a deed in the clause of a verb whose subject took part: "said after talks with B". */
const SETTING = new Set([
  'in',
  'during',
  'after',
  'before',
  'following',
  'at',
  'on',
  'over',
  'via',
  'through',
  'by',
  'for',
  'of',
])

/** Verbs that say only that the deed took place. */
const HAPPENS = new Set([
  'take',
  'begin',
  'start',
  'continue',
  'end',
  'resume',
  'erupt',
  'break',
  'occur',
  'happen',
  'open',
  'conclude',
])

/** The verb that carries a noun for a deed. */
export interface Carrier {
  readonly verb: VerbGroup
  /** The noun is the verb's object, its subject, or stands in a prepositional phrase of its clause. */
  readonly how: 'object' | 'subject' | 'setting'
}

/** What a deed is measured or counted by: "four hours of talks", "a wave of attacks". Lemmas. */
const MEASURES: ReadonlySet<string> = new Set(
  'minute hour day week month year round series session string spate wave set flurry'.split(' '),
)

/** Verbs whose subject comes out of what stands behind "from": "returned from talks with B". Lemmas. */
const LEAVES: ReadonlySet<string> = new Set(['return', 'emerge', 'come', 'arrive'])

/** "four hours [of talks]": the measure, which stands where the noun would. */
function measureOf(parse: Parse, { first }: Phrase): Phrase | null {
  const measure = parse.tokens[first - 1]?.lower === 'of' ? parse.phraseAt[first - 2] : null
  return measure && isOneOf(parse.tokens[measure.head], MEASURES) ? measure : null
}

/** What is done with talks and attacks. Lemmas. */
const DOES: ReadonlySet<string> = new Set(['hold', 'have', 'conduct', 'launch', 'carry', 'make', 'stage'])

/** "the talks (that) A held with B", "the strikes which A carried out on B": the verb of the relative clause whose object the noun is. */
function relativeCarrier(parse: Parse, phrase: Phrase): VerbGroup | null {
  const that = /^(?:that|which)$/.test(parse.tokens[phrase.last + 1]?.lower ?? '') ? 1 : 0
  const doer = parse.phraseAt[phrase.last + 1 + that]
  if (!doer || doer.first !== phrase.last + 1 + that) return null
  const verb = parse.verbAt[doer.last + 1]
  if (verb?.first !== doer.last + 1 || !DOES.has(verb.lemma) || verb.passive || verb.infinitive || verb.gerund)
    return null
  return objectsByOrder(parse, verb).length === 0 ? verb : null
}

/** The verb that carries the noun. */
export function carrierOf(parse: Parse, noun: Phrase): Carrier | null {
  const phrase = measureOf(parse, noun) ?? noun
  const relative = relativeCarrier(parse, phrase)
  if (relative) return { verb: relative, how: 'object' }
  const near = parse.verbs.find((verb) => objectsByOrder(parse, verb).includes(phrase))
  // "arrived in Lund following talks with B"
  const following = near?.gerund && near.lemma === 'follow' && near.last === phrase.first - 1 ? near : null
  if (following) {
    const verb = verbBefore(parse, following.first) ?? finiteVerbAfter(parse, phrase.last)
    return verb ? { verb, how: 'setting' } : null
  }
  // "carried out apparently coordinated attacks": what looks like the nearest verb may describe the noun.
  if (near && !near.bareParticiple) return { verb: near, how: 'object' }
  const preposition = parse.tokens[phrase.first - 1]
  const governor = verbBefore(parse, phrase.first)
  const governed = preposition !== undefined && SETTING.has(preposition.lower)
  const far = governed && !near ? undefined : parse.verbs.find((verb) => objectsOf(parse, verb).includes(phrase))
  if (far) return { verb: far, how: 'object' }
  if (preposition && (preposition.pos === 'ADP' || SETTING.has(preposition.lower)) && SETTING.has(preposition.lower)) {
    if (
      preposition.lower === 'for' &&
      governor &&
      /^(?:call|ask|press|prepare|hope|wait|plan|push|appeal|argue|lobby|campaign|pray|beg)$/.test(governor.lemma)
    )
      return { verb: governor, how: 'object' }
    if (
      preposition.lower === 'of' &&
      governor &&
      (governor.lemma === 'warn' || governor.lemma === 'accuse' || governor.lemma === 'talk') &&
      governor.last >= phrase.first - 4
    )
      return { verb: governor, how: 'object' }
    // "flew to Lund ahead of talks with B", "walked out of talks with B"
    const walked =
      governor && /^(?:walk|storm)$/.test(governor.lemma) && parse.tokens[phrase.first - 2]?.lower === 'out'
    if (preposition.lower === 'of' && (walked || parse.tokens[phrase.first - 2]?.lower === 'ahead')) {
      const verb = governor ?? mainVerbAfter(parse, phrase.last)
      return verb ? { verb, how: 'setting' } : null
    }
    if (preposition.lower === 'of' || preposition.lower === 'for')
      return governor && preposition.lower === 'for' ? { verb: governor, how: 'setting' } : null
    const verb = governor ?? mainVerbAfter(parse, phrase.last)
    return verb ? { verb, how: 'setting' } : null
  }
  if (preposition?.lower === 'from' || preposition?.lower === 'off') {
    if (governor && LEAVES.has(governor.lemma) && governor.last >= phrase.first - 3)
      return { verb: governor, how: 'setting' }
    const verb = isFresh(parse, phrase.first - 1) ? finiteVerbAfter(parse, phrase.last) : null
    return verb ? { verb, how: 'setting' } : null
  }
  const own = parse.verbs.find((verb) => verb.first > phrase.last && subjectsOf(parse, verb).includes(phrase))
  return own ? { verb: own, how: 'subject' } : null
}

/** "in their first meeting since the war began, A and B agreed": the finite verb behind the token, but for a clause that tells since when. */
function mainVerbAfter(parse: Parse, last: number): VerbGroup | null {
  const verb = finiteVerbAfter(parse, last)
  if (!verb || !parse.tokens.slice(last + 1, verb.first).some(({ lower }) => /^(?:since|after|before|as)$/.test(lower)))
    return verb
  const comma = parse.tokens.findIndex(({ text, index }) => index > verb.last && text === ',')
  return comma < 0 ? verb : (finiteVerbAfter(parse, comma) ?? verb)
}

/** "fresh from talks", "straight from", "on the way back from", where a comma or the sentence opens before: who does the next verb was there. */
function isFresh({ tokens }: Parse, from: number): boolean {
  let at = from - 1
  while (at >= 0 && from - at < 6 && AWAY.has(tokens[at]!.lower)) at--
  return at < from - 1 && (at < 0 || tokens[at]?.text === ',')
}

const AWAY: ReadonlySet<string> = new Set(
  'fresh back straight direct hot home just on his her their the way'.split(' '),
)

/**
 * The prepositional phrases of the noun, and, where it is the subject of its verb, those of the verb ("talks were held between").
 * What stands behind another deed is that deed's: "strikes in response to an attack on B". `after`: where the noun with what it is
 * one of ends ("an exchange of fire").
 */
export function obliquesOf(
  parse: Parse,
  phrase: Phrase,
  carrier: Carrier | null,
  after: number = phrase.last,
): Oblique[] {
  // "the talks that A held with B"
  if (carrier?.how === 'object' && carrier.verb.first > phrase.last)
    return untilDeed(parse, obliquesAfter(parse, carrier.verb.last))
  // "the talks held in Lund between A and B"
  const held = parse.verbAt[after + 1]
  const end =
    held?.bareParticiple &&
    /^(?:hold|conduct|convene|host|broker|mediate|sponsor|arrange|organi[sz]e|carry|launch|stage|mount|commit|perpetrate|plan|schedule|slate)$/.test(
      held.lemma,
    )
      ? // "the attack carried out in Lund against B"
        held.last + (parse.tokens[held.last + 1]?.lower === 'out' ? 1 : 0)
      : after
  // "the shelling and bombing of B by A"
  const equal = isAnd(parse, end + 1) ? parse.phraseAt[end + 2] : null
  const shared = equal?.first === end + 2 && isDeed(parse, equal) && isDeed(parse, phrase)
  const own = untilDeed(parse, obliquesAfter(parse, shared ? equal.last : end))
  return carrier?.how === 'subject' && (carrier.verb.passive || HAPPENS.has(carrier.verb.lemma))
    ? [...own, ...beforeSetting(untilDeed(parse, obliquesAfter(parse, carrier.verb.last)))]
    : own
}

/** The phrases up to the first deed among them: what stands behind that is the deed's. */
export function untilDeed(parse: Parse, obliques: readonly Oblique[]): Oblique[] {
  const deed = obliques.findIndex(({ phrases }) => phrases.some((phrase) => isDeed(parse, phrase)))
  return obliques.slice(0, deed < 0 ? obliques.length : deed + 1)
}

/** "ended fighting after talks with C": what stands behind another happening belongs to that. */
export function beforeSetting(obliques: readonly Oblique[]): readonly Oblique[] {
  const setting = obliques.findIndex(({ preposition }) => /^(?:after|following|before|since|amid)$/.test(preposition))
  return setting < 0 ? obliques : obliques.slice(0, setting)
}
