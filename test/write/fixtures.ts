import type { Extraction } from '../../src/model/extraction.ts'
import type { EventDate, Participant } from '../../src/model/event.ts'
import { actor, documentOf, entity, event, recipient, statement } from './documents.ts'

export const ON_SUNDAY: EventDate = { start: '2025-03-02', end: '2025-03-02', precision: 'day' }

const HOLT: Participant = actor('person:mira holt', 'Mira Holt', { country: 'NOR', sector: 'GOV' })
const ORTEGA: Participant = actor('person:juan ortega', 'Juan Ortega', { country: 'CHL', sector: 'GOV' })

const CALL = 'President Mira Holt called Foreign Minister Juan Ortega on Sunday.'
const STRIKE = 'Drones from Chile hit a port in Norway on Sunday.'
const QUOTE = '"We will talk again," Holt told Ortega.'

type Fields = Partial<Extraction['article']>

/** A call, an attack and a statement in one article. */
export function callStrikeQuote(fields: Fields = {}): Extraction {
  const text = `${CALL} ${STRIKE} ${QUOTE}`
  return documentOf(
    text,
    { id: 'first', title: 'Leaders talk by phone', publishedAt: '2025-03-03T08:00:00+01:00', ...fields },
    {
      entities: [
        entity(text, 'person:mira holt', 'Mira Holt', {
          words: ['Mira Holt', 'Holt'],
          offices: [{ title: 'President', of: 'country:NOR', start: 0, end: 9 }],
        }),
        entity(text, 'person:juan ortega', 'Juan Ortega'),
        entity(text, 'country:NOR', 'Norway'),
        entity(text, 'country:CHL', 'Chile'),
      ],
      events: [
        event(text, CALL, [HOLT, ORTEGA], { date: ON_SUNDAY }),
        event(text, STRIKE, [actor('country:CHL', 'Drones from Chile'), recipient('country:NOR', 'a port in Norway')], {
          type: 'ASSAULT',
          mode: 'drone',
          cameo: '18',
          date: ON_SUNDAY,
        }),
      ],
      statements: [
        statement(text, QUOTE, { id: 'person:mira holt', words: 'Holt' }, ['We will talk again'], {
          addressees: [{ entity: 'person:juan ortega', name: 'Ortega' }],
          mentions: ['country:CHL'],
        }),
      ],
    },
  )
}

/** One call of the two, told in other words, with a mode and place of its choice. */
export function call(
  id: string,
  mode: 'phone' | 'talks' | 'visit' | null,
  fields: Fields = {},
  name = 'Mira Holt',
): Extraction {
  const text = `${name} spoke with Juan Ortega on Sunday, officials said.`
  return documentOf(
    text,
    { id, publishedAt: '2025-03-04', ...fields },
    {
      entities: [entity(text, 'person:mira holt', name), entity(text, 'person:juan ortega', 'Juan Ortega')],
      events: [event(text, text, [{ ...HOLT, text: name }, ORTEGA], { mode, date: ON_SUNDAY })],
    },
  )
}
