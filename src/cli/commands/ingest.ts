import { Failure } from '../../model/failure.ts'
import type { Ingested, IngestOptions } from '../../pipeline.ts'
import type { Command } from '../command.ts'
import { ADOPT, concurrencyOf, CONCURRENCY, FORMAT, formatOf, has, JSON_OUT, QUIET, STORE } from '../options.ts'
import { withStore } from '../stores.ts'
import { follow, tallyCode, tallyJson, tallyLine } from '../tally.ts'

const REPLACE = { name: 'replace', summary: 'store what is given even where a later version is stored' }
const DRY_RUN = { name: 'dry-run', summary: 'read and extract, but open and write no store' }

export const ingestCommand: Command = {
  name: 'ingest',
  words: '<file|folder|glob|url|-> …',
  summary: 'read articles, extract their facts and write them to a store',
  details: `A folder gives all files in it, sorted by name, hidden ones left out; "-" is standard input. An article is at most 2 MB
of text. JSON and JSON Lines rows: {id?, url?, title?, text | html, publishedAt?, updatedAt?, publisher?, authors?}.
One bad article never stops the others; the exit code is then 1.`,
  options: [STORE, FORMAT, CONCURRENCY, REPLACE, DRY_RUN, ADOPT, JSON_OUT, QUIET],
  examples: [
    'wiregraph ingest article.txt',
    'wiregraph ingest articles/ "more/**/*.html" --store news.db',
    'curl -s https://example.org/feed.jsonl | wiregraph ingest --format jsonl -',
    'NEO4J_URI=bolt://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… wiregraph ingest articles/ --store neo4j',
  ],
  async run(call, terminal) {
    if (call.words.length === 0) {
      throw new Failure(
        'BAD_CALL',
        'ingest needs something to read: a file, a folder, a pattern, an address, or - for standard input.',
      )
    }
    const options = {
      format: formatOf(call),
      concurrency: concurrencyOf(call),
      stdin: () => terminal.stdin(),
      signal: terminal.interrupted,
    }
    const { ingest } = await import('../../pipeline.ts')
    const tally = has(call, DRY_RUN)
      ? await follow(dryRun(call.words, options), terminal)
      : await withStore(call, terminal, { mustExist: false }, (store) =>
          follow(ingest(store, call.words, { ...options, replace: has(call, REPLACE) }), terminal),
        )
    if (has(call, DRY_RUN))
      terminal.note('Dry run: nothing was written; every article that could be read counts as created.')
    await terminal.print(has(call, JSON_OUT) ? tallyJson(tally) : `${tallyLine(tally)}\n`)
    return tallyCode(tally)
  },
}

async function* dryRun(words: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const { extractSources } = await import('../../pipeline.ts')
  for await (const { source, extraction, diagnostics } of extractSources(words, options)) {
    if (!extraction) yield { source, articleId: null, outcome: 'failed', diagnostics }
    else
      yield {
        source,
        articleId: extraction.article.id,
        outcome: 'created',
        diagnostics: [...diagnostics, ...extraction.diagnostics],
      }
  }
}
