import { ENTITY_LABELS } from '../../model/graph.ts'
import type { EntityLabel } from '../../model/graph.ts'
import { badInput } from '../bad-input.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'

type Role = 'actor' | 'recipient'

/** Who is looked for as a part in an event, as conditions on the edge of the part. */
export interface Who {
  /** `= $ids` or `IN $ids` for its entity; null where only countries are meant. */
  readonly entity: string | null
  /** The same for the country that it counts for; null where none is meant. */
  readonly country: string | null
  readonly role?: Role | undefined
}

/** The arguments that name one who took part, the most telling first. In a contact, a country's people count for it. */
export function participantArgs(draft: Draft, view: 'Contact' | 'Attack' | 'Event', args: Args): Who[] {
  const named = (name: string, labels: readonly EntityLabel[], byCountry: boolean, role?: Role): Who[] => {
    const text = textArg(args, name)
    return text === null ? [] : [whoIs(draft, name, text, labels, byCountry, role)]
  }
  return [
    ...named('of', ENTITY_LABELS, view === 'Contact'),
    ...named('person', ['Person'], false),
    ...named('by', ENTITY_LABELS, false, 'actor'),
    ...named('on', ENTITY_LABELS, false, 'recipient'),
    ...named('participant', ENTITY_LABELS, false),
    ...named('with', ENTITY_LABELS, view === 'Contact'),
    ...named('country', ['Country'], true),
  ]
}

/** The two that `between` names; null if it is not given. */
export function betweenArg(draft: Draft, args: Args): [Who, Who] | null {
  const between = textsArg(args, 'between')
  if (between === null) return null
  const [a, b] = between
  if (between.length !== 2 || a === undefined || b === undefined) {
    throw badInput('`between` names two: give a list of exactly two ids, names or country codes.')
  }
  return [whoIs(draft, 'between', a, ENTITY_LABELS, true), whoIs(draft, 'between', b, ENTITY_LABELS, true)]
}

function whoIs(
  draft: Draft,
  name: string,
  text: string,
  labels: readonly EntityLabel[],
  byCountry: boolean,
  role?: Role,
): Who {
  const ids = draft.idsOf(text, labels)
  const codes = byCountry ? ids.filter(isCountry).map((id) => id.slice('country:'.length)) : []
  const entities = byCountry ? ids.filter((id) => !isCountry(id)) : ids
  return {
    // Nobody is somebody whom no edge has.
    entity: entities.length > 0 || codes.length === 0 ? draft.oneOf(name, entities) : null,
    // A country's own edges hold its code too.
    country: codes.length > 0 ? draft.oneOf(`${name}Country`, codes) : null,
    role,
  }
}

function isCountry(id: string): boolean {
  return id.startsWith('country:')
}

/** An edge to an event, of one role if one is asked for. */
export function edge(variable: string, role?: Role): string {
  return `${variable}:PARTICIPATED_IN${role === undefined ? '' : ` {role: '${role}'}`}`
}

export function isWho(x: string, { entity, country }: Who): string {
  const conditions = [
    ...(entity === null ? [] : [`${x}.entity ${entity}`]),
    ...(country === null ? [] : [`${x}.country ${country}`]),
  ]
  return conditions.length > 1 ? `(${conditions.join(' OR ')})` : conditions.join('')
}

/**
 * From a bound event to its few participants; the embedded engine takes the way that is written. `besides` is the edge of
 * another one than this; with `opposed` on the other side.
 */
export function tookPart(
  draft: Draft,
  e: string,
  who: Who,
  besides: string | null,
  opposed: boolean,
): { x: string; match: string } {
  const x = draft.name('x')
  const other = besides === null ? '' : ` AND ${x}.entity <> ${besides}.entity`
  const side = besides === null || !opposed || who.role !== undefined ? '' : ` AND ${x}.role <> ${besides}.role`
  return { x, match: `MATCH (${e})<-[${edge(x, who.role)}]-() WHERE ${isWho(x, who)}${other}${side}` }
}

/** Two different ones. */
export function bothTookPart(draft: Draft, e: string, one: Who, other: Who): string {
  const [x, y] = [draft.name('x'), draft.name('x')]
  return [
    `MATCH (${e})<-[${edge(x)}]-() WHERE ${isWho(x, one)}`,
    `MATCH (${e})<-[${edge(y)}]-() WHERE ${isWho(y, other)} AND ${x}.entity <> ${y}.entity`,
  ].join('\n')
}
