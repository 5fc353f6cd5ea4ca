import { callBlock, compileList, compileOne } from './list.ts'
import { endOf } from './draft.ts'
import type { Compiled, FieldCompiler } from './draft.ts'
import { compileObject } from './object.ts'
import { readSize } from './page.ts'
import { property } from './plain-fields.ts'
import { spansProperty } from './span-fields.ts'

const reports: FieldCompiler = (draft, fact, field) => {
  const r = draft.name('r')
  const a = endOf(r)
  return compileList(
    draft,
    field.name,
    {
      from: fact,
      open: `MATCH (${fact})-[${r}:REPORTED_IN]->(${a}:Article)`,
      keep: [r, a],
      order: `coalesce(${a}.publishedAt, '') DESC, ${a}.id, ${r}.start`,
      limit: draft.param('first', readSize('first', field.args['first'])),
    },
    compileObject(draft, 'Report', r, field.nodes),
  )
}

const count = (base: string, expression: (r: string) => string): FieldCompiler => {
  return (draft, fact): Compiled => {
    const [r, name] = [draft.name('r'), draft.name(base)]
    const lines = [`MATCH (${fact})-[${r}:REPORTED_IN]->(:Article)`, `RETURN count(${expression(r)}) AS ${name}`]
    return { calls: [callBlock(fact, lines)], value: name, read: (value) => value ?? 0 }
  }
}

/** What every fact says of its reports. */
export const FACT_FIELDS = {
  reports,
  reportCount: count('reportCount', (r) => r),
  sources: count('sources', (r) => `DISTINCT ${r}.sourceKey`),
} satisfies Record<string, FieldCompiler>

const attributedTo: FieldCompiler = (draft, r, field) => {
  const x = draft.name('n')
  return compileOne(
    draft,
    field.name,
    { from: r, open: `MATCH (${x}:Entity {id: ${r}.attributedTo})`, keep: [x], order: `${x}.id` },
    compileObject(draft, 'Entity', x, field.nodes),
  )
}

/** A report: what the edge between a fact and an article holds. */
export const REPORT_FIELDS = {
  article: (draft, r, field) => compileObject(draft, 'Article', endOf(r), field.nodes),
  text: property(),
  start: property(),
  end: property(),
  rule: property(),
  confidence: property(),
  attributedTo,
  attributedToText: property(),
  segments: spansProperty('segments'),
} satisfies Record<string, FieldCompiler>
