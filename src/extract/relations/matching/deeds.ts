import type { Parse } from '../../../text/syntax/parse.ts'
import { ofPhrase } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { isHarmless } from './nature.ts'

/** Nouns for attacks and weapons, beside which who did it stands, and the verbs that they are the subjects of. */

/** Nouns for deeds and weapons: who did it stands beside them. Lemmas. */
const DEED = new Set(
  `attack strike airstrike raid bombing shelling bombardment assault offensive operation ambush barrage salvo fire blast
  explosion shooting encounter shootout gunfight gunbattle firefight battle clash incursion bomb rocket missile crackdown siege`.split(
    /\s+/,
  ),
)

/** Whether the phrase is a deed or weapon, not who did it. */
export function isDeed(parse: Parse, phrase: Phrase): boolean {
  return isOneOf(parse.tokens[phrase.head], DEED) && !isHarmless(parse, phrase)
}

/** "the first hours of strikes", "a wave of attacks": the deed, or the phrase that is one. */
export function deedWithin(parse: Parse, phrase: Phrase): Phrase | null {
  if (isDeed(parse, phrase)) return phrase
  const of = PARTS.test(parse.tokens[phrase.head]?.lower ?? '') ? ofPhrase(parse, phrase) : null
  return of && isDeed(parse, of) ? of : null
}

const PARTS = /^(?:hours?|days?|minutes?|moments?|weeks?|stages?|phase|round|wave|waves|series|string|course|night)$/

/** "strikes targeting five provinces", "a blaze destroying a hotel", "blasts to hit Lund": what the verb describes does it. */
export function deedDescribed(parse: Parse, { gerund, infinitive, first }: VerbGroup): Phrase | null {
  const phrase = gerund || infinitive ? parse.phraseAt[first - 1] : null
  if (!phrase) return null
  // "made bombs to attack B": what for, and not what they did.
  if (infinitive && !/^(?:blast|explosion|attack|strike)s?$/.test(parse.tokens[phrase.head]?.lower ?? '')) return null
  return isDeed(parse, phrase) || isOneOf(parse.tokens[phrase.head], FIRES) ? phrase : null
}

const FIRES: ReadonlySet<string> = new Set(['blaze', 'wildfire', 'inferno', 'flame'])

/**
 * The deed that a finite verb has for its subject, whatever stands behind the deed's target: "a strike on a clinic treating
 * soldiers killed four", "an attack on a camp where families lived killed two".
 */
export function deedAsSubject(parse: Parse, verb: VerbGroup): Phrase | null {
  if (verb.gerund || verb.infinitive || verb.passive) return null
  // A finite verb on the way belongs to a relative clause, or the deed is none of this clause.
  let relative = 0
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - SUBJECT_REACH); i--) {
    const token = parse.tokens[i]!
    if (/^(?:[,;:"]|after|before|as|since|when|while|because|if|until|though|although)$/.test(token.lower)) return null
    if (token.pos === 'CCONJ' && !parse.phraseAt[i] && !(parse.phraseAt[i - 1] && parse.phraseAt[i + 1])) return null
    if (/^(?:where|which|who|that|whose)$/.test(token.lower)) relative--
    const between = parse.verbAt[i]
    if (between) {
      if (!isPostmodifier(parse, between)) relative++
      i = between.first
      continue
    }
    const phrase = parse.phraseAt[i]
    if (!phrase) continue
    if (isDeed(parse, phrase) && mayBeSubject(parse, phrase)) return relative > 0 ? null : phrase
    i = phrase.first
  }
  return null
}

/** No preposition leads to it, and no verb but one of speech ("said an attack killed"). */
function mayBeSubject(parse: Parse, { first }: Phrase): boolean {
  const before = parse.verbAt[first - 1]
  // "a wave of bombings killed"
  const measure = parse.tokens[first - 1]?.lower === 'of' ? parse.phraseAt[first - 2] : null
  if (measure && isOneOf(parse.tokens[measure.head], SERIES)) return true
  return before
    ? /^(?:say|add|report|confirm|announce|tell|claim)$/.test(before.lemma)
    : parse.tokens[first - 1]?.pos !== 'ADP'
}

/** What deeds come in. Lemmas. */
export const SERIES: ReadonlySet<string> = new Set('wave series spate string flurry spree'.split(' '))

/** "treating soldiers", "filled with families", "housing displaced Danes": a participle behind a noun. */
function isPostmodifier(parse: Parse, { gerund, bareParticiple, first, last }: VerbGroup): boolean {
  if (gerund) return true
  if (!bareParticiple || first !== last) return false
  return parse.tokens[last + 1]?.pos === 'ADP' || (parse.tokens[first - 1]?.lower.endsWith('ing') ?? false)
}

/** Between a deed and its verb stand no more tokens. */
const SUBJECT_REACH = 40
