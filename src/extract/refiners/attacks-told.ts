import type { Actor, Draft, DraftEvent } from '../draft.ts'
import { DEED_REACH } from '../relations/matching/goes-on.ts'

/** The attacks that happened, or are said to have, by the number of their sentence, in the order of the text. */
export type Attacks = ReadonlyMap<number, readonly DraftEvent[]>

export function attacksBySentence(draft: Draft): Attacks {
  const attacks = new Map<number, DraftEvent[]>()
  for (const event of draft.events) {
    if (event.type !== 'ASSAULT') continue
    const list = attacks.get(event.sentence)
    if (list) list.push(event)
    else attacks.set(event.sentence, [event])
  }
  return attacks
}

/** The attacks of the sentence and of those shortly before it, in the order of the text. */
export function attacksUpTo(attacks: Attacks, sentence: number): DraftEvent[] {
  const found: DraftEvent[] = []
  for (let at = sentence - DEED_REACH; at <= sentence; at++) found.push(...(attacks.get(at) ?? []))
  return found
}

export function actorsOf({ participants }: DraftEvent): Actor[] {
  return participants.flatMap(({ role, actor }) => (role === 'actor' ? actor : []))
}

export function sufferersOf({ participants }: DraftEvent): Actor[] {
  return participants.flatMap(({ role, actor }) => (role === 'recipient' ? actor : []))
}

/** Whether nobody is told to have done it. */
export function isUnclaimed(event: DraftEvent): boolean {
  return actorsOf(event).length === 0
}

/** Whether their days, as far as they are told, can be one. */
export function mayBeOfOneDay({ date: told }: DraftEvent, { date }: DraftEvent): boolean {
  return !told || !date || ((told.from ?? '') <= (date.until ?? '9999') && (date.from ?? '') <= (told.until ?? '9999'))
}

/** Whether their days, and the countries of those who suffered them, can be one. */
export function mayBeOne(told: DraftEvent, event: DraftEvent): boolean {
  const countries = new Set(sufferersOf(told).flatMap(({ country }) => country ?? []))
  return (
    mayBeOfOneDay(told, event) &&
    (countries.size === 0 || sufferersOf(event).every(({ country }) => country === null || countries.has(country)))
  )
}
