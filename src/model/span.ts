import { z } from 'zod'

/** A range of UTF-16 code units in an article's `text`: `start` inclusive, `end` exclusive. */
export const rangeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Range = z.infer<typeof rangeSchema>

/** A range with the words it covers: `article.text.slice(start, end) === text`, always. */
export const spanSchema = rangeSchema.extend({ text: z.string() })
export type Span = z.infer<typeof spanSchema>

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the words of a span are really those of the text at its place. */
export function isVerbatim(text: string, span: Span): boolean {
  return span.start < span.end && text.slice(span.start, span.end) === span.text
}
