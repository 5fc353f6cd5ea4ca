import { ENTITY_LABELS } from '../../model/graph.ts'
import { foldedText } from '../folded-text.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'
import type { ListSource } from './list.ts'
import { reportedBy } from './reported-by.ts'

type Source = Pick<ListSource, 'open' | 'where' | 'joins'>

/**
 * Statements that the arguments choose, bound to `s`: of the entity `n`, or from all; those to or about `n` if `toldOf`.
 */
export function statementSource(draft: Draft, s: string, args: Args, n: string | null, toldOf = false): Source {
  const where = statementConditions(draft, s, args)
  // Both ways of writing each edge: a pattern starts at what is bound.
  const patterns: { edge: [toEntity: string, toStatement: string]; ids: string }[] = []
  const pattern = (name: string, edge: [toEntity: string, toStatement: string]) => {
    const text = textArg(args, name)
    if (text !== null) patterns.push({ edge, ids: draft.reference(name, text, ENTITY_LABELS) })
  }
  pattern('by', ['<-[:STATED]-', '-[:STATED]->'])
  pattern('to', ['-[:ADDRESSED_TO]->', '<-[:ADDRESSED_TO]-'])
  pattern('about', ['-[:MENTIONS]->', '<-[:MENTIONS]-'])
  pattern('with', ['-[:ADDRESSED_TO|MENTIONS]->', '<-[:ADDRESSED_TO|MENTIONS]-'])

  // The most telling pattern is the source, so that the database can start at an index.
  const anchor = n === null ? patterns.shift() : undefined
  const joins = patterns.map(({ edge: [toEntity], ids }) => {
    const p = draft.name('p')
    return `MATCH (${s})${toEntity}(${p}:Entity) WHERE ${p}.id IN ${ids}`
  })
  joins.push(...reportedBy(draft, s, args))
  if (n !== null) {
    const edge = toldOf ? '<-[:ADDRESSED_TO|MENTIONS]-' : '-[:STATED]->'
    return { open: `MATCH (${n})${edge}(${s}:Statement)`, where, joins }
  }
  if (!anchor) return { open: `MATCH (${s}:Statement)`, where, joins }
  const p = draft.name('p')
  const open = `MATCH (${p}:Entity)${anchor.edge[1]}(${s}:Statement)`
  return { open, where: [`${p}.id IN ${anchor.ids}`, ...where], joins }
}

function statementConditions(draft: Draft, s: string, args: Args): string[] {
  const conditions: string[] = []
  const [kind, text] = [textsArg(args, 'kind'), textArg(args, 'text')]
  const [since, until] = [textArg(args, 'since'), textArg(args, 'until')]
  if (kind) conditions.push(`${s}.kind IN ${draft.param('kind', kind)}`)
  if (text !== null) conditions.push(`${s}.searchText CONTAINS ${draft.param('text', foldedText('text', text))}`)
  if (since !== null) conditions.push(`${s}.date >= ${draft.param('since', since)}`)
  if (until !== null) conditions.push(`${s}.date <= ${draft.param('until', until)}`)
  return conditions
}
