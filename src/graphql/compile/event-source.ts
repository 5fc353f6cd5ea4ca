import { CONTACT_MODES } from '../../model/event.ts'
import { ENTITY_LABELS } from '../../model/graph.ts'
import type { EntityLabel } from '../../model/graph.ts'
import { badInput } from '../bad-input.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'
import type { ListSource } from './list.ts'
import { reportedBy } from './reported-by.ts'

/** The API's three views of an `Event` node. */
export type EventView = 'Contact' | 'Attack' | 'Event'

type Source = Pick<ListSource, 'from' | 'open' | 'where' | 'joins'>

const CONTACT_LITERALS = CONTACT_MODES.map((mode) => `'${mode}'`).join(', ')

/** What makes an event of the graph a contact or an attack. */
export function viewConditions(view: EventView, e: string): string[] {
  if (view === 'Event') return []
  const type = view === 'Contact' ? 'CONSULT' : 'ASSAULT'
  const conditions = [`${e}.type = '${type}'`, `${e}.modality = 'asserted'`]
  return view === 'Contact' ? [...conditions, `${e}.mode IN [${CONTACT_LITERALS}]`] : conditions
}

/** Who is looked for as a part in an event: by id, and for countries by what the article gave a participant. */
interface Who {
  readonly ids: string
  /** Set where participants of a country count for it. */
  readonly codes?: string
  readonly role?: 'actor' | 'recipient'
}

/**
 * Events that the arguments choose, bound to `e`. Their source is the most telling argument, so that the database can start
 * at an index; the others are matched behind it.
 */
export function eventSource(draft: Draft, view: EventView, e: string, args: Args): Source {
  const where = [...viewConditions(view, e), ...eventConditions(draft, e, args)]
  const [first, ...others] = participantArgs(draft, view, args)
  const between = betweenArg(draft, args)
  const anchor = first ?? between?.[0]
  // In a timeline the other one is another than the one whose it is.
  const [p, x] = textArg(args, 'of') === null ? [] : [draft.name('p'), draft.name('x')]
  const joins = others.map((who) => tookPart(draft, e, who, p))
  if (between) joins.push(bothTookPart(draft, e, ...between))
  joins.push(...reportedBy(draft, e, args))
  if (!anchor) return { from: null, open: `MATCH (${e}:Event)`, where, joins }
  const source = anchored(draft, e, anchor, p, x)
  return { ...source, where: [source.where, ...where], joins }
}

/** Events in which the entity `n` took part; `ofCountry` adds those of participants whom the article gave the country `n`. */
export function eventsOf(
  draft: Draft,
  view: EventView,
  e: string,
  n: string,
  args: Args,
  { role, ofCountry = false }: { role?: 'actor' | 'recipient'; ofCountry?: boolean } = {},
): Source {
  const where = [...viewConditions(view, e), ...eventConditions(draft, e, args)]
  const joins = participantArgs(draft, view, args).map((who) => tookPart(draft, e, who, n))
  joins.push(...reportedBy(draft, e, args))
  if (!ofCountry) return { from: n, open: `MATCH (${n})-[${edge('', role)}]->(${e}:Event)`, where, joins }
  // One pattern with two conditions: the embedded engine loses rows of a union of more than 65,535.
  const [p, x] = [draft.name('p'), draft.name('x')]
  const open = `MATCH (${p}:Entity)-[${edge(x, role)}]->(${e}:Event)`
  return { from: n, open, where: [`(${p}.id = ${n}.id OR ${x}.country = ${n}.iso3)`, ...where], joins }
}

