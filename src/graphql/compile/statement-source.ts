import { ENTITY_LABELS } from '../../model/graph.ts'
import { foldedText } from '../folded-text.ts'
import { textArg, textsArg } from './args.ts'
import type { Args } from './args.ts'
import type { Draft } from './draft.ts'
import type { ListSource } from './list.ts'

type Source = Pick<ListSource, 'open' | 'where' | 'joins'>

/** Statements that the arguments choose, bound to `s`: of the entity `n`, or from all. */
export function statementSource(draft: Draft, s: string, args: Args, n: string | null): Source {
  const where = statementConditions(draft, s, args)
  const patterns: { match: (p: string) => string; ids: string }[] = []
  const pattern = (name: string, match: (p: string) => string) => {
    const text = textArg(args, name)
    if (text !== null) patterns.push({ match, ids: draft.reference(name, text, ENTITY_LABELS) })
  }
  pattern('by', (p) => `(${p}:Entity)-[:STATED]->(${s})`)
  pattern('to', (p) => `(${p}:Entity)<-[:ADDRESSED_TO]-(${s})`)
  pattern('about', (p) => `(${p}:Entity)<-[:MENTIONS]-(${s})`)

  // The most telling pattern is the source, so that the database can start at an index.
  const anchor = n === null ? patterns.shift() : undefined
  const joins = patterns.map(({ match, ids }) => {
    const p = draft.name('p')
    return `MATCH ${match(p)} WHERE ${p}.id IN ${ids}`
  })
  if (n !== null) return { open: `MATCH (${n})-[:STATED]->(${s}:Statement)`, where, joins }
  if (!anchor) return { open: `MATCH (${s}:Statement)`, where, joins }
  const p = draft.name('p')
  const open = `MATCH ${anchor.match(p).replace(`(${s})`, `(${s}:Statement)`)}`
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
