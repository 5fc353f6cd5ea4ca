import type { EventType } from '../../model/event.ts'
import type { Frame } from './frame.ts'

/** The precision of all rules of a kind together, on the annotated sentences (`scripts/measure-events.mjs`). */
const OF_KIND: Readonly<Record<EventType, number>> = { ASSAULT: 0.59, CONSULT: 0.69 }

/**
 * The precision of each rule there, drawn towards that of its kind as by five readings more: what `confidence` on a report means.
 * Not every event of those sentences is annotated, so that they are lower bounds.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'assault/abduct': 0.79,
  'assault/assassinate': 0.55,
  'assault/attack': 0.57,
  'assault/attack-noun': 0.73,
  'assault/blow-oneself-up': 0.66,
  'assault/blow-up': 0.55,
  'assault/bomb': 0.55,
  'assault/break-ceasefire': 0.66,
  'assault/bring-down': 0.71,
  'assault/clash': 0.44,
  'assault/damage': 0.71,
  'assault/destroy': 0.46,
  'assault/detonate': 0.5,
  'assault/die-in-attack': 0.59,
  'assault/die-of-torture': 0.77,
  'assault/drive-from-home': 0.56,
  'assault/drive-into': 0.66,
  'assault/dynamite': 0.77,
  'assault/exchange-of-fire': 0.71,
  'assault/fighting-noun': 0.33,
  'assault/fire-at': 0.39,
  'assault/go-off': 0.59,
  'assault/invade': 0.59,
  'assault/occupy': 0.49,
  'assault/kill': 0.59,
  'assault/leave-dead': 0.42,
  'assault/operation-noun': 0.66,
  'assault/place-bomb': 0.59,
  'assault/poison': 0.59,
  'assault/seize': 0.54,
  'assault/set-ablaze': 0.66,
  'assault/set-fire-to': 0.49,
  'assault/shell': 0.49,
  'assault/shelling-noun': 0.52,
  'assault/shoot': 0.6,
  'assault/slam-into': 0.59,
  'assault/spray': 0.59,
  'assault/strike': 0.86,
  'assault/take-hostage': 0.66,
  'assault/torture': 0.56,
  'consult/arrive': 0.68,
  'consult/brief': 0.69,
  'consult/call': 0.69,
  'consult/debate-noun': 0.64,
  'consult/discuss': 0.49,
  'consult/host': 0.68,
  'consult/join': 0.74,
  'consult/mediate': 0.69,
  'consult/mediation-effort': 0.89,
  'consult/meet': 0.76,
  'consult/meeting': 0.74,
  'consult/phone': 0.68,
  'consult/summit': 0.69,
  'consult/talk': 0.69,
  'consult/talks': 0.67,
  'consult/visit': 0.49,
  'consult/visit-noun': 0.57,
}

/** How often what the rule reads is right, 0 to 1. */
export function confidenceOf({ id, type }: Pick<Frame, 'id' | 'type'>): number {
  return PRECISION[id] ?? OF_KIND[type]
}

/**
 * The precision of attacks that are told without a doer, whatever the rule: annotations hold pairs, so a reader judged all 115 of
 * them in the development texts, and 81 were right in all (`eval/RESULTS.md`).
 */
export const CONFIDENCE_WITHOUT_DOER = 0.7

/** The figure of a kind that rules are drawn towards. */
export function confidenceOfKind(type: EventType): number {
  return OF_KIND[type]
}
