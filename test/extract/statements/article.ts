import type { Article } from '../../../src/model/article.ts'

/** An article of Monday, 13 October 2025 with nothing but a text. */
export function articleOf(text: string): Article {
  return {
    id: null,
    url: null,
    title: null,
    publisher: null,
    agencies: [],
    authors: [],
    publishedAt: '2025-10-13',
    updatedAt: null,
    dateline: null,
    language: 'en',
    text,
    excluded: [],
  }
}
