import type { Diagnostic } from '../model/diagnostic.ts'
import type { Store } from '../store/store.ts'
import type { News } from './news.ts'

/** A JSON row of an article, as `ingestArticle` takes it; the same fields as a row of a JSON file. */
export interface ArticleRow {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly text?: string
  readonly html?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
}

export const INGEST_OUTCOMES = ['created', 'replaced', 'unchanged', 'superseded'] as const
export type IngestOutcome = (typeof INGEST_OUTCOMES)[number]

/** What became of an article; `articleId` is the id of its node, `article:…`. */
export interface Ingested {
  readonly articleId: string
  readonly outcome: IngestOutcome
  readonly diagnostics: readonly Diagnostic[]
}

/** What became of a retraction: the ids of the nodes that are gone. */
export interface Retracted {
  readonly articleIds: readonly string[]
}

/** Reads one article and writes it to the server's store. Throws a `Failure` that says why it cannot. */
export type Ingest = (article: ArticleRow) => Promise<Ingested>

/** Takes the article with this id (`article:…`) or address out of the server's store; gives the ids of what it took out. */
export type Retract = (article: string) => Promise<readonly string[]>

/** What resolvers know. */
export interface Context {
  readonly store: Store
  /** Whether this caller may change the graph; a string says why not. */
  readonly mayWrite: true | 'closed' | 'unauthorized'
  readonly ingest?: Ingest
  readonly retract?: Retract
  /** What this server writes; there is none where there is no server. */
  readonly news?: News
}
