import type { Extraction } from '../../model/extraction.ts'
import { Failure } from '../../model/failure.ts'
import type { Command } from '../command.ts'
import { concurrencyOf, CONCURRENCY, FORMAT, formatOf, has, JSON_OUT, QUIET } from '../options.ts'
import { counted, sayDiagnostics } from '../say.ts'

const EXPLAIN = { name: 'explain', summary: 'print for people what each stage found, instead of the documents' }
const NO_TEXT = { name: 'no-text', summary: 'leave article.text out of the documents' }

export const extractCommand: Command = {
  name: 'extract',
  words: '<file|folder|glob|url|-> …',
  summary: 'print the extraction documents, one JSON object a line, and store nothing',
  details:
    'Documents come in the order of the input. An article that could not be read has none; the exit code is then 1.',
  options: [FORMAT, CONCURRENCY, EXPLAIN, NO_TEXT, JSON_OUT, QUIET],
  examples: [
    'wiregraph extract article.txt',
    'wiregraph extract --explain article.txt',
    'wiregraph extract --format jsonl --no-text - < rows.jsonl > documents.jsonl',
  ],
  async run(call, terminal) {
    if (call.words.length === 0) {
      throw new Failure(
        'BAD_CALL',
        'extract needs something to read: a file, a folder, a pattern, an address, or - for standard input.',
      )
    }
    const options = {
      format: formatOf(call),
      concurrency: concurrencyOf(call),
      stdin: () => terminal.stdin(),
      signal: terminal.interrupted,
    }
    if (has(call, EXPLAIN)) return (await import('../explain.ts')).explain(call.words, options, terminal)
    const { extractSources } = await import('../../pipeline.ts')
    let [done, failed] = [0, 0]
    for await (const { source, extraction, diagnostics } of extractSources(call.words, options)) {
      sayDiagnostics(terminal, source, diagnostics)
      done++
      if (extraction)
        await terminal.print(`${JSON.stringify(has(call, NO_TEXT) ? withoutText(extraction) : extraction)}\n`)
      else failed++
      terminal.progress(`${counted(done, 'article')}${failed > 0 ? `, ${failed} failed` : ''}`)
    }
    if (terminal.interrupted.aborted) return 130
    return failed > 0 ? 1 : 0
  },
}

function withoutText(extraction: Extraction): object {
  const { text: _, ...article } = extraction.article
  return { ...extraction, article }
}