/** Dates, by overlap, and the enumerations. */
function eventConditions(draft: Draft, e: string, args: Args): string[] {
  const conditions: string[] = []
  const oneOf = (name: 'type' | 'mode' | 'modality') => {
    const values = textsArg(args, name)
    if (values) conditions.push(`${e}.${name} IN ${draft.param(name, values)}`)
  }
  oneOf('type')
  oneOf('mode')
  oneOf('modality')
  const [since, until] = [textArg(args, 'since'), textArg(args, 'until')]
  if (since !== null) conditions.push(`coalesce(${e}.end, ${e}.start) >= ${draft.param('since', since)}`)
  if (until !== null) conditions.push(`${e}.start <= ${draft.param('until', until)}`)
  return conditions
}

/** The arguments that name one who took part, the most telling first. */
function participantArgs(draft: Draft, view: EventView, args: Args): Who[] {
  const refer = (name: string, labels: readonly EntityLabel[], role?: 'actor' | 'recipient'): Who[] => {
    const text = textArg(args, name)
    if (text === null) return []
    const ids = draft.reference(name, text, labels)
    return [role === undefined ? { ids } : { ids, role }]
  }
  const referAlsoByCountry = (name: string, labels: readonly EntityLabel[]): Who[] => {
    const text = textArg(args, name)
    return text === null ? [] : [draft.countryReference(name, text, labels)]
  }
  return [
    ...(view === 'Contact' ? referAlsoByCountry('of', ENTITY_LABELS) : refer('of', ENTITY_LABELS)),
    ...refer('person', ['Person']),
    ...refer('by', ENTITY_LABELS, 'actor'),
    ...refer('on', ENTITY_LABELS, 'recipient'),
    ...refer('participant', ENTITY_LABELS),
    // In a contact, a country's people count for it.
    ...referAlsoByCountry('with', ENTITY_LABELS),
    ...referAlsoByCountry('country', ['Country']),
  ]
}

function betweenArg(draft: Draft, args: Args): [Who, Who] | null {
  const between = textsArg(args, 'between')
  if (between === null) return null
  const [a, b] = between
  if (between.length !== 2 || a === undefined || b === undefined) {
    throw badInput('`between` names two: give a list of exactly two ids, names or country codes.')
  }
  return [draft.countryReference('between', a, ENTITY_LABELS), draft.countryReference('between', b, ENTITY_LABELS)]
}

/** An edge to an event, of one role if one is asked for. */
function edge(variable: string, role: Who['role']): string {
  return `${variable}:PARTICIPATED_IN${role === undefined ? '' : ` {role: '${role}'}`}`
}

function isWho(p: string, x: string, { ids, codes }: Who): string {
  return codes === undefined ? `${p}.id IN ${ids}` : `(${p}.id IN ${ids} OR ${x}.country IN ${codes})`
}

function anchored(
  draft: Draft,
  e: string,
  who: Who,
  p = draft.name('p'),
  x = draft.name('x'),
): Pick<Source, 'from' | 'open'> & { where: string } {
  return { from: null, open: `MATCH (${p}:Entity)-[${edge(x, who.role)}]->(${e}:Event)`, where: isWho(p, x, who) }
}

/** Both engines go from the bound event to its few participants; the embedded one takes the way that is written. */
function tookPart(draft: Draft, e: string, who: Who, besides?: string): string {
  const [p, x] = [draft.name('p'), draft.name('x')]
  const other = besides === undefined ? '' : ` AND ${p}.id <> ${besides}.id`
  return `MATCH (${e})<-[${edge(x, who.role)}]-(${p}:Entity) WHERE ${isWho(p, x, who)}${other}`
}

function bothTookPart(draft: Draft, e: string, one: Who, other: Who): string {
  const [p, x, q, y] = [draft.name('p'), draft.name('x'), draft.name('p'), draft.name('x')]
  return [
    `MATCH (${e})<-[${x}:PARTICIPATED_IN]-(${p}:Entity) WHERE ${isWho(p, x, one)}`,
    `MATCH (${e})<-[${y}:PARTICIPATED_IN]-(${q}:Entity) WHERE ${isWho(q, y, other)} AND ${p}.id <> ${q}.id`,
  ].join('\n')
}
