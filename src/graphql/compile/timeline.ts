import type { Answer, Compiled, Draft, FieldCompiler } from './draft.ts'
import { textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { ConnectionSource } from './connection-page.ts'
import { compileConnection } from './connection.ts'
import { eventSources } from './event-source.ts'
import { factOrder } from './orders.ts'
import type { Selected } from './selection.ts'
import { statementSources } from './statement-source.ts'

/** The kinds of facts in a timeline, in the order of those of one day: that of their global ids. */
export const TIMELINE_KINDS = ['attack', 'contact', 'statement'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

const VIEWS = { attack: 'Attack', contact: 'Contact' } as const

/** Contacts, attacks and statements of the one that `of` names, in one order. */
export function compileTimeline(draft: Draft, field: Selected): Compiled<Answer> {
  const { args } = field
  return merged(draft, field, (kind) => {
    if (kind !== 'statement') return eventSources(draft, VIEWS[kind], args)
    return eitherSaid(args, (own) => statementSources(draft, own, null))
  })
}

/** The same of an entity; `ofCountry` adds contacts of those whom an article gave the country. */
export function entityTimeline(ofCountry: boolean): FieldCompiler {
  return (draft, n, field) =>
    merged(draft, field, (kind) => {
      const { args } = field
      if (kind === 'contact') return eventSources(draft, 'Contact', args, { n, ofCountry })
      if (kind === 'attack') return eventSources(draft, 'Attack', args, { n })
      return eitherSaid(args, (own, toldOf) => statementSources(draft, own, n, toldOf))
    })
}

/** What the one said; with another one, what either said to or about the other. */
function eitherSaid(
  { of, with: other, ...rest }: Args,
  sourcesOf: (args: Args, toldOf: boolean) => ConnectionSource[],
): ConnectionSource[] {
  const said = sourcesOf({ ...rest, by: of, with: other }, false)
  if (other === undefined || other === null) return said
  return [...said, ...sourcesOf({ ...rest, by: other, with: of }, true)]
}

function merged(draft: Draft, field: Selected, sourcesOf: (kind: TimelineKind) => ConnectionSource[]) {
  const kinds = textsArg(field.args, 'kinds')
  const order = factOrder(field.args)
  const sources = TIMELINE_KINDS.flatMap((kind, rank): ConnectionSource[] => {
    if (kinds && !kinds.includes(kind)) return []
    return sourcesOf(kind).map((source) => ({ ...source, rank }))
  })
  return compileConnection(draft, field, { ...order, name: `timeline-${order.name}` }, sources)
}
