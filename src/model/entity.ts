import { z } from 'zod'
import { rangeSchema, spanSchema } from './span.ts'

export const entityKindSchema = z.enum(['Person', 'Country', 'Organization', 'Place'])
export type EntityKind = z.infer<typeof entityKindSchema>

/** An office that the article gives a person: its title, of whom (an entity id, null where the text does not say) and the words. */
export const officeSchema = rangeSchema.extend({ title: z.string(), of: z.string().nullable() })
export type Office = z.infer<typeof officeSchema>

/** Somebody or something the article speaks of. `country` is ISO 3166-1 alpha-3. `name` is the fullest form in the article. */
export const entitySchema = z.object({
  id: z.string(),
  kind: entityKindSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  offices: z.array(officeSchema),
  mentions: z.array(spanSchema),
})
export type Entity = z.infer<typeof entitySchema>
