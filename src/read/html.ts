import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { metaOf } from './html-meta.ts'
import { whyNotPage } from './html-shape.ts'
import type { HtmlNode } from './html-text.ts'
import { htmlText } from './html-text.ts'
import { languageDiagnostics } from './language.ts'
import { layoutOf } from './layout.ts'
import type { ReadResult } from './result.ts'
import { refused, whyNotText } from './result.ts'

/** Markup of one page may be longer than its text; beyond this (in bytes) it is no article. */
export const MAX_HTML_BYTES = 10_000_000

/**
 * An article from a page of HTML. `text` is the body as we lay it out: blanks collapsed, a blank line between blocks; what
 * in it is no body text is recorded as excluded ranges. Title, dates and the like come from JSON-LD, meta elements, then
 * the text. `url`: where the page came from, used when it names no address of its own.
 */
export function readHtml(html: string, source: string, url: string | null = null): ReadResult {
  try {
    return read(html, source, url)
  } catch (error) {
    return refused(source, `could not be read as HTML (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function read(html: string, source: string, url: string | null): ReadResult {
  const whole = /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  const unlike = whyNotPage(document.documentElement)
  if (unlike) return refused(source, unlike)
  const meta = metaOf(document)
  const text = bodyText(document)
  const reason = whyNotText(text)
  if (reason) return refused(source, text === '' ? 'holds no article text that could be found.' : reason)
  const layout = layoutOf(text, { title: meta.title, publishedAt: meta.publishedAt })
  const article = {
    ...layout,
    id: null,
    url: meta.url ?? url,
    publisher: meta.publisher ?? layout.publisher,
    authors: meta.authors.length > 0 ? meta.authors : layout.authors,
    publishedAt: meta.publishedAt ?? layout.publishedAt,
    updatedAt: meta.updatedAt ?? layout.updatedAt,
    language: meta.language ?? 'en',
    text,
  }
  return { source, article, diagnostics: languageDiagnostics(text) }
}

/** The words of the article's body; of the whole page where no article stands out (short pages). */
function bodyText(document: Document): string {
  // Readability takes the document apart, so the way out is laid out before.
  const whole = htmlText(document.body)
  const found = new Readability<string>(document, {
    charThreshold: 200,
    serializer: (node: HtmlNode) => htmlText(node),
  }).parse()
  return found?.content || whole
}
