import { z } from 'zod'

/**
 * A message on an article, at a place where one is known. Problems of an input are data, not exceptions: one bad article
 * never stops the others. `error` means that the article (or the row) was left out.
 */
export const diagnosticSchema = z.object({
  level: z.enum(['info', 'warning', 'error']),
  stage: z.string(),
  message: z.string(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>
