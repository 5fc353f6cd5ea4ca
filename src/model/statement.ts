import { z } from 'zod'
import { spanSchema } from './span.ts'

export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const
export const statementKindSchema = z.enum(STATEMENT_KINDS)
export type StatementKind = z.infer<typeof statementKindSchema>

/** Who speaks: the words at their place, and the entity behind them where one was found. `name` is the resolved name, else the words. */
export const speakerSchema = spanSchema.extend({ entity: z.string().nullable(), name: z.string() })
export type Speaker = z.infer<typeof speakerSchema>

export const addresseeSchema = z.object({ entity: z.string().nullable(), name: z.string() })
export type Addressee = z.infer<typeof addresseeSchema>

/** One occurrence of a statement in the text. A split quotation is one occurrence with several segments. */
export const statementSchema = z.object({
  id: z.string(),
  kind: statementKindSchema,
  speaker: speakerSchema.nullable(),
  addressees: z.array(addresseeSchema),
  cue: spanSchema.nullable(),
  segments: z.array(spanSchema).min(1),
  evidence: spanSchema,
  mentions: z.array(z.string()),
  date: z.string().nullable(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Statement = z.infer<typeof statementSchema>
