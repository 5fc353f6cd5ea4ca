import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isObjectType } from 'graphql'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { Answer } from './compile/draft.ts'
import type { Context } from './context.ts'
import { ENUMS } from './enums.ts'
import { Mutation, MutationPayloads } from './resolvers/mutation.ts'
import { Query } from './resolvers/query.ts'
import { Subscription } from './resolvers/subscription.ts'
import { SCALARS } from './scalars.ts'

/** What mutations return is no compiled answer: its fields go by their names. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['Diagnostic', 'IngestArticlePayload', 'RetractArticlePayload'])

/** A compiled answer holds every field under the key that the query gave it. */
const byKey: GraphQLFieldResolver<Answer, Context> = (answer, _args, _context, info) => answer[info.path.key]

let schema: GraphQLSchema | undefined

/** The API: schema.graphql with what answers it. One for all servers and operations, read when it is first needed. */
export function apiSchema(): GraphQLSchema {
  schema ??= buildSchema()
  return schema
}

function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    // As far from src/graphql as from dist/graphql.
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers: { ...SCALARS, ...ENUMS, ...MutationPayloads, Query, Mutation, Subscription },
  })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || PLAIN_TYPES.has(type.name)) continue
    for (const field of Object.values(type.getFields())) field.resolve ??= byKey
  }
  return schema
}
