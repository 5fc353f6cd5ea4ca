import { GraphQLError } from 'graphql'
import { compile } from '../compile/compile.ts'
import type { RootInfo } from '../compile/compile.ts'
import type { Answer } from '../compile/draft.ts'
import type { RootCompiler } from '../compile/roots.ts'
import { addedContacts, ingestedArticle } from '../compile/subscribed.ts'
import type { Context } from '../context.ts'
import type { SubscriptionResolvers } from '../resolver-types.ts'
import { runCompiled } from '../run-statement.ts'

/** Gives, for every article that this server writes, what one statement finds of it. */
function follow<K extends string>(
  root: (articleId: string) => RootCompiler<readonly Answer[]>,
  args: Readonly<Record<string, unknown>>,
  { store, news }: Context,
  info: RootInfo,
): AsyncGenerator<Record<K, Answer>> {
  if (!news) {
    throw new GraphQLError('Subscriptions need a server: start one with `wiregraph serve`.', {
      extensions: { code: 'FORBIDDEN' },
    })
  }
  // Wrong arguments are said at once, and not when the first article comes.
  compile(info, args, root(''))
  const following = news.follow()
  const answers = async function* (): AsyncGenerator<Record<K, Answer>> {
    try {
      for await (const { articleId } of following.written) {
        for (const answer of await runCompiled(store, info, args, root(articleId))) {
          yield { [info.path.key]: answer } as Record<K, Answer>
        }
      }
    } finally {
      following.end()
    }
  }
  return closing(answers(), () => following.end())
}

/** A generator that waits cannot be ended; so what it waits for is ended first. */
function closing<T>(generator: AsyncGenerator<T>, end: () => void): AsyncGenerator<T> {
  const finish = generator.return.bind(generator)
  generator.return = (value) => {
    end()
    return finish(value)
  }
  return generator
}

export const Subscription: SubscriptionResolvers = {
  articleIngested: {
    subscribe: (_root, args, context, info) => follow<'articleIngested'>(ingestedArticle, args, context, info),
  },
  contactAdded: {
    subscribe: (_root, args, context, info) => follow<'contactAdded'>(addedContacts, args, context, info),
  },
}
