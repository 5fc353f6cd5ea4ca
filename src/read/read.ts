import { MAX_ARTICLE_BYTES } from '../model/article.ts'
import { decode } from './decode.ts'
import { chooseFormat } from './format.ts'
import { MAX_HTML_BYTES, readHtml } from './html.ts'
import { gather, peek } from './bytes.ts'
import type { InputFormat, ReadResult } from './result.ts'
import { refused, TOO_LONG } from './result.ts'
import { MAX_JSON_BYTES, readJson, readJsonLines } from './rows.ts'
import type { Source } from './sources.ts'
import { findSources } from './sources.ts'
import { readText } from './text.ts'

export interface ReadOptions {
  /** `auto` (the default) goes by the file's ending, then by how the content begins. */
  readonly format?: InputFormat
  /** What `-` reads. */
  readonly stdin?: () => AsyncIterable<Uint8Array>
}

/**
 * Reads the articles that `names` stand for, one at a time and in order: files, folders, patterns, http(s) addresses, `-`.
 * What cannot be read comes as a result without an article and with a diagnostic; it never stops the others.
 */
export async function* readSources(names: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for await (const found of findSources(names, options.stdin ?? nothing)) {
    if ('reason' in found) {
      yield refused(found.name, found.reason)
      continue
    }
    try {
      yield* readSource(found, options.format ?? 'auto')
    } catch (error) {
      yield refused(found.name, `cannot be read (${reasonOf(error)}).`)
    }
  }
}

async function* readSource(source: Source, wanted: InputFormat): AsyncGenerator<ReadResult> {
  const { name, url } = source
  const { head, stream } = await peek(source.open())
  if (head.length === 0) {
    yield refused(name, 'is empty. An article needs a text.')
    return
  }
  const format = wanted === 'auto' ? chooseFormat(source.hint, head) : wanted
  if (format === 'feed') {
    yield refused(
      name,
      'is a feed, which is not read yet. Give the articles themselves as text, HTML, JSON or JSON Lines.',
    )
    return
  }
  if (format === 'jsonl') {
    yield* readJsonLines(stream, name)
    return
  }
  const limits = { text: 2 * MAX_ARTICLE_BYTES + 4, html: MAX_HTML_BYTES, json: MAX_JSON_BYTES }
  const bytes = await gather(stream, limits[format])
  if (bytes === null) {
    yield refused(name, tooLarge(format))
    return
  }
  const decoded = decode(bytes)
  if ('reason' in decoded) yield refused(name, decoded.reason)
  else if (format === 'text') yield readText(decoded.text, name, url)
  else if (format === 'html') yield readHtml(decoded.text, name, url)
  else yield* readJson(decoded.text, name)
}

function tooLarge(format: 'text' | 'html' | 'json'): string {
  if (format === 'text') return TOO_LONG
  if (format === 'html')
    return `is larger than ${MAX_HTML_BYTES / 1_000_000} MB of HTML, the most that is read for one article.`
  return `is larger than ${MAX_JSON_BYTES / 1_000_000} MB. Give many articles as JSON Lines (one a line), which are read one by one.`
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (error as NodeJS.ErrnoException).code ?? error.message
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Without a standard input there is nothing in it.
}
