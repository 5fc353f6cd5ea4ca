import type { Command } from '../command.ts'
import { concurrencyOf, CONCURRENCY, has, JSON_OUT, QUIET, STORE } from '../options.ts'
import { withStore } from '../stores.ts'
import { follow, tallyCode, tallyJson, tallyLine } from '../tally.ts'

export const refreshCommand: Command = {
  name: 'refresh',
  words: '',
  summary: 'extract again, from the stored texts, what older rules made',
  options: [STORE, CONCURRENCY, JSON_OUT, QUIET],
  examples: ['wiregraph refresh', 'wiregraph refresh --store neo4j --concurrency 4'],
  async run(call, terminal) {
    const { refresh } = await import('../../pipeline.ts')
    const tally = await withStore(call, terminal, { mustExist: true }, (store) =>
      follow(refresh(store, { concurrency: concurrencyOf(call), signal: terminal.interrupted }), terminal),
    )
    await terminal.print(has(call, JSON_OUT) ? tallyJson(tally) : `${tallyLine(tally)}\n`)
    return tallyCode(tally)
  },
}
