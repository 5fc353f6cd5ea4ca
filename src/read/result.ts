import type { Article } from '../model/article.ts'
import { MAX_ARTICLE_BYTES } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** One article as it was read, or why there is none. `source` names the file and, for a row, the line. */
export interface ReadResult {
  readonly source: string
  readonly article: Article | null
  readonly diagnostics: Diagnostic[]
}

export const INPUT_FORMATS = ['auto', 'text', 'html', 'json', 'jsonl', 'feed'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

export function problem(message: string): Diagnostic {
  return { level: 'error', stage: 'read', message }
}

export function warning(message: string): Diagnostic {
  return { level: 'warning', stage: 'read', message }
}

/** The result for something that gave no article. */
export function refused(source: string, message: string): ReadResult {
  return { source, article: null, diagnostics: [problem(`${source}: ${message}`)] }
}

/** Why a text can be no article's body: empty, too long, or not storable as it is. Null when it is fine. */
export function whyNotText(text: string): string | null {
  if (text.trim() === '') return 'is empty. An article needs a text.'
  if (Buffer.byteLength(text) > MAX_ARTICLE_BYTES) return TOO_LONG
  if (text.includes('\0')) return 'holds a NUL character, so it is no text.'
  if (/\p{Surrogate}/u.test(text)) return 'holds half of a surrogate pair, which no UTF-8 text can. Mend the encoding.'
  return null
}

export const TOO_LONG = `is longer than ${MAX_ARTICLE_BYTES / 1_000_000} MB, the most that one article may have. Split it into articles.`
