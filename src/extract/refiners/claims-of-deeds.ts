import type { Parse } from '../../text/syntax/parse.ts'
import { subjectsOf, verbBefore } from '../../text/syntax/relations.ts'
import { ARMED } from '../actors/actors.ts'
import type { Range } from '../../model/span.ts'
import type { Actor, Draft, DraftEvent, DraftSpeaker, DraftStatement, Trace } from '../draft.ts'
import { confidenceOf } from '../relations/confidence.ts'
import { statementAround } from '../relations/events.ts'
import { attackers } from '../relations/matching/attackers.ts'
import { fill } from '../relations/matching/fillers.ts'
import { type Doer, doersToldIn } from '../relations/matching/told-deed.ts'
import { actorsOf, type Attacks, attacksUpTo, mayBeOne } from './attacks-told.ts'

/**
 * Who did what another sentence tells without its doer, or with one of whom nothing is known: "A bomb killed three. The Lund Brigade
 * claimed responsibility." Who is merely blamed has an event of his own, alleged; who denies it, denied.
 */
export function addClaims(draft: Draft, attacks: Attacks, trace: Trace | null): void {
  for (const parse of draft.parses) {
    if (parse.sentence.headline || attacksUpTo(attacks, parse.sentence.index).length === 0) continue
    for (const doer of doersToldIn(parse)) addDoer(draft, attacks, parse, doer, trace)
  }
}

function addDoer(draft: Draft, attacks: Attacks, parse: Parse, doer: Doer, trace: Trace | null): void {
  const { phrases, modality, at } = doer
  const doers = attackers(draft, parse, phrases).filter((actor) => isKnown(actor) || ARMED.has(actor.sector ?? ''))
  if (doers.length === 0 || phrases.some((phrase) => isNobody(parse, phrase.first))) return
  const telling = parse.tokens[at]!
  const said = (statementAround(draft, { trigger: telling }) ?? statementOf(draft, telling))?.speaker ?? null
  const teller =
    modality === 'denied' ? doers[0] : modality === 'alleged' ? accuserOf(draft, parse, at, doers) : undefined
  for (const event of claimable(attacks, parse.sentence.index, telling.start)) {
    const known = actorsOf(event)
    if (doers.some(({ text }) => known.some((one) => one.text === text))) continue
    trace?.(
      'doer-told-before',
      `${event.rule} at ${event.trigger.start}: ${modality}, ${doers.map(({ text }) => text).join(', ')}`,
    )
    const named = doers.map((actor) => ({ role: 'actor' as const, actor }))
    const told = {
      until: parse.sentence.index,
      confidence: confidenceOf({ id: event.rule, type: event.type }),
      // Who told the deed need not say who did it.
      attributedTo: said ?? (teller ? speaking(teller) : modality === 'asserted' ? event.attributedTo : null),
    }
    if (modality === 'asserted') Object.assign(event, told, { participants: [...named, ...event.participants] })
    else {
      const suffered = event.participants.filter(({ role }) => role === 'recipient')
      draft.events.push({ ...event, ...told, modality, participants: [...named, ...suffered] })
    }
  }
}

/** The statement that the word is the cue of: "blamed", "denied". */
function statementOf(draft: Draft, { start, end }: Range): DraftStatement | null {
  return draft.statements.find(({ cue }) => cue !== null && cue.start <= start && end <= cue.end) ?? null
}

/** "[Otto Brandt] blamed the brigade": whose charge it is. */
function accuserOf(draft: Draft, parse: Parse, at: number, accused: readonly Actor[]): Actor | undefined {
  const verb = parse.verbAt[at] ?? verbBefore(parse, at)
  if (!verb || verb.passive) return undefined
  // "A stands trial for the attack"
  const own = (actor: Actor): boolean => accused.some(({ range }) => range.start === actor.range.start)
  return fill(draft, parse, subjectsOf(parse, verb)).find((actor) => !own(actor))
}

function speaking({ range, entity, text }: Actor): DraftSpeaker {
  return { ...range, entity, name: entity?.name ?? text }
}

/** The attacks that a claim or charge at this offset can be of: the last that are told before it, as far back as none has a known doer. */
function claimable(attacks: Attacks, sentence: number, before: number): DraftEvent[] {
  const near = attacksUpTo(attacks, sentence).filter(
    ({ modality, trigger }) => modality === 'asserted' && trigger.end <= before,
  )
  const last = near.at(-1)
  const found: DraftEvent[] = []
  for (const event of near.toReversed()) {
    if (actorsOf(event).some(isKnown)) break
    // "X claimed the massacre, which left ten dead": its own, and none before.
    if (last?.sentence === sentence && event.sentence !== sentence) break
    if (last && mayBeOne(last, event)) found.unshift(event)
  }
  return found
}

/** Whether the words tell more of who it was than that he was armed. */
function isKnown({ entity, country }: Actor): boolean {
  return entity !== null || country !== null
}

/** "no group", "nobody" */
function isNobody({ tokens }: Parse, first: number): boolean {
  return /^(?:no|nobody|neither|none)$/.test(tokens[first]?.lower ?? '')
}
