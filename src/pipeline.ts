import { EXTRACTOR } from './extract/version.ts'
import { extractArticle } from './extract-article.ts'
import { extractorOf, inOrder } from './extractors.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Extraction } from './model/extraction.ts'
import type { ReadOptions } from './read/read.ts'
import { readSources } from './read/read.ts'
import type { ReadResult } from './read/result.ts'
import { readRow } from './read/row.ts'
import type { Store } from './store/store.ts'
import { storedArticles } from './write/stored-articles.ts'
import type { WriteOutcome } from './write/write-extractions.ts'
import { writeExtractions } from './write/write-extractions.ts'

/** An article on its way: where it came from, what was read out of it (null: nothing could be), and what there is to say. */
export interface Extracted {
  readonly source: string
  readonly extraction: Extraction | null
  readonly diagnostics: Diagnostic[]
}

/** What became of one article. `failed`: it was left out, and an `error` among the diagnostics says why. */
export interface Ingested {
  readonly source: string
  /** The id of the article's node, `article:…`; null where none was read. */
  readonly articleId: string | null
  readonly outcome: WriteOutcome['outcome'] | 'failed'
  readonly diagnostics: Diagnostic[]
}

export interface RunOptions {
  /** How many articles are extracted at once, in threads of their own from 2 on. Results keep the order of the input. */
  readonly concurrency?: number
  /** Once aborted, nothing more is read; what was read is still extracted and written. */
  readonly signal?: AbortSignal
}

export interface ExtractOptions extends ReadOptions, RunOptions {}

export interface IngestOptions extends ExtractOptions {
  /** Store what is given even where a later version is stored. */
  readonly replace?: boolean
}

/** Articles that are written in one transaction: at most so many, and of so much text (in UTF-16 code units). */
const BATCH_ARTICLES = 50
const BATCH_TEXT = 4_000_000

/** Reads and extracts what `names` stand for, one article at a time, in order. Stores nothing. */
export async function* extractSources(
  names: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  yield* extractAll(readSources(names, options), options)
}

/** Reads, extracts, resolves and writes what `names` stand for. Yields what became of each article once it is stored. */
export async function* ingest(
  store: Store,
  names: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  yield* writeAll(store, extractSources(names, options), options.replace ?? false)
}

/** Ingests one row as JSON has it: what the GraphQL mutation takes. */
export async function ingestRow(store: Store, row: unknown): Promise<Ingested> {
  for await (const outcome of writeAll(store, extractAll([readRow(row, 'article')], {}), false)) return outcome
  throw new Error('a row gave no outcome')
}

/** Extracts again, from the stored texts, what other rules than the current ones made. */
export async function* refresh(store: Store, options: RunOptions = {}): AsyncGenerator<Ingested> {
  yield* writeAll(store, extractAll(outdated(store), options), false)
}

async function* outdated(store: Store): AsyncGenerator<ReadResult> {
  for await (const { contentHash: _hash, extractor: _version, ...article } of storedArticles(
    store,
    (stored) => stored.extractor !== EXTRACTOR,
  )) {
    yield { source: article.url ?? article.id, article, diagnostics: [] }
  }
}

async function* extractAll(
  results: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  { concurrency = 1, signal }: RunOptions,
): AsyncGenerator<Extracted> {
  const extractor = extractorOf(concurrency)
  try {
    yield* inOrder(until(results, signal), extractor.width, async ({ source, article, diagnostics }) => {
      if (!article) return { source, extraction: null, diagnostics }
      try {
        return { source, extraction: await extractor.extract(article), diagnostics }
      } catch (error) {
        // A fault of the rules on one article must not cost the others.
        const message = `${source}: could not be extracted (${error instanceof Error ? error.message : String(error)}). This is a fault of Wiregraph: please report it.`
        return {
          source,
          extraction: null,
          diagnostics: [...diagnostics, { level: 'error', stage: 'extract', message }],
        }
      }
    })
  } finally {
    await extractor.close()
  }
}

/** The items of a stream up to the abort. */
async function* until<T>(items: AsyncIterable<T> | Iterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal?.aborted) return
    yield item
  }
}

async function* writeAll(store: Store, articles: AsyncIterable<Extracted>, replace: boolean): AsyncGenerator<Ingested> {
  let batch: Extracted[] = []
  let length = 0
  for await (const article of articles) {
    batch.push(article)
    length += article.extraction?.article.text.length ?? 0
    if (batch.length < BATCH_ARTICLES && length < BATCH_TEXT) continue
    yield* await write(store, batch, replace)
    batch = []
    length = 0
  }
  yield* await write(store, batch, replace)
}

async function write(store: Store, batch: readonly Extracted[], replace: boolean): Promise<Ingested[]> {
  const documents = batch.flatMap(({ extraction }) => extraction ?? [])
  const written = await writeExtractions(store, documents, { extractor: EXTRACTOR, replace })
  let next = 0
  return batch.map(({ source, extraction, diagnostics }) => {
    const outcome = extraction ? written[next++] : undefined
    if (!extraction || !outcome) return { source, articleId: null, outcome: 'failed', diagnostics }
    const all = [...diagnostics, ...extraction.diagnostics, ...outcome.diagnostics]
    return { source, articleId: outcome.articleId, outcome: outcome.outcome, diagnostics: all }
  })
}

export { extractArticle }
