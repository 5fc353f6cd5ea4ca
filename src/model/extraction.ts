import { z } from 'zod'
import { identifiedArticleSchema } from './article.ts'
import { diagnosticSchema } from './diagnostic.ts'
import { entitySchema } from './entity.ts'
import { datePrecisionSchema, eventSchema } from './event.ts'
import { spanSchema } from './span.ts'
import { statementSchema } from './statement.ts'

/** A date expression: `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null for weeks and vague spans. */
export const dateMentionSchema = spanSchema.extend({
  value: z.string().nullable(),
  precision: datePrecisionSchema,
})
export type DateMention = z.infer<typeof dateMentionSchema>

/**
 * The extraction document, version 1: everything that was read out of one article, every fact with its exact span.
 * Before resolving, the ids in it are local to the article; after it they are those of the graph.
 */
export const extractionSchema = z.object({
  version: z.literal(1),
  article: identifiedArticleSchema,
  entities: z.array(entitySchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  dates: z.array(dateMentionSchema),
  diagnostics: z.array(diagnosticSchema),
})
export type Extraction = z.infer<typeof extractionSchema>
