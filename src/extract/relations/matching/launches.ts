import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import { attackers, isDeed } from './attackers.ts'
import { carrierOf } from './carrier.ts'
import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** "A launched an attack in which gunmen stormed": A's gunmen did. */
export function launchersOf(draft: Draft, parse: Parse, verb: VerbGroup): Actor[] | null {
  for (let at = verb.first - 1; at > 1 && verb.first - at < SUBJECT_REACH && !parse.verbAt[at]; at--) {
    if (parse.tokens[at]?.lower !== 'which' || !/^(?:in|during)$/.test(parse.tokens[at - 1]?.lower ?? '')) continue
    const deed = deedEndingAt(parse, at - (parse.tokens[at - 2]?.text === ',' ? 3 : 2))
    if (!deed) return null
    const launch = launchOf(parse, [deed])
    const launchers = launch ? attackers(draft, parse, subjectsOf(parse, launch)) : []
    return launchers.length > 0 ? launchers : null
  }
  return null
}

/** "a blast in Lund": the deed, with where it was behind it. */
function deedEndingAt(parse: Parse, at: number): Phrase | null {
  const phrase = parse.phraseAt[at] ?? null
  if (!phrase || isDeed(parse, phrase)) return phrase
  const place = /^(?:in|at|near|on)$/.test(parse.tokens[phrase.first - 1]?.lower ?? '')
    ? parse.phraseAt[phrase.first - 2]
    : null
  return place && isDeed(parse, place) ? place : null
}

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
