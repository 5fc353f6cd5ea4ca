import type { Ingest } from '../graphql/context.ts'
import { listen } from '../graphql/listen.ts'
import { createServer } from '../graphql/server.ts'
import { Failure } from '../model/failure.ts'
import { ingestRow } from '../pipeline.ts'
import type { Store } from '../store/store.ts'
import { retract } from '../write/retract.ts'
import type { Call, ExitCode } from './command.ts'
import { HOST, numberOf, PORT, TOKEN, valueOf } from './options.ts'
import type { Terminal } from './terminal.ts'

const DEFAULT_PORT = 4000
/** A query that shows at once what the graph is about. */
const QUERY_TO_TRY =
  '{ contacts(first: 3) { edges { node { date mode participants { name } reports { text article { title } } } } } }'

export function tokenOf(call: Call, terminal: Terminal): string | undefined {
  return valueOf(call, TOKEN) ?? (terminal.env['WIREGRAPH_TOKEN'] || undefined)
}

/** Serves a store until the user stops it. */
export async function serve(call: Call, terminal: Terminal, store: Store): Promise<ExitCode> {
  const token = tokenOf(call, terminal)
  const server = createServer({
    store,
    token,
    ingest: ingestInto(store),
    retract: (article) => retract(store, article),
    log: (line) => terminal.error(line),
  })
  const port = numberOf(call, PORT, DEFAULT_PORT, 0, 65_535)
  const listening = await listen(server, { host: valueOf(call, HOST) ?? '127.0.0.1', port })
  try {
    await terminal.print(`Serving ${store.address} at ${listening.url}
Open ${new URL('/', listening.url).href} in a browser to look at the graph, the address above to ask it, or try:

  curl ${listening.url} -H 'content-type: application/json' \\
    -d '{"query": "${QUERY_TO_TRY}"}'

`)
    terminal.note(
      token === undefined
        ? 'Read only: --token opens mutations. Ctrl-C stops.'
        : 'Mutations are open to the token. Ctrl-C stops.',
    )
    await stopped(terminal.interrupted)
  } finally {
    await listening.close()
  }
  return 0
}

/** What the server's `ingestArticle` does. */
function ingestInto(store: Store): Ingest {
  return async (row) => {
    const { articleId, outcome, diagnostics } = await ingestRow(store, row)
    if (articleId !== null && outcome !== 'failed') return { articleId, outcome, diagnostics }
    throw new Failure(
      'BAD_INPUT',
      diagnostics.find(({ level }) => level === 'error')?.message ?? 'The article could not be read.',
    )
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
