import type { Article } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import { plainText } from '../text/fold.ts'
import { dayWritten, publicationDay } from './dates/publication-day.ts'
import type { Draft, Stage, Trace } from './draft.ts'
import { documentOf } from './document.ts'
import { ENGLISH } from './english.ts'

/** How to extract. `trace` hears what each stage did, for `extract --explain`. */
export interface ExtractOptions {
  readonly trace?: Trace
  /** The stages to run in place of all: what measures of single stages wrap. */
  readonly stages?: readonly Stage[]
}

/**
 * Reads entities, dates, statements and events out of an article. Pure and deterministic: no clock, no I/O, no state. The
 * result has local ids; `resolve` gives the ids of the graph.
 */
export function extract(article: Article, options: ExtractOptions = {}): Extraction {
  return documentOf(draftOf(article, options))
}

/** The draft of an article after all stages: what tests of single stages look at. */
export function draftOf(article: Article, options: ExtractOptions = {}): Draft {
  const trace = options.trace ?? null
  const draft: Draft = {
    article,
    text: article.text,
    plain: plainText(article.text),
    publishedOn: dayWritten(
      publicationDay(article.publishedAt) ?? article.dateline?.date ?? publicationDay(article.updatedAt),
      article.dateline?.date ?? null,
    ),
    sentences: [],
    tokens: [],
    entities: [],
    mentions: [],
    dates: [],
    turns: [],
    quotations: [],
    parses: [],
    references: new Map(),
    antecedents: new Map(),
    statements: [],
    events: [],
    diagnostics: [],
  }
  for (const stage of options.stages ?? ENGLISH) stage.run(draft, trace)
  return draft
}
