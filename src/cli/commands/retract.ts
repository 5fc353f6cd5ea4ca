import { Failure } from '../../model/failure.ts'
import { retract } from '../../write/retract.ts'
import type { Command } from '../command.ts'
import { has, JSON_OUT, QUIET, STORE } from '../options.ts'
import { withStore } from '../stores.ts'

export const retractCommand: Command = {
  name: 'retract',
  words: '<article id|url> …',
  summary: "take an article's contribution out of the graph",
  details: 'What other articles report too stays. Ingesting the article again brings it back.',
  options: [STORE, JSON_OUT, QUIET],
  examples: ['wiregraph retract https://example.org/news/17', 'wiregraph retract article:row-17 --store news.db'],
  async run(call, terminal) {
    if (call.words.length === 0) throw new Failure('BAD_CALL', 'retract needs the id or the address of an article.')
    const { retracted, missing } = await withStore(call, terminal, { mustExist: true }, async (store) => {
      const found: string[] = []
      const absent: string[] = []
      for (const word of call.words) {
        const ids = await retract(store, word)
        found.push(...ids)
        if (ids.length === 0) absent.push(word)
      }
      return { retracted: found, missing: absent }
    })
    for (const word of missing) terminal.error(`${word}: no article of that id or address is stored.`)
    const lines = retracted.map((id) => `retracted ${id}\n`).join('')
    await terminal.print(has(call, JSON_OUT) ? `${JSON.stringify({ retracted, missing })}\n` : lines)
    return missing.length > 0 ? 1 : 0
  },
}
