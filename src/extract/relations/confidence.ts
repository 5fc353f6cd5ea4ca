import type { EventType } from '../../model/event.ts'
import type { Frame } from './frame.ts'

/** The precision of all rules of a kind together, on the annotated sentences (`scripts/measure-events.mjs`). */
const OF_KIND: Readonly<Record<EventType, number>> = { ASSAULT: 0.54, CONSULT: 0.68 }

/**
 * The precision of each rule there, drawn towards that of its kind as by five readings more: what `confidence` on a report means.
 * Not every event of those sentences is annotated, so that they are lower bounds.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'assault/abduct': 0.74,
  'assault/assassinate': 0.59,
  'assault/attack': 0.52,
  'assault/attack-noun': 0.71,
  'assault/blow-oneself-up': 0.62,
  'assault/blow-up': 0.52,
  'assault/bomb': 0.7,
  'assault/break-ceasefire': 0.63,
  'assault/clash': 0.34,
  'assault/destroy': 0.52,
  'assault/detonate': 0.47,
  'assault/die-of-torture': 0.74,
  'assault/fighting-noun': 0.26,
  'assault/fire-at': 0.28,
  'assault/invade': 0.45,
  'assault/kill': 0.56,
  'assault/operation-noun': 0.62,
  'assault/seize': 0.56,
  'assault/shell': 0.46,
  'assault/shelling-noun': 0.38,
  'assault/shoot': 0.51,
  'assault/strike': 0.76,
  'assault/torture': 0.46,
  'consult/arrive': 0.67,
  'consult/call': 0.68,
  'consult/debate-noun': 0.6,
  'consult/discuss': 0.63,
  'consult/host': 0.6,
  'consult/join': 0.74,
  'consult/mediation-effort': 0.89,
  'consult/meet': 0.77,
  'consult/meeting': 0.71,
  'consult/phone': 0.6,
  'consult/summit': 0.68,
  'consult/talk': 0.68,
  'consult/talks': 0.86,
  'consult/visit': 0.49,
  'consult/visit-noun': 0.38,
}

/** How often what the rule reads is right, 0 to 1. */
export function confidenceOf({ id, type }: Pick<Frame, 'id' | 'type'>): number {
  return PRECISION[id] ?? OF_KIND[type]
}

/** The figure of a kind that rules are drawn towards. */
export function confidenceOfKind(type: EventType): number {
  return OF_KIND[type]
}
