import { verify } from '../../write/verify.ts'
import type { Command } from '../command.ts'
import { has, JSON_OUT, QUIET, STORE } from '../options.ts'
import { counted } from '../say.ts'
import { withStore } from '../stores.ts'

export const verifyCommand: Command = {
  name: 'verify',
  words: '',
  summary: 're-find the words of every fact in its article, and recount everything that is derived',
  details: 'Prints what is wrong, one problem a line, and exits with 1; with 0 where nothing is.',
  options: [STORE, JSON_OUT, QUIET],
  examples: ['wiregraph verify', 'wiregraph verify --store neo4j --json'],
  async run(call, terminal) {
    return withStore(call, terminal, { mustExist: true }, async (store) => {
      let count = 0
      for await (const problem of verify(store)) {
        count++
        await terminal.print(
          has(call, JSON_OUT) ? `${JSON.stringify(problem)}\n` : `${problem.id}: ${problem.message}\n`,
        )
        if (terminal.interrupted.aborted) return 130
      }
      if (count > 0) terminal.error(`${counted(count, 'problem')} in ${store.address}.`)
      else if (!has(call, JSON_OUT))
        await terminal.print(`${store.address}: every fact is in its article, every count is right.\n`)
      return count > 0 ? 1 : 0
    })
  },
}
