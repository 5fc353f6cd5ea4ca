import { obliquesAfter } from '../../text/syntax/obliques.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import { subjectsOf } from '../../text/syntax/relations.ts'
import type { VerbGroup } from '../../text/syntax/verbs.ts'
import type { Actor, Draft, DraftEvent, Stage } from '../draft.ts'
import { confidenceOf } from '../relations/confidence.ts'
import { tellsNoCause } from '../relations/matching/goes-on.ts'
import { isDeedTold } from '../relations/matching/told-deed.ts'
import {
  actorsOf,
  type Attacks,
  attacksBySentence,
  attacksUpTo,
  isUnclaimed,
  mayBeOfOneDay,
  mayBeOne,
  sufferersOf,
} from './attacks-told.ts'
import { addClaims } from './claims-of-deeds.ts'

/**
 * "Rebels ambushed a convoy. The attack killed nine soldiers." An attack of which its own sentence names no doer has the doer of the
 * deed that its words take up; and "A bomb killed two nurses. The X Brigades claimed responsibility." has whom the claim names.
 */
export const doerToldBefore: Stage = {
  name: 'doer-told-before',
  requires: ['events', 'parses', 'statements'],
  assigns: ['events', 'entities'],
  run(draft, trace) {
    const attacks = attacksBySentence(draft)
    if (attacks.size === 0) return
    addClaims(draft, attacks, trace)
    for (const events of attacks.values())
      for (const event of events) {
        const parse = draft.parses[event.sentence]
        const told =
          parse && isUnclaimed(event) && event.modality === 'asserted' ? takenUp(parse, attacks, event) : null
        if (!told) continue
        const doers = actorsOf(told)
        event.participants = [...doers.map((actor) => ({ role: 'actor' as const, actor })), ...event.participants]
        event.modality = told.modality
        event.mode ??= told.mode
        event.confidence = confidenceOf({ id: event.rule, type: event.type })
        event.date ??= told.date
        trace?.(
          'doer-told-before',
          `${event.rule} at ${event.trigger.start}: by ${doers.map(({ text }) => text).join(', ')}`,
        )
      }
    for (const events of attacks.values())
      for (const event of events) event.date ??= dateOfSameDoers(draft, attacks, event)
    draft.events = draft.events.filter((event) => event.type !== 'ASSAULT' || !isUnclaimed(event) || isOfKnown(event))
  },
}

/** Whether one of those who suffered it can be asked for, or their country. */
function isOfKnown(event: DraftEvent): boolean {
  return sufferersOf(event).some(({ entity, country }) => entity !== null || country !== null)
}

/** The attack, told last before it, whose doer the event has, because its words take that attack up. */
function takenUp(parse: Parse, attacks: Attacks, event: DraftEvent): DraftEvent | null {
  const deed = deedTakenUp(parse, event)
  const at = deed ?? (goesOn(parse, event) ? event.trigger.start : -1)
  if (at < 0) return null
  // "were killed and four wounded in the attack": what stands beside it is no other attack.
  const before = attacksUpTo(attacks, event.sentence).filter(
    (other) => other.trigger.start < at && !(other.sentence === event.sentence && isUnclaimed(other)),
  )
  const last = before.at(-1)?.sentence
  const told = before.filter(({ sentence }) => sentence === last)
  const [first] = told
  if (!first || !told.every((other) => !isUnclaimed(other) && sameDoers(other, first))) return null
  if (first.mode === 'abduct' || !(first.modality === 'asserted' || first.modality === 'alleged')) return null
  // "The attack killed two Danes" says that it is the one, whoever else it befell.
  const one = deed !== null ? mayBeOfOneDay(first, event) : mayBeOne(first, event)
  return one && !areOwn(actorsOf(first), sufferersOf(event)) ? first : null
}

function verbOf(parse: Parse, { trigger }: DraftEvent): VerbGroup | undefined {
  return parse.verbs.find(({ main }) => parse.tokens[main]?.start === trigger.start)
}

/** Where the words begin that take up a deed for the event: "[the attack] killed nine", "were killed in [the attack]"; or null. */
function deedTakenUp(parse: Parse, event: DraftEvent): number | null {
  const verb = verbOf(parse, event)
  if (!verb) return null
  const [opening] = obliquesAfter(parse, -1)
  const settings = [...obliquesAfter(parse, verb.last), ...(opening?.at === 0 ? [opening] : [])].filter(
    ({ preposition }) => /^(?:in|during|by)$/.test(preposition),
  )
  const phrases = [...(verb.passive ? [] : subjectsOf(parse, verb)), ...settings.flatMap((setting) => setting.phrases)]
  return phrases.find((phrase) => isDeedTold(parse, phrase))?.start ?? null
}

/** "Rebels ambushed a convoy. Nine soldiers were killed": nothing tells by what else. */
function goesOn(parse: Parse, event: DraftEvent): boolean {
  const verb = verbOf(parse, event)
  return verb !== undefined && tellsNoCause(parse, verb)
}

/** "Rebels raided Lund on Monday. They killed two nurses": what those whom a pronoun takes up did next was on that day, if it tells no other time. */
function dateOfSameDoers(draft: Draft, attacks: Attacks, event: DraftEvent): DraftEvent['date'] {
  const doers = actorsOf(event)
  const parse = draft.parses[event.sentence]
  const start = draft.sentences[event.sentence]?.start ?? 0
  if (!parse || event.modality !== 'asserted' || doers.length === 0) return null
  if (!doers.every(({ range }) => range.start < start)) return null
  const verb = verbOf(parse, event)
  if (!verb || verb.perfect) return null
  return attacksUpTo(attacks, event.sentence - 1).find((other) => other.date && sameDoers(other, event))?.date ?? null
}

function sameDoers(a: DraftEvent, b: DraftEvent): boolean {
  const key = (event: DraftEvent): string =>
    actorsOf(event)
      .map(({ entity, range }) => entity?.id ?? `${range.start}`)
      .join()
  return key(a) === key(b)
}

const REBELS = /^(?:REB|UAF|CRM)$/

/** Who dies in the attack of his own side: rebels of rebels, soldiers of the army of their country. */
function areOwn(doers: readonly Actor[], victims: readonly Actor[]): boolean {
  return victims.some((victim) =>
    doers.some(
      (doer) =>
        (doer.entity !== null && doer.entity === victim.entity) ||
        (REBELS.test(doer.sector ?? '') && REBELS.test(victim.sector ?? '')) ||
        (doer.country !== null && doer.country === victim.country && victim.sector === 'MIL'),
    ),
  )
}
