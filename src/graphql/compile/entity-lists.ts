import type { EntityLabel } from '../../model/graph.ts'
import { ENTITY_LABELS } from '../../model/graph.ts'
import { canonicalUrl } from '../../model/url.ts'
import { foldedText } from '../folded-text.ts'
import { textArg } from './args.ts'
import { compileConnection } from './connection.ts'
import type { Answer, Compiled, Draft } from './draft.ts'
import { compileOne } from './list.ts'
import { compileObject } from './object.ts'
import { ARTICLE_ORDER, NAME_ORDER } from './orders.ts'
import type { Selected } from './selection.ts'

/** The entities of one kind that the arguments choose. */
export function allEntities(label: EntityLabel) {
  return (draft: Draft, field: Selected): Compiled<Answer> => {
    const n = draft.name('n')
    // On what the list is sorted by, so that an index is used.
    const where = [`${n}.name >= ''`]
    const [text, represents] = [textArg(field.args, 'text'), textArg(field.args, 'represents')]
    if (text !== null) {
      where.push(`${n}.searchText CONTAINS ${draft.param('text', foldedText('text', text))}`)
    }
    let open = `MATCH (${n}:${label})`
    if (represents !== null) {
      const o = draft.name('n')
      open = `MATCH (${o}:Entity)<-[:REPRESENTS]-(${n}:${label})`
      where.unshift(`${o}.id ${draft.oneOf('represents', draft.idsOf(represents, ['Country', 'Organization']))}`)
    }
    return compileConnection(draft, field, NAME_ORDER, [{ from: null, open, where, variable: n, type: label }])
  }
}

/** The articles that the arguments choose. */
export function allArticles(draft: Draft, field: Selected): Compiled<Answer> {
  const a = draft.name('a')
  const where: string[] = []
  const [mentions, publisher, text] = [
    textArg(field.args, 'mentions'),
    textArg(field.args, 'publisher'),
    textArg(field.args, 'text'),
  ]
  const [since, until] = [textArg(field.args, 'since'), textArg(field.args, 'until')]
  let [open, day] = [`MATCH (${a}:Article)`, `${a}.sortDate`]
  let under: string | undefined
  if (mentions !== null) {
    const x = draft.name('x')
    const is = draft.oneOf('mentions', draft.idsOf(mentions, ENTITY_LABELS))
    day = `${x}.sortDate`
    if (draft.edgeIndexes) {
      open = `MATCH ()<-[${x}:MENTIONS]-(${a}:Article)`
      where.push(`${x}.entity ${is}`)
      if (is.startsWith('=')) under = `${x}.entity`
    } else {
      const p = draft.name('p')
      open = `MATCH (${p}:Entity)<-[${x}:MENTIONS]-(${a}:Article)`
      where.push(`${p}.id ${is}`)
    }
  }
  // A moment of a day sorts behind the bare day and before the day after.
  where.push(since === null ? `${day} ${until === null ? '>=' : '>'} ''` : `${day} >= ${draft.param('since', since)}`)
  if (until !== null) where.push(`${day} < ${draft.param('until', dayAfter(until))}`)
  if (publisher !== null) where.push(`${a}.publisherKey = ${draft.param('publisher', publisher.toLowerCase())}`)
  if (text !== null) where.push(`${a}.searchText CONTAINS ${draft.param('text', foldedText('text', text))}`)
  const source = { from: null, open, where, variable: a, type: 'Article', key: () => day }
  return compileConnection(draft, field, ARTICLE_ORDER, [under === undefined ? source : { ...source, under }])
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** The one entity of a kind that an id, a name or a code means best. */
export function oneEntity(draft: Draft, label: EntityLabel, text: string, field: Selected): Compiled<Answer | null> {
  const n = draft.name('n')
  const is = draft.oneOf('ids', draft.idsOf(text, [label]).slice(0, 1))
  const source = {
    from: null,
    open: `MATCH (${n}:${label})`,
    where: [`${n}.id ${is}`],
    keep: [n],
    order: `${n}.id`,
  }
  return compileOne(draft, field.name, source, compileObject(draft, label, n, field.nodes))
}

/** The article with an id, else with an address; of several versions under one address there is only the latest. */
export function oneArticle(draft: Draft, by: 'id' | 'url', value: string, field: Selected): Compiled<Answer | null> {
  const a = draft.name('a')
  const where = [
    by === 'id'
      ? `${a}.id = ${draft.param('id', value)}`
      : `${a}.canonicalUrl = ${draft.param('url', canonicalUrl(value))}`,
  ]
  const source = {
    from: null,
    open: `MATCH (${a}:Article)`,
    where,
    keep: [a],
    order: `${a}.id`,
    limit: draft.param('limit', 1),
  }
  return compileOne(draft, field.name, source, compileObject(draft, 'Article', a, field.nodes))
}
