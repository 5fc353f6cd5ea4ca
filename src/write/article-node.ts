import { canonicalJson } from '../model/canonical-json.ts'
import type { Article, Dateline, ExcludedRange, IdentifiedArticle } from '../model/article.ts'
import { foldWords } from '../model/fold.ts'
import { canonicalUrl } from '../model/url.ts'
import { stringOf, stringOrNull } from '../store/row.ts'
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
    sortDate: article.publishedAt ?? '',
    publisherKey: article.publisher?.toLowerCase() ?? null,
  }
}

/** A stored article, as it was read, with its id (without `article:`) and the version of the rules that read it. */
export type StoredArticle = Article & { id: string; contentHash: string; extractor: string }

/** The article behind the properties of its node. */
export function articleOf(row: Row): StoredArticle {
  const dateline = stringOrNull(row.dateline)
  return {
    id: stringOf(row.id).slice(articleNodeId('').length),
    url: stringOrNull(row.url),
    title: stringOrNull(row.title),
    publisher: stringOrNull(row.publisher),
    agencies: textsOf(row.agencies),
    authors: textsOf(row.authors),
    publishedAt: stringOrNull(row.publishedAt),
    updatedAt: stringOrNull(row.updatedAt),
    dateline: dateline === null ? null : (JSON.parse(dateline) as Dateline),
    language: stringOf(row.language),
    text: stringOf(row.text),
    excluded: JSON.parse(stringOrNull(row.excluded) ?? '[]') as ExcludedRange[],
    contentHash: stringOf(row.contentHash),
    extractor: stringOf(row.extractor),
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
