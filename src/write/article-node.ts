import { canonicalJson } from '../model/canonical-json.ts'
import type { Article, Dateline, ExcludedRange, IdentifiedArticle } from '../model/article.ts'
import { foldWords } from '../model/fold.ts'
import { canonicalUrl } from '../model/url.ts'
import type { Params, Row } from '../store/store.ts'

/** The id of the node of an article. */
export function articleNodeId(id: string): string {
  return `article:${id}`
}

/** Everything an `Article` node stores, nulls included, so that a newer version leaves nothing of the older. */
export function articleProps(article: IdentifiedArticle, extractor: string): Params {
  return {
    id: articleNodeId(article.id),
    url: article.url,
    // By which an article is found whatever tracking parameters the asker's address carries.
    canonicalUrl: article.url === null ? null : canonicalUrl(article.url),
    title: article.title,
    publisher: article.publisher,
    agencies: article.agencies,
    authors: article.authors,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    dateline: article.dateline === null ? null : canonicalJson(article.dateline),
    language: article.language,
    text: article.text,
    excluded: canonicalJson(article.excluded),
    contentHash: article.contentHash,
    extractor,
    searchText: foldWords(article.title ?? ''),
  }
}

/** A stored article, as it was read, with its id (without `article:`) and the version of the rules that read it. */
export type StoredArticle = Article & { id: string; contentHash: string; extractor: string }

/** The article behind the properties of its node. */
export function articleOf(row: Row): StoredArticle {
  const dateline = textOf(row.dateline)
  return {
    id: String(row.id).slice(articleNodeId('').length),
    url: textOf(row.url),
    title: textOf(row.title),
    publisher: textOf(row.publisher),
    agencies: textsOf(row.agencies),
    authors: textsOf(row.authors),
    publishedAt: textOf(row.publishedAt),
    updatedAt: textOf(row.updatedAt),
    dateline: dateline === null ? null : (JSON.parse(dateline) as Dateline),
    language: String(row.language),
    text: String(row.text),
    excluded: JSON.parse(textOf(row.excluded) ?? '[]') as ExcludedRange[],
    contentHash: String(row.contentHash),
    extractor: String(row.extractor),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
