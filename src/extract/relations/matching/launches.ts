import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import { attackers, isDeed } from './attackers.ts'
import { carrierOf } from './carrier.ts'
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
