import { languageDiagnostics } from './language.ts'
import { layoutOf } from './layout.ts'
import type { ReadResult } from './result.ts'
import { refused, whyNotText } from './result.ts'

/** An article from plain text: the text stays as it is, and what is no body text is recorded as excluded ranges. */
export function readText(text: string, source: string, url: string | null = null): ReadResult {
  const reason = whyNotText(text)
  if (reason) return refused(source, reason)
  const layout = layoutOf(text)
  return { source, article: { id: null, url, ...layout, language: 'en', text }, diagnostics: languageDiagnostics(text) }
}
