import type { Parse } from '../../../text/syntax/parse.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import { attackers, behindDeed } from './attackers.ts'
import { isDeed } from './deeds.ts'
import { carrierOf } from './carrier.ts'
import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** "A launched an attack in which gunmen stormed", "an attack by A in which two were killed": A's gunmen did. */
export function launchersOf(draft: Draft, parse: Parse, verb: VerbGroup): Actor[] | null {
  const deed = deedOfClause(parse, verb)
  if (!deed) return null
  const launch = launchOf(parse, [deed])
  const launchers = launch ? attackers(draft, parse, subjectsOf(parse, launch)) : behindDeed(draft, parse, deed)
  return launchers.length > 0 ? launchers : null
}

/** "the attack on a mosque in which two were killed": the deed that the clause of the verb takes up. */
export function deedOfClause(parse: Parse, verb: VerbGroup): Phrase | null {
  for (let at = verb.first - 1; at > 1 && verb.first - at < SUBJECT_REACH && !parse.verbAt[at]; at--)
    if (parse.tokens[at]?.lower === 'which' && /^(?:in|during)$/.test(parse.tokens[at - 1]?.lower ?? ''))
      return deedEndingAt(parse, at - (parse.tokens[at - 2]?.text === ',' ? 3 : 2))
  return null
}

/** "A shelled Lund, where two were killed": who attacked the place that the clause of a passive verb tells of. */
export function attackersOfPlace(draft: Draft, parse: Parse, verb: VerbGroup): Actor[] {
  for (let at = verb.first - 1; at > 1 && verb.first - at < SUBJECT_REACH && !parse.verbAt[at]; at--) {
    if (parse.tokens[at]?.lower !== 'where' || parse.tokens[at - 1]?.text !== ',') continue
    const attack = verbBefore(parse, at)
    if (!attack || attack.passive || attack.negated || attack.infinitive || attack.modal !== null) return []
    return AT_PLACES.has(attack.lemma) ? attackers(draft, parse, subjectsOf(parse, attack)) : []
  }
  return []
}

/** What hurts people where it is done. Lemmas. */
const AT_PLACES: ReadonlySet<string> = new Set(
  'attack raid storm ambush shell bomb bombard strike hit target pound fire open'.split(' '),
)

/** "a blast in Lund", "an attack on a mosque in Lund on 6 April": the deed, with whom it befell, where and when behind it. */
function deedEndingAt(parse: Parse, at: number): Phrase | null {
  let phrase = parse.phraseAt[at] ?? null
  for (let steps = 0; phrase && !isDeed(parse, phrase) && steps < MAX_STEPS; steps++) {
    const led = opening(phrase).first - 1
    if (!/^(?:in|at|near|on|against|by|of)$/.test(parse.tokens[led]?.lower ?? '')) return steps === 0 ? phrase : null
    phrase = parse.phraseAt[led - 1] ?? null
  }
  return phrase && isDeed(parse, phrase) ? phrase : null
}

/** Behind a deed stand no more prepositions. */
const MAX_STEPS = 5

/** "charged with carrying out the attack that killed", "planted a mine that killed": the verb that tells who launched the deed. */
export function launchOf(parse: Parse, subjects: readonly Phrase[]): VerbGroup | null {
  const deed = subjects.find((phrase) => isDeed(parse, phrase) || isOneOf(parse.tokens[phrase.head], LAID))
  const carrier = deed ? carrierOf(parse, deed) : null
  return carrier?.how === 'object' && !carrier.verb.passive && LAUNCHES.has(carrier.verb.lemma) ? carrier.verb : null
}

/** "air raids on Lund, one of which hit", "40 drones, two of which hit": the deeds or weapons that the pronoun takes up, and who launched or fired them. */
export function oneOfWhich(
  parse: Parse,
  verb: VerbGroup,
): { readonly deeds: readonly Phrase[]; readonly doers: readonly Phrase[] } | null {
  const [of, which] = parse.tokens.slice(Math.max(0, verb.first - 2), verb.first)
  if (which?.lower !== 'which' || of?.lower !== 'of') return null
  const part = parse.phraseAt[verb.first - 3]
  if (!part || parse.tokens[part.first - 1]?.text !== ',') return null
  for (let at = part.first - 2; at >= Math.max(0, part.first - PART_REACH); at--) {
    const deed = parse.phraseAt[at]
    if (!deed || !(isDeed(parse, deed) || isOneOf(parse.tokens[deed.head], WEAPON_NOUNS))) continue
    const launch = verbBefore(parse, deed.first)
    const launched = launch !== null && !launch.passive && (LAUNCHES.has(launch.lemma) || launch.lemma === 'send')
    return { deeds: [deed], doers: launched ? subjectsOf(parse, launch) : [] }
  }
  return null
}

/** From the part back to what it is of are no more tokens. */
const PART_REACH = 16
/** A subject with what stands before it is no longer, in tokens. */
const SUBJECT_REACH = 8
const LAUNCHES = new Set([
  'launch',
  'carry',
  'stage',
  'mount',
  'conduct',
  'perpetrate',
  'trigger',
  'detonate',
  'unleash',
  'lay',
  'plant',
  'fire',
  'throw',
  'drop',
])
/** What kills later than it is laid. Lemmas. */
const LAID: ReadonlySet<string> = new Set(['mine', 'landmine', 'explosive', 'device', 'grenade'])
