import { GraphQLError } from 'graphql'
import { oneArticle } from '../compile/entity-lists.ts'
import type { ArticleRow, Context } from '../context.ts'
import type { MutationResolvers, Resolvers } from '../resolver-types.ts'
import { runCompiled } from '../run-statement.ts'

/** Refuses callers that may not change the graph. */
function allowed<T>({ mayWrite }: Context, work: T | undefined): T {
  if (mayWrite === 'unauthorized') {
    throw new GraphQLError('Send the server’s token to change the graph: `Authorization: Bearer <token>`.', {
      extensions: { code: 'UNAUTHENTICATED' },
    })
  }
  if (mayWrite === 'closed' || work === undefined) {
    throw new GraphQLError(
      'Nothing can be changed here: start the server with a token (`serve --token` or WIREGRAPH_TOKEN).',
      {
        extensions: { code: 'FORBIDDEN' },
      },
    )
  }
  return work
}

export const Mutation: MutationResolvers = {
  async ingestArticle(_root, { input }, context) {
    const ingest = allowed(context, context.ingest)
    // GraphQL's null is our missing.
    const row = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as ArticleRow
    return ingest(row)
  },
  async retractArticle(_root, { article }, context) {
    const retract = allowed(context, context.retract)
    return { articleIds: await retract(article) }
  },
}

export const MutationPayloads: Resolvers = {
  IngestArticlePayload: {
    article(payload, _args, { store }, info) {
      return runCompiled(store, info, {}, (draft, field) => oneArticle(draft, 'id', payload.articleId, field))
    },
  },
}
