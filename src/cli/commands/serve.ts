import type { Command } from '../command.ts'
import { ADOPT, HOST, PORT, QUIET, STORE, TOKEN } from '../options.ts'
import { withStore } from '../stores.ts'

export const serveCommand: Command = {
  name: 'serve',
  words: '',
  summary: 'serve a store: the explorer page and GraphQL, with GraphiQL in the browser',
  details: 'Stops on Ctrl-C. Without a token nothing can be changed over the network.',
  options: [STORE, PORT, HOST, TOKEN, ADOPT, QUIET],
  examples: [
    'wiregraph serve',
    'wiregraph serve --store news.db --port 8080',
    'WIREGRAPH_TOKEN=… wiregraph serve --store neo4j --host 0.0.0.0',
  ],
  async run(call, terminal) {
    const { serve, tokenOf } = await import('../serving.ts')
    // With a token a store may be filled over the network, so it may start empty.
    const mustExist = tokenOf(call, terminal) === undefined
    return withStore(call, terminal, { mustExist }, (store) => serve(call, terminal, store))
  },
}
