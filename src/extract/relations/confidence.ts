import type { EventType } from '../../model/event.ts'
import type { Frame } from './frame.ts'

/** The precision of all rules of a kind together, on the annotated sentences (`scripts/measure-events.mjs`). */
const OF_KIND: Readonly<Record<EventType, number>> = { ASSAULT: 0.5, CONSULT: 0.63 }

/**
 * The precision of each rule there, drawn towards that of its kind as by five readings more: what `confidence` on a report means.
 * Not every event of those sentences is annotated, so that they are lower bounds.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'assault/abduct': 0.75,
  'assault/assassinate': 0.57,
  'assault/attack': 0.5,
  'assault/attack-noun': 0.61,
  'assault/blow-oneself-up': 0.59,
  'assault/blow-up': 0.5,
  'assault/bomb': 0.69,
  'assault/break-ceasefire': 0.62,
  'assault/clash': 0.32,
  'assault/destroy': 0.5,
  'assault/detonate': 0.45,
  'assault/die-of-torture': 0.73,
  'assault/fighting-noun': 0.25,
  'assault/fire-at': 0.26,
  'assault/invade': 0.42,
  'assault/kill': 0.51,
  'assault/operation-noun': 0.59,
  'assault/seize': 0.48,
  'assault/shell': 0.44,
  'assault/shelling-noun': 0.37,
  'assault/shoot': 0.5,
  'assault/strike': 0.75,
  'assault/torture': 0.44,
  'consult/arrive': 0.65,
  'consult/call': 0.63,
  'consult/debate-noun': 0.57,
  'consult/discuss': 0.69,
  'consult/host': 0.57,
  'consult/join': 0.69,
  'consult/mediation-effort': 0.65,
  'consult/meet': 0.76,
  'consult/meeting': 0.68,
  'consult/phone': 0.57,
  'consult/summit': 0.63,
  'consult/talk': 0.63,
  'consult/talks': 0.7,
  'consult/visit': 0.46,
  'consult/visit-noun': 0.35,
}

/** How often what the rule reads is right, 0 to 1. */
export function confidenceOf({ id, type }: Pick<Frame, 'id' | 'type'>): number {
  return PRECISION[id] ?? OF_KIND[type]
}

/** The figure of a kind that rules are drawn towards. */
export function confidenceOfKind(type: EventType): number {
  return OF_KIND[type]
}
