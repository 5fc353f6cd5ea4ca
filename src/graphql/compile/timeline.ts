import type { Answer, Compiled, Draft, FieldCompiler } from './draft.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { ConnectionSource } from './connection-page.ts'
import { compileMerged } from './connection.ts'
import { eventSource, eventsOf } from './event-source.ts'
import { factOrder } from './orders.ts'
import type { Selected } from './selection.ts'
import { statementSource } from './statement-source.ts'

/** The kinds of facts in a timeline, in the order of those of one day: that of their global ids. */
export const TIMELINE_KINDS = ['attack', 'contact', 'statement'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

const VIEWS = { attack: 'Attack', contact: 'Contact' } as const

/** Contacts, attacks and statements of the one that `of` names, in one order. */
export function compileTimeline(draft: Draft, field: Selected): Compiled<Answer> {
  const { args } = field
  return merged(draft, field, (kind, variable) => {
    if (kind !== 'statement') return [eventSource(draft, VIEWS[kind], variable, args)]
    return statementSources(args, (own) => ({
      from: null,
      ...statementSource(draft, variable, own, null),
    }))
  })
}

/** The same of an entity; `ofCountry` adds contacts of those whom an article gave the country. */
export function entityTimeline(ofCountry: boolean): FieldCompiler {
  return (draft, n, field) =>
    merged(draft, field, (kind, variable) => {
      const { args } = field
      if (kind === 'contact') return [eventsOf(draft, 'Contact', variable, n, args, { ofCountry })]
      if (kind === 'attack') return [eventsOf(draft, 'Attack', variable, n, args)]
      return statementSources(args, (own, toldOf) => ({
        from: n,
        ...statementSource(draft, variable, own, n, toldOf),
      }))
    })
}

type Source = Pick<ConnectionSource, 'from' | 'open' | 'where' | 'joins'>

/** What the one said; with another one, what either said to or about the other. */
function statementSources(
  { of, with: other, ...rest }: Args,
  sourceOf: (args: Args, toldOf: boolean) => Source,
): Source[] {
  const said = sourceOf({ ...rest, by: of, with: other }, false)
  if (other === undefined || other === null) return [said]
  return [said, sourceOf({ ...rest, by: other, with: of }, true)]
}

function merged(draft: Draft, field: Selected, sourcesOf: (kind: TimelineKind, variable: string) => Source[]) {
  const kinds = textsArg(field.args, 'kinds')
  const order = factOrder('start', field.args['orderBy'])
  const sources = TIMELINE_KINDS.flatMap((kind, rank): ConnectionSource[] => {
    if (kinds && !kinds.includes(kind)) return []
    const variable = draft.name(kind === 'statement' ? 's' : 'e')
    const type = kind === 'statement' ? 'Statement' : VIEWS[kind]
    const { key } = factOrder(kind === 'statement' ? 'date' : 'start', textArg(field.args, 'orderBy'))
    return sourcesOf(kind, variable).map((source) => ({ ...source, variable, type, key, rank }))
  })
  return compileMerged(draft, field, { ...order, name: `timeline-${order.name}` }, sources)
}
