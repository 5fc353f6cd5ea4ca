import { compileConnection } from './connection.ts'
import type { Answer, Compiled, Draft, FieldCompiler } from './draft.ts'
import { eventSource, eventsOf, viewConditions } from './event-source.ts'
import type { EventView } from './event-source.ts'
import { ARTICLE_ORDER, factOrder } from './orders.ts'
import type { Selected } from './selection.ts'
import { statementSource } from './statement-source.ts'

/** The events, contacts or attacks of the whole graph that the arguments choose. */
export function allEvents(view: EventView) {
  return (draft: Draft, field: Selected): Compiled<Answer> => {
    const e = draft.name('e')
    const source = eventSource(draft, view, e, field.args)
    return compileConnection(draft, field, { ...source, ...eventType(view, e, field) })
  }
}

/** The contacts or attacks of an entity. */
export function entityEvents(view: EventView, options: Parameters<typeof eventsOf>[5] = {}): FieldCompiler {
  return (draft, n, field) => {
    const e = draft.name('e')
    const source = eventsOf(draft, view, e, n, field.args, options)
    return compileConnection(draft, field, { ...source, ...eventType(view, e, field) })
  }
}

/** The events, contacts or attacks that an article reports. */
export function articleEvents(view: EventView): FieldCompiler {
  return (draft, a, field) => {
    const e = draft.name('e')
    const open = `MATCH (${a})<-[:REPORTED_IN]-(${e}:Event)`
    return compileConnection(draft, field, {
      from: a,
      open,
      where: viewConditions(view, e),
      ...eventType(view, e, field),
    })
  }
}

function eventType(view: EventView, variable: string, field: Selected) {
  return { variable, type: view, order: factOrder('start', field.args['orderBy']) }
}

/** The statements of the whole graph that the arguments choose. */
export function allStatements(draft: Draft, field: Selected): Compiled<Answer> {
  const s = draft.name('s')
  const source = statementSource(draft, s, field.args, null)
  return compileConnection(draft, field, { from: null, ...source, ...statementType(s, field) })
}

/** The statements of an entity. */
export const entityStatements: FieldCompiler = (draft, n, field) => {
  const s = draft.name('s')
  const source = statementSource(draft, s, field.args, n)
  return compileConnection(draft, field, { from: n, ...source, ...statementType(s, field) })
}

/** The statements that an article reports. */
export const articleStatements: FieldCompiler = (draft, a, field) => {
  const s = draft.name('s')
  const open = `MATCH (${a})<-[:REPORTED_IN]-(${s}:Statement)`
  return compileConnection(draft, field, { from: a, open, ...statementType(s, field) })
}

function statementType(variable: string, field: Selected) {
  return { variable, type: 'Statement', order: factOrder('date', field.args['orderBy']) }
}

/** The articles that mention an entity. */
export const entityArticles: FieldCompiler = (draft, n, field) => {
  const a = draft.name('a')
  const open = `MATCH (${n})<-[:MENTIONS]-(${a}:Article)`
  return compileConnection(draft, field, { from: n, open, variable: a, type: 'Article', order: ARTICLE_ORDER })
}
