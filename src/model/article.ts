import { z } from 'zod'
import { rangeSchema } from './span.ts'

/** One article is at most 2 MB of text (UTF-8 bytes). */
export const MAX_ARTICLE_BYTES = 2_000_000

/** Why a range of the text is no body text. Facts are never read from such a range. */
export const exclusionReasonSchema = z.enum([
  'headline',
  'byline',
  'timestamp',
  'teaser',
  'dateline',
  'caption',
  'disclaimer',
  'prompt',
  'related',
])
export type ExclusionReason = z.infer<typeof exclusionReasonSchema>

export const excludedRangeSchema = rangeSchema.extend({ why: exclusionReasonSchema })
export type ExcludedRange = z.infer<typeof excludedRangeSchema>

/** Where and when the report was filed, as its dateline says: `Kyiv, Oct 13`. */
export const datelineSchema = z.object({ place: z.string().nullable(), date: z.string().nullable() })
export type Dateline = z.infer<typeof datelineSchema>

/**
 * An article as it was read. `text` is verbatim: never trimmed, normalised or re-wrapped. What in it is not body text is
 * named in `excluded` (sorted, not overlapping). `id` is the row's own, where one was given. `publishedAt` and
 * `updatedAt` are ISO 8601 with the offset that the article wrote, or a bare day.
 */
export const articleSchema = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  agencies: z.array(z.string()),
  authors: z.array(z.string()),
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  dateline: datelineSchema.nullable(),
  language: z.string(),
  text: z.string(),
  excluded: z.array(excludedRangeSchema),
})
export type Article = z.infer<typeof articleSchema>

/** The article of an extraction document: its id is final and its hash covers every stored field. */
export const identifiedArticleSchema = articleSchema.extend({ id: z.string(), contentHash: z.string() })
export type IdentifiedArticle = z.infer<typeof identifiedArticleSchema>
