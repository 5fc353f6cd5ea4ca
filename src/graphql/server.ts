import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { RequestListener } from 'node:http'
import { createYoga, useReadinessCheck } from 'graphql-yoga'
import type { Store } from '../store/store.ts'
import type { Context, Ingest, Retract } from './context.ts'
import { maskError } from './errors.ts'
import type { Log } from './errors.ts'
import { useExplorer } from './explorer.ts'
import { FIRST_QUERY } from './first-query.ts'
import { MAX_BODY_BYTES } from './limits.ts'
import { createNews } from './news.ts'
import { useCodes, useCostLimit, useJsonOnly, useLimits, useNoIntrospection } from './plugins.ts'
import { apiSchema } from './schema.ts'
import { mayWrite } from './token.ts'

export interface ServerOptions {
  readonly store: Store
  /** Opens mutations to requests that send it as `Authorization: Bearer`. Without it nothing can be changed. */
  readonly token?: string | undefined
  readonly ingest?: Ingest
  readonly retract?: Retract
  /** Whether browsers get GraphiQL at `/graphql`; yes by default. */
  readonly graphiql?: boolean
  /** Whether browsers get the explorer page at `/`; yes by default. */
  readonly explorer?: boolean
  /** Whether the schema can be asked for; yes by default. GraphiQL needs it. */
  readonly introspection?: boolean
  /** Takes in full the errors of which callers see only a sentence. */
  readonly log?: Log
}

/** The API as functions: no port is open until `listen` is asked for one. */
export interface Server {
  /** Answers `/` with the explorer page, `/graphql`, `/health` and `/ready`. */
  fetch(request: Request): Promise<Response>
  /** The same for `node:http`. */
  readonly listener: RequestListener
  /** Ends all subscriptions; what else is asked goes on being answered. */
  endSubscriptions(): void
}

/** The GraphQL server over a store. The store stays the caller's: it is not closed with the server. */
export function createServer(options: ServerOptions): Server {
  const { store, token, ingest, retract, log = () => undefined } = options
  const { graphiql = true, explorer = true, introspection = true } = options
  const news = createNews()
  const told: Ingest | undefined =
    ingest &&
    (async (row) => {
      const ingested = await ingest(row)
      if (ingested.outcome === 'created' || ingested.outcome === 'replaced') news.publish(ingested)
      return ingested
    })
  const yoga = createYoga<object, Context>({
    schema: apiSchema(),
    context: ({ request }): Context => ({
      store,
      mayWrite: mayWrite(token, request.headers.get('authorization')),
      news,
      ...(told ? { ingest: told } : {}),
      ...(retract ? { retract } : {}),
    }),
    maskedErrors: { maskError: (error) => maskError(error, log) },
    logging: false,
    // Yoga's own page loads GraphiQL from a content network; this one carries it, so that it works offline.
    renderGraphiQL,
    graphiql: graphiql && { title: 'Wiregraph', defaultQuery: FIRST_QUERY },
    landingPage: false,
    // Pages of other origins have no business with what may be a private graph.
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    plugins: [
      ...(explorer ? [useExplorer()] : []),
      useLimits(),
      useCostLimit(),
      ...(introspection ? [] : [useNoIntrospection()]),
      useJsonOnly(),
      useCodes(log),
      useReadinessCheck({ check: () => isReady(store, log) }),
    ],
  })
  return { fetch: async (request) => yoga.fetch(request), listener: yoga, endSubscriptions: () => news.close() }
}

async function isReady(store: Store, log: Log): Promise<boolean> {
  try {
    await store.query('RETURN 1 AS ready')
    return true
  } catch (error) {
    maskError(error, log)
    return false
  }
}
