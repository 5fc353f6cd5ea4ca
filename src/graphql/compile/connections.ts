import { compileConnection } from './connection.ts'
import type { ConnectionSource } from './connection-page.ts'
import type { Answer, Compiled, Draft, FieldCompiler } from './draft.ts'
import { eventSources, viewConditions } from './event-source.ts'
import type { EventView, Owner } from './event-source.ts'
import { ARTICLE_ORDER, dateKey, factOrder } from './orders.ts'
import type { Selected } from './selection.ts'
import { statementSources } from './statement-source.ts'

/** The events, contacts or attacks of the whole graph that the arguments choose. */
export function allEvents(view: EventView) {
  return (draft: Draft, field: Selected): Compiled<Answer> =>
    compileConnection(draft, field, factOrder(field.args), eventSources(draft, view, field.args))
}

/** The contacts or attacks of an entity. */
export function entityEvents(view: EventView, options: Omit<Owner, 'n'> = {}): FieldCompiler {
  return (draft, n, field) =>
    compileConnection(draft, field, factOrder(field.args), eventSources(draft, view, field.args, { n, ...options }))
}

/** The events, contacts or attacks that an article reports. */
export function articleEvents(view: EventView): FieldCompiler {
  return (draft, a, field) => {
    const e = draft.name('e')
    const source: ConnectionSource = {
      from: a,
      open: `MATCH (${a})<-[:REPORTED_IN]-(${e}:Event)`,
      where: viewConditions(view, e),
      variable: e,
      type: view,
      key: dateKey(field.args, `${e}.sortDate`, `${e}.start`),
    }
    return compileConnection(draft, field, factOrder(field.args), [source])
  }
}

/** The statements of the whole graph that the arguments choose. */
export function allStatements(draft: Draft, field: Selected): Compiled<Answer> {
  return compileConnection(draft, field, factOrder(field.args), statementSources(draft, field.args, null))
}

/** The statements of an entity. */
export const entityStatements: FieldCompiler = (draft, n, field) =>
  compileConnection(draft, field, factOrder(field.args), statementSources(draft, field.args, n))

/** The statements that an article reports. */
export const articleStatements: FieldCompiler = (draft, a, field) => {
  const s = draft.name('s')
  const source: ConnectionSource = {
    from: a,
    open: `MATCH (${a})<-[:REPORTED_IN]-(${s}:Statement)`,
    variable: s,
    type: 'Statement',
    key: dateKey(field.args, `${s}.sortDate`, `${s}.date`),
  }
  return compileConnection(draft, field, factOrder(field.args), [source])
}

/** The articles that mention an entity. */
export const entityArticles: FieldCompiler = (draft, n, field) => {
  const [a, x] = [draft.name('a'), draft.name('x')]
  const shared = { from: n, variable: a, type: 'Article', key: () => `${x}.sortDate` }
  const source: ConnectionSource = draft.edgeIndexes
    ? {
        ...shared,
        open: `MATCH ()<-[${x}:MENTIONS]-(${a}:Article)`,
        where: [`${x}.entity = ${n}.id`, `${x}.sortDate >= ''`],
        under: `${x}.entity`,
      }
    : { ...shared, open: `MATCH (${n})<-[${x}:MENTIONS]-(${a}:Article)` }
  return compileConnection(draft, field, ARTICLE_ORDER, [source])
}
