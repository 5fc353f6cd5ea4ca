import type { Parse } from '../../text/syntax/parse.ts'
import { ARMED } from '../actors/actors.ts'
import type { Actor, Draft, DraftEvent, Stage, Trace } from '../draft.ts'
import { CONFIDENCE_WITHOUT_DOER } from '../relations/confidence.ts'
import { statementAround } from '../relations/events.ts'
import { attackers } from '../relations/matching/attackers.ts'
import { type Doer, doersToldIn, isToldDeed } from '../relations/matching/told-deed.ts'

/** So many sentences behind an attack it is still taken up, or claimed, without more. */
const REACH = 3

/**
 * Who did what one sentence tells without its doer, or with a doer of whom nothing is known, where another sentence tells it: "A bomb
 * killed three. The Lund Brigade claimed responsibility", "Danish jets bombed a camp. Two men died in the raid." Who is merely
 * blamed has an event of his own, alleged; who denies it, denied.
 */
export const doersElsewhere: Stage = {
  name: 'doers-elsewhere',
  requires: ['events', 'parses', 'statements'],
  assigns: ['events', 'entities'],
  run(draft, trace) {
    const attacks = attacksBySentence(draft)
    if (attacks.size === 0) return
    takeUp(draft, attacks, trace)
    for (const parse of draft.parses)
      if (!parse.sentence.headline && attacksBefore(attacks, parse.sentence.index + 1).length > 0)
        for (const doer of doersToldIn(parse)) addDoer(draft, attacks, parse, doer, trace)
  },
}

/** The attacks that happened, by the number of their sentence. */
type Attacks = ReadonlyMap<number, readonly DraftEvent[]>

function attacksBySentence(draft: Draft): Attacks {
  const attacks = new Map<number, DraftEvent[]>()
  for (const event of draft.events) {
    if (event.type !== 'ASSAULT' || event.modality !== 'asserted') continue
    const list = attacks.get(event.sentence)
    if (list) list.push(event)
    else attacks.set(event.sentence, [event])
  }
  return attacks
}

/** The attacks of the nearest sentence before the one with this number that tells any. */
function attacksBefore(attacks: Attacks, sentence: number): readonly DraftEvent[] {
  for (let at = sentence - 1; at >= sentence - REACH; at--) {
    const found = attacks.get(at)
    if (found) return found
  }
  return []
}

function actorsOf({ participants }: DraftEvent): Actor[] {
  return participants.flatMap(({ role, actor }) => (role === 'actor' ? actor : []))
}

/** Whether the words tell more of who it was than that he was armed. */
function isKnown({ entity, country }: Actor): boolean {
  return entity !== null || country !== null
}

/** "The attack killed two", "two died in the raid": the doer of the attack that the words take up. */
function takeUp(draft: Draft, attacks: Attacks, trace: Trace | null): void {
  for (const event of draft.events) {
    if (event.type !== 'ASSAULT' || actorsOf(event).length > 0) continue
    const parse = draft.parses[event.sentence]
    if (!parse?.phrases.some((phrase) => isToldDeed(parse, phrase))) continue
    const told = attacksBefore(attacks, event.sentence)
    const [first] = told
    const doers = first ? actorsOf(first) : []
    if (!first || doers.length === 0 || !told.every((other) => sameActors(actorsOf(other), doers))) continue
    event.participants = [...doers.map((actor) => ({ role: 'actor' as const, actor })), ...event.participants]
    event.mode ??= first.mode
    event.takesUp = first
    trace?.('doers-elsewhere', `${event.rule} at ${event.trigger.start}: by ${namesOf(doers)}`)
  }
}

function sameActors(a: readonly Actor[], b: readonly Actor[]): boolean {
  const keys = (actors: readonly Actor[]): string =>
    actors
      .map(({ entity, text }) => entity?.id ?? text)
      .sort()
      .join('|')
  return keys(a) === keys(b)
}

function namesOf(actors: readonly Actor[]): string {
  return actors.map(({ text }) => text).join(', ')
}

function addDoer(draft: Draft, attacks: Attacks, parse: Parse, doer: Doer, trace: Trace | null): void {
  const { phrases, modality, at } = doer
  const doers = attackers(draft, parse, phrases).filter((actor) => isKnown(actor) || ARMED.has(actor.sector ?? ''))
  if (doers.length === 0 || phrases.some((phrase) => isNobody(parse, phrase.first))) return
  const telling = parse.tokens[at]!
  const said = statementAround(draft, { trigger: telling })?.speaker ?? null
  const own = (attacks.get(parse.sentence.index) ?? []).filter(({ trigger }) => trigger.end <= telling.start)
  for (const event of own.length > 0 ? own : attacksBefore(attacks, parse.sentence.index)) {
    const known = actorsOf(event)
    if (known.some(isKnown) || doers.some(({ text }) => known.some((one) => one.text === text))) continue
    trace?.('doers-elsewhere', `${event.rule} at ${event.trigger.start}: ${modality}, ${namesOf(doers)}`)
    const named = doers.map((actor) => ({ role: 'actor' as const, actor }))
    const told = {
      until: parse.sentence.index,
      confidence: CONFIDENCE_WITHOUT_DOER,
      attributedTo: said ?? event.attributedTo,
    }
    if (modality === 'asserted') Object.assign(event, told, { participants: [...named, ...event.participants] })
    else {
      const suffered = event.participants.filter(({ role }) => role === 'recipient')
      draft.events.push({ ...event, ...told, modality, participants: [...named, ...suffered] })
    }
  }
}

/** "no group", "nobody" */
function isNobody({ tokens }: Parse, first: number): boolean {
  return /^(?:no|nobody|neither|none)$/.test(tokens[first]?.lower ?? '')
}
