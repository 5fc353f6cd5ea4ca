import { CONTACT_MODES } from '../../model/event.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { ConnectionSource } from './connection-page.ts'
import type { Draft } from './draft.ts'
import { dayParts, endConditions } from './orders.ts'
import type { DayPart } from './orders.ts'
import { reportedBy } from './reported-by.ts'
import { betweenArg, bothTookPart, edge, isWho, participantArgs, tookPart } from './who.ts'
import type { Who } from './who.ts'

/** The API's three views of an `Event` node. */
export type EventView = 'Contact' | 'Attack' | 'Event'

const CONTACT_LITERALS = CONTACT_MODES.map((mode) => `'${mode}'`).join(', ')

/** What makes an event of the graph a contact or an attack. */
export function viewConditions(view: EventView, e: string): string[] {
  if (view === 'Event') return []
  const type = view === 'Contact' ? 'CONSULT' : 'ASSAULT'
  const conditions = [`${e}.type = '${type}'`, `${e}.modality = 'asserted'`]
  return view === 'Contact' ? [...conditions, `${e}.mode IN [${CONTACT_LITERALS}]`] : conditions
}

/** The entity whose events are wanted: the variable of its node, and which part it took. */
export interface Owner {
  readonly n: string
  readonly role?: 'actor' | 'recipient'
  /** Also events of participants whom the article gave the country `n`. */
  readonly ofCountry?: boolean
}

/** How events are met: the pattern, its conditions, and where their first day can be read. */
interface Start extends Pick<ConnectionSource, 'open' | 'under'> {
  readonly where: readonly string[]
  readonly day: string
  /** Who is not to be looked for again, and who it was. */
  readonly who: Who | null
  /** The edge of that one; null where events are met themselves. */
  readonly x: string | null
}

/**
 * Events that the arguments choose. With `since`, those that begin then or later come from one source and those that reach
 * into it from another, so that each can be read from an index; the second is only asked where the first is too short.
 */
export function eventSources(draft: Draft, view: EventView, args: Args, owner?: Owner): ConnectionSource[] {
  const sources = dayParts(draft, args).map((part) => eventSource(draft, view, args, owner, part))
  const [since, until] = [textArg(args, 'since'), textArg(args, 'until')]
  if (since === null) return sources
  const reaching: DayPart = {
    conditions(day, e) {
      const from = draft.param('since', since)
      return [`${day} < ${from}`, `${e}.lastDay >= ${from}`, ...endConditions(draft, until, day)]
    },
    key: (day) => day,
    isLater: true,
  }
  return [...sources, eventSource(draft, view, args, owner, reaching)]
}

/** The same from one source, where the order does not matter. */
export function allEventsSource(draft: Draft, view: EventView, args: Args): ConnectionSource {
  const [since, until] = [textArg(args, 'since'), textArg(args, 'until')]
  const conditions = (day: string, e: string): string[] => {
    if (since === null) return [`${day} ${until === null ? '>=' : '>'} ''`, ...endConditions(draft, until, day)]
    const from = draft.param('since', since)
    return [`(${day} >= ${from} OR ${e}.lastDay >= ${from})`, ...endConditions(draft, until, day)]
  }
  return eventSource(draft, view, args, undefined, { conditions, key: (day) => day })
}

function eventSource(
  draft: Draft,
  view: EventView,
  args: Args,
  owner: Owner | undefined,
  { conditions, key, isLater }: DayPart,
): ConnectionSource {
  const e = draft.name('e')
  const who = participantArgs(draft, view, args)
  const between = betweenArg(draft, args)
  const start = owner
    ? startAtOwner(draft, e, owner)
    : startAtOne(draft, e, [...who, ...(between ?? [])], isLater === true && textArg(args, 'since') !== null)
  const others = who.filter((one) => one !== start.who)
  // In a timeline the other one is another than the one whose it is, and an attack is one of either on the other.
  const hasOther = owner !== undefined || textArg(args, 'of') !== null
  let besides = hasOther ? start.x : null
  const joins = others.map((one) => {
    const { x, match } = tookPart(draft, e, one, besides, view === 'Attack')
    if (hasOther) besides ??= x
    return match
  })
  if (between) joins.push(bothTookPart(draft, e, ...between))
  joins.push(...reportedBy(draft, e, args))
  const where = [
    ...start.where,
    ...conditions(start.day, e),
    ...viewConditions(view, e),
    ...enumConditions(draft, e, args),
  ]
  const { open, under, day } = start
  return {
    from: owner?.n ?? null,
    open,
    where,
    joins,
    variable: e,
    type: view,
    key: () => key(day),
    ...(under === undefined ? {} : { under }),
    ...(isLater ? { isLater } : {}),
  }
}

function enumConditions(draft: Draft, e: string, args: Args): string[] {
  return (['type', 'mode', 'modality'] as const).flatMap((name) => {
    const values = textsArg(args, name)
    return values ? [`${e}.${name} IN ${draft.param(name, values)}`] : []
  })
}

function startAtOwner(draft: Draft, e: string, { n, role, ofCountry = false }: Owner): Start {
  const x = draft.name('x')
  const shared = { day: `${x}.sortDate`, who: null, x }
  const [own, of] = ofCountry ? [`${x}.country`, `${n}.iso3`] : [`${x}.entity`, `${n}.id`]
  if (draft.edgeIndexes || ofCountry) {
    return { ...shared, open: `MATCH ()-[${edge(x, role)}]->(${e}:Event)`, where: [`${own} = ${of}`], under: own }
  }
  return { ...shared, open: `MATCH (${n})-[${edge(x, role)}]->(${e}:Event)`, where: [] }
}

/** Starts at the most telling one, else at the events themselves. */
function startAtOne(draft: Draft, e: string, named: readonly Who[], isReachingIn: boolean): Start {
  // A country has too many events of old to look through for the few that reach in.
  const who = named.find(({ country }) => country === null || (draft.edgeIndexes && !isReachingIn))
  if (!who) return { open: `MATCH (${e}:Event)`, where: [], day: `${e}.sortDate`, who: null, x: null }
  const x = draft.name('x')
  const shared = { where: [isWho(x, who)], day: `${x}.sortDate`, who, x }
  if (!draft.edgeIndexes) {
    const p = draft.name('p')
    const where = [`${p}.id ${who.entity}`]
    return { ...shared, where, open: `MATCH (${p}:Entity)-[${edge(x, who.role)}]->(${e}:Event)` }
  }
  const open = `MATCH ()-[${edge(x, who.role)}]->(${e}:Event)`
  if (who.entity === null)
    return who.country?.startsWith('=') ? { ...shared, open, under: `${x}.country` } : { ...shared, open }
  if (who.country !== null || !who.entity.startsWith('=')) return { ...shared, open }
  return { ...shared, open, under: `${x}.entity` }
}
