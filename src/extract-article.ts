import type { Trace } from './extract/draft.ts'
import { extract } from './extract/extract.ts'
import type { Article } from './model/article.ts'
import type { Extraction } from './model/extraction.ts'
import { resolve } from './resolve/resolve.ts'

/**
 * The extraction document of one article, with the ids of the graph. Pure: the same article gives the same document.
 * `trace` hears what each stage did.
 */
export function extractArticle(article: Article, options: { trace?: Trace } = {}): Extraction {
  return resolve(extract(article, options))
}
