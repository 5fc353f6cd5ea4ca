import type { Article } from '../../src/model/article.ts'

/** An article around a text of a test. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: null,
    url: null,
    title: null,
    publisher: null,
    agencies: [],
    authors: [],
    publishedAt: '2025-10-15',
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    excluded: [],
    ...fields,
  }
}
