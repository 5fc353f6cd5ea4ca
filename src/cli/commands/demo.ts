import { fileURLToPath } from 'node:url'
import { countsOf } from '../../store/stats.ts'
import type { Command } from '../command.ts'
import { HOST, PORT, STORE, TOKEN } from '../options.ts'
import { withStore } from '../stores.ts'
import { follow, tallyLine } from '../tally.ts'

/** The examples that come with the package; as far from src as from dist. */
const EXAMPLES = fileURLToPath(new URL('../../../examples/articles', import.meta.url))

export const demoCommand: Command = {
  name: 'demo',
  words: '',
  summary: 'ingest the bundled example articles into a store if it is empty, then serve it',
  options: [STORE, PORT, HOST, TOKEN],
  examples: ['wiregraph demo', 'wiregraph demo --store :memory: --port 8080'],
  async run(call, terminal) {
    const [{ ingest }, { serve }] = await Promise.all([import('../../pipeline.ts'), import('../serving.ts')])
    return withStore(call, terminal, { mustExist: false }, async (store) => {
      if ((await countsOf(store))['Article'] === 0) {
        terminal.note(`Ingesting the example articles into ${store.address} …`)
        const tally = await follow(ingest(store, [EXAMPLES], { signal: terminal.interrupted }), terminal)
        terminal.note(tallyLine(tally))
        if (tally.isStopped) return 130
      }
      return serve(call, terminal, store)
    })
  },
}
