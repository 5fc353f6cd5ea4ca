// Writes src/graphql/resolver-types.ts from schema.graphql. With --check it writes nothing and fails if the file is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const SCHEMA = new URL('../schema.graphql', import.meta.url)
const TARGET = new URL('../src/graphql/resolver-types.ts', import.meta.url)

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
  contextType: './context.ts#Context',
  defaultMapper: './compile/draft.ts#Answer',
  mappers: {
    Diagnostic: '../model/diagnostic.ts#Diagnostic as DiagnosticModel',
    IngestArticlePayload: './context.ts#Ingested',
    RetractArticlePayload: './context.ts#Retracted',
  },
  // Inside, enums have the model's values.
  enumValues: {
    EventType: '../model/event.ts#EventType',
    EventMode: '../model/event.ts#EventMode',
    Modality: '../model/event.ts#Modality',
    DatePrecision: '../model/event.ts#DatePrecision',
    Role: '../model/event.ts#Role',
    StatementKind: '../model/statement.ts#StatementKind',
    ContactGrouping: './compile/contact-groups.ts#Grouping',
    LinkKind: './compile/network.ts#LinkKind',
    PathRelation: { CONTACT: 'contact', ATTACK: 'attack', OFFICE: 'office' },
    TimelineKind: './compile/timeline.ts#TimelineKind',
    SearchKind: '../store/store.ts#SearchKind',
    IngestOutcome: './context.ts#IngestOutcome',
    DiagnosticLevel: { INFO: 'info', WARNING: 'warning', ERROR: 'error' },
  },
}

/** The text of the generated file. */
export async function generate() {
  const body = await codegen({
    filename: TARGET.pathname,
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  })
  // The plugin re-exports imported types without saying that they are types.
  const typed = body.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };')
  return `// Generated from schema.graphql by \`npm run codegen\`.\n${typed}`
}

const text = await generate()
if (!process.argv.includes('--check')) writeFileSync(TARGET, text)
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/graphql/resolver-types.ts is not current: run `npm run codegen` and commit it.')
  process.exitCode = 1
}
