import { z } from 'zod'
import { spanSchema } from './span.ts'

/** PLOVER event types that we read today. */
export const EVENT_TYPES = ['CONSULT', 'ASSAULT'] as const
export const eventTypeSchema = z.enum(EVENT_TYPES)
export type EventType = z.infer<typeof eventTypeSchema>

/** PLOVER's modes, with our `meeting` and `talks` (an exchange of words with no other mark). */
export const CONSULT_MODES = ['phone', 'visit', 'third-party', 'multilateral', 'meeting', 'talks'] as const
export const ASSAULT_MODES = [
  'aerial',
  'drone',
  'heavy-weapons',
  'firearms',
  'explosives',
  'suicide-attack',
  'targeted',
  'abduct',
  'torture',
  'beat',
  'sexual',
  'primitive',
  'destroy',
  'crowd-control',
  'unconventional',
] as const
export const eventModeSchema = z.enum([...CONSULT_MODES, ...ASSAULT_MODES])
export type EventMode = z.infer<typeof eventModeSchema>

/** The modes of CONSULT in which words were exchanged: these make a contact. */
export const CONTACT_MODES: readonly EventMode[] = ['phone', 'meeting', 'talks', 'multilateral']

export const MODALITIES = ['asserted', 'negated', 'planned', 'hypothetical', 'denied', 'alleged', 'cancelled'] as const
export const modalitySchema = z.enum(MODALITIES)
export type Modality = z.infer<typeof modalitySchema>

export const DATE_PRECISIONS = ['day', 'week', 'month', 'season', 'year', 'range', 'unknown'] as const
export const datePrecisionSchema = z.enum(DATE_PRECISIONS)
export type DatePrecision = z.infer<typeof datePrecisionSchema>

/** PLOVER's sectors, as far as we use them. */
export const SECTORS = [
  'GOV',
  'MIL',
  'COP',
  'SPY',
  'LEG',
  'JUD',
  'PTY',
  'OPP',
  'REB',
  'UAF',
  'CVL',
  'CRM',
  'JRN',
  'MED',
  'EDU',
  'BUS',
  'REL',
  'HLH',
  'IGO',
  'NGO',
] as const
export const sectorSchema = z.enum(SECTORS)
export type Sector = z.infer<typeof sectorSchema>

/** First and last day (`YYYY-MM-DD`, inclusive, in the offset that the article wrote); both null when unknown. */
export const eventDateSchema = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: datePrecisionSchema,
})
export type EventDate = z.infer<typeof eventDateSchema>

export const roleSchema = z.enum(['actor', 'recipient'])
export type Role = z.infer<typeof roleSchema>

/** Who took part. `entity` is null for one that is no entity of ours ("two gunmen"); `country` then still says whose. */
export const participantSchema = z.object({
  role: roleSchema,
  entity: z.string().nullable(),
  text: z.string(),
  country: z.string().nullable(),
  sector: sectorSchema.nullable(),
})
export type Participant = z.infer<typeof participantSchema>

/** Who the article says said so. */
export const attributionSchema = spanSchema.extend({ entity: z.string().nullable() })
export type Attribution = z.infer<typeof attributionSchema>

/** One occurrence of an event in the text. Occurrences of one event share the `id`. */
export const eventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  mode: eventModeSchema.nullable(),
  cameo: z.string(),
  modality: modalitySchema,
  attributedTo: attributionSchema.nullable(),
  date: eventDateSchema.nullable(),
  place: z.string().nullable(),
  participants: z.array(participantSchema).min(1),
  evidence: spanSchema,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Event = z.infer<typeof eventSchema>
