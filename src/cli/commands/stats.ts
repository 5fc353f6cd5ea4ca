import { stats } from '../../store/stats.ts'
import type { Command } from '../command.ts'
import { has, JSON_OUT, QUIET, STORE } from '../options.ts'
import { withStore } from '../stores.ts'

export const statsCommand: Command = {
  name: 'stats',
  words: '',
  summary: "print how much a store holds and the graph's fingerprint",
  details: 'The same articles give the same fingerprint, in any order and on any store.',
  options: [STORE, JSON_OUT, QUIET],
  examples: ['wiregraph stats', 'wiregraph stats --json --store neo4j'],
  async run(call, terminal) {
    const { fingerprint, counts } = await withStore(call, terminal, { mustExist: true }, stats)
    if (has(call, JSON_OUT)) {
      await terminal.print(`${JSON.stringify({ fingerprint, counts })}\n`)
      return 0
    }
    const width = Math.max(...Object.keys(counts).map((name) => name.length))
    const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(9)}`)
    await terminal.print(`${lines.join('\n')}\n\nfingerprint ${fingerprint}\n`)
    return 0
  },
}
