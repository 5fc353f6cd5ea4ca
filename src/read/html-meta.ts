import { canonicalUrl } from '../model/url.ts'
import { isoStamp } from './dates.ts'

/** As much of a DOM document as reading its metadata needs. */
export interface HtmlDocument {
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}
interface HtmlElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** What a page's markup says about its article. */
export interface PageMeta {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly authors: string[]
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly language: string | null
}

type Json = Record<string, unknown>

const ARTICLE_TYPE = /^(?:\w{0,30}NewsArticle|Article|BlogPosting|Report|LiveBlogPosting)$/

/** Reads JSON-LD first, since it is written for machines, then meta elements. */
export function metaOf(document: HtmlDocument): PageMeta {
  const ld = articleLd(document)
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim()
        if (content) return content
      }
    }
    return null
  }
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? textOf(ld['url'])
  const authors = listOf(ld['author'])
    .map(nameOf)
    .filter((name) => name !== null)
  const author = meta('author', 'article:author')
  return {
    title:
      textOf(ld['headline']) ??
      meta('og:title', 'twitter:title') ??
      clean(document.querySelector('title')?.textContent),
    url: address && canonicalUrl(address) ? address : null,
    publisher: nameOf(listOf(ld['publisher'])[0]) ?? meta('og:site_name', 'application-name'),
    authors: authors.length > 0 ? authors : author && !/^https?:/i.test(author) ? [author] : [],
    publishedAt:
      stamp(ld['datePublished']) ??
      stamp(meta('article:published_time', 'datePublished', 'date', 'pubdate', 'parsely-pub-date', 'DC.date.issued')),
    updatedAt:
      stamp(ld['dateModified']) ?? stamp(meta('article:modified_time', 'dateModified', 'og:updated_time', 'lastmod')),
    language: clean(document.querySelector('html')?.getAttribute('lang'))?.slice(0, 2).toLowerCase() ?? null,
  }
}

function articleLd(document: HtmlDocument): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = candidates(parsed(script.textContent ?? '')).find(isArticle)
    if (found) return found
  }
  return {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Broken JSON-LD is common and costs nothing but itself.
    return null
  }
}

function candidates(value: unknown): Json[] {
  return listOf(value).flatMap((item) => {
    if (!isJson(item)) return []
    return listOf(item['@graph']).filter(isJson).concat(item)
  })
}

function isArticle(item: Json): boolean {
  return listOf(item['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))
}

function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function nameOf(value: unknown): string | null {
  return isJson(value) ? textOf(value['name']) : textOf(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}

function stamp(value: unknown): string | null {
  return typeof value === 'string' ? isoStamp(value.trim()) : null
}
