import { entityArticles, entityEvents, entityStatements } from './connections.ts'
import { endOf } from './draft.ts'
import type { FieldCompiler } from './draft.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'
import { listProperty, property } from './plain-fields.ts'
import { entityTimeline } from './timeline.ts'

const ENTITY_FIELDS = {
  id: property(),
  name: property(),
  aliases: listProperty,
  attacksBy: entityEvents('Attack', { role: 'actor' }),
  attacksOn: entityEvents('Attack', { role: 'recipient' }),
  statements: entityStatements,
  articles: entityArticles,
} satisfies Record<string, FieldCompiler>

const representatives: FieldCompiler = (draft, n, field) => {
  const r = draft.name('r')
  const p = endOf(r)
  return compileList(
    draft,
    field.name,
    {
      from: n,
      open: `MATCH (${n})<-[${r}:REPRESENTS]-(${p}:Person)`,
      keep: [r, p],
      order: `${p}.name, ${p}.id, ${r}.title`,
    },
    compileObject(draft, 'Representative', r, field.nodes),
  )
}

const represents: FieldCompiler = (draft, n, field) => {
  const r = draft.name('r')
  const o = endOf(r)
  return compileList(
    draft,
    field.name,
    { from: n, open: `MATCH (${n})-[${r}:REPRESENTS]->(${o}:Entity)`, keep: [r, o], order: `${o}.id, ${r}.title` },
    compileObject(draft, 'Office', r, field.nodes),
  )
}

const OFFICE_DATES = { title: property(), firstReported: property(), lastReported: property() }

export const OFFICE_FIELDS = {
  ...OFFICE_DATES,
  entity: (draft, r, field) => compileObject(draft, 'Entity', endOf(r), field.nodes),
} satisfies Record<string, FieldCompiler>

export const REPRESENTATIVE_FIELDS = {
  ...OFFICE_DATES,
  person: (draft, r, field) => compileObject(draft, 'Person', endOf(r), field.nodes),
} satisfies Record<string, FieldCompiler>

export const PERSON_FIELDS = {
  ...ENTITY_FIELDS,
  represents,
  contacts: entityEvents('Contact'),
  timeline: entityTimeline(false),
} satisfies Record<string, FieldCompiler>

export const COUNTRY_FIELDS = {
  ...ENTITY_FIELDS,
  iso2: property(),
  iso3: property(),
  representatives,
  contacts: entityEvents('Contact', { ofCountry: true }),
  timeline: entityTimeline(true),
} satisfies Record<string, FieldCompiler>

export const ORGANIZATION_FIELDS = {
  ...ENTITY_FIELDS,
  country: property(),
  representatives,
  contacts: entityEvents('Contact'),
  timeline: entityTimeline(false),
} satisfies Record<string, FieldCompiler>
