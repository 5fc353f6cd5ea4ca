import { articleEvents, articleStatements } from './connections.ts'
import { endOf } from './draft.ts'
import type { FieldCompiler } from './draft.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'
import { readSize } from './page.ts'
import { listProperty, property } from './plain-fields.ts'
import { spansProperty } from './span-fields.ts'

const mentions: FieldCompiler = (draft, a, field) => {
  const r = draft.name('r')
  const n = endOf(r)
  return compileList(
    draft,
    field.name,
    {
      from: a,
      open: `MATCH (${a})-[${r}:MENTIONS]->(${n}:Entity)`,
      keep: [r, n],
      order: `${r}.count DESC, ${n}.id`,
      limit: draft.param('first', readSize('first', field.args['first'])),
    },
    compileObject(draft, 'Mention', r, field.nodes),
  )
}

export const MENTION_FIELDS = {
  entity: (draft, r, field) => compileObject(draft, 'Entity', endOf(r), field.nodes),
  name: property(),
  forms: listProperty,
  count: property(),
  spans: spansProperty('spans'),
} satisfies Record<string, FieldCompiler>

export const ARTICLE_FIELDS = {
  id: property(),
  url: property(),
  title: property(),
  publisher: property(),
  agencies: listProperty,
  authors: listProperty,
  publishedAt: property(),
  updatedAt: property(),
  language: property(),
  contentHash: property(),
  extractor: property(),
  text: property(),
  mentions,
  contacts: articleEvents('Contact'),
  attacks: articleEvents('Attack'),
  statements: articleStatements,
  events: articleEvents('Event'),
} satisfies Record<string, FieldCompiler>
