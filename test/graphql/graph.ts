import type { Extraction } from '../../src/model/extraction.ts'
import { actor, documentOf, entity, event, recipient, statement } from '../write/documents.ts'

const day = (value: string) => ({ start: value, end: value, precision: 'day' as const })

const ZELENSKY = 'person:volodymyr zelensky'
const TRUMP = 'person:donald trump'
const MACRON = 'person:emmanuel macron'
const ERDOGAN = 'person:recep tayyip erdogan'

/** An agency's text on a call, as two outlets carry it: one event and one source, two reports. */
function call(id: string, publisher: string, publishedAt: string): Extraction {
  const called = 'Volodymyr Zelensky and Donald Trump spoke by phone on Sunday.'
  const said = '"The call was very productive," Zelensky told Trump.'
  const text = `${called} ${said} Ukraine and the United States prepare another.`
  return documentOf(
    text,
    {
      id,
      publisher,
      publishedAt,
      title: 'Leaders hold call',
      url: `https://${publisher.toLowerCase()}.example/${id}`,
      agencies: ['AFP'],
    },
    {
      entities: [
        entity(text, ZELENSKY, 'Volodymyr Zelensky', {
          words: ['Volodymyr Zelensky', 'Zelensky told'],
          aliases: ['Zelensky', 'President Zelensky'],
          country: 'UKR',
          offices: [{ title: 'President', of: 'country:UKR', start: 0, end: 9 }],
        }),
        entity(text, TRUMP, 'Donald Trump', { aliases: ['Trump'], country: 'USA' }),
        entity(text, 'country:UKR', 'Ukraine'),
        entity(text, 'country:USA', 'United States'),
      ],
      events: [
        event(
          text,
          called,
          [
            actor(ZELENSKY, 'Volodymyr Zelensky', { country: 'UKR', sector: 'GOV' }),
            actor(TRUMP, 'Donald Trump', { country: 'USA', sector: 'GOV' }),
          ],
          { date: day('2025-10-12'), rule: 'consult/phone' },
        ),
      ],
      statements: [
        statement(text, said, { id: ZELENSKY, words: 'Zelensky told' }, ['The call was very productive'], {
          addressees: [{ entity: TRUMP, name: 'Donald Trump' }],
          mentions: [TRUMP],
          date: '2025-10-12',
        }),
      ],
    },
  )
}

/** A summit of three, a planned meeting, an attack that somebody reports, and one by two who are not known by name. */
function summit(): Extraction {
  const met = 'Volodymyr Zelensky, Emmanuel Macron and Recep Tayyip Erdoğan met in Ankara in early October.'
  const planned = 'Donald Trump will meet Emmanuel Macron.'
  const struck = 'Russia struck Ukraine with drones, Zelensky said.'
  const shot = 'Two gunmen attacked Kenya.'
  const said = 'Erdoğan said talks would go on.'
  const text = [met, planned, struck, shot, said].join(' ')
  return documentOf(
    text,
    {
      id: 'summit',
      publisher: 'Le Monde',
      publishedAt: '2025-10-11',
      title: 'Summit in Ankara: Erdoğan hosts',
      url: 'https://lemonde.example/summit',
    },
    {
      entities: [
        entity(text, ZELENSKY, 'Volodymyr Zelensky', { aliases: ['Zelensky'], country: 'UKR' }),
        entity(text, MACRON, 'Emmanuel Macron', { aliases: ['Macron'] }),
        entity(text, ERDOGAN, 'Recep Tayyip Erdoğan', {
          words: ['Recep Tayyip Erdoğan', 'Erdoğan said'],
          aliases: ['Erdoğan'],
        }),
        entity(text, TRUMP, 'Donald Trump', { aliases: ['Trump'] }),
        entity(text, 'country:RUS', 'Russia'),
        entity(text, 'country:UKR', 'Ukraine'),
        entity(text, 'country:KEN', 'Kenya'),
      ],
      events: [
        event(
          text,
          met,
          [
            actor(ZELENSKY, 'Volodymyr Zelensky', { country: 'UKR' }),
            actor(MACRON, 'Emmanuel Macron'),
            actor(ERDOGAN, 'Recep Tayyip Erdoğan'),
          ],
          {
            mode: 'meeting',
            date: { start: '2025-10-01', end: '2025-10-10', precision: 'range' },
            place: 'Ankara',
          },
        ),
        event(text, planned, [actor(TRUMP, 'Donald Trump'), actor(MACRON, 'Emmanuel Macron')], {
          mode: 'meeting',
          modality: 'planned',
        }),
        event(
          text,
          struck,
          [
            actor('country:RUS', 'Russia', { country: 'RUS', sector: 'MIL' }),
            recipient('country:UKR', 'Ukraine', { country: 'UKR' }),
          ],
          {
            type: 'ASSAULT',
            mode: 'suicide-attack',
            cameo: '19',
            date: day('2025-10-10'),
            attributedTo: {
              start: text.indexOf('Zelensky said'),
              end: text.indexOf('Zelensky said') + 8,
              text: 'Zelensky',
              entity: ZELENSKY,
            },
          },
        ),
        event(
          text,
          shot,
          [actor(null, 'Two gunmen', { country: 'PSE', sector: 'CVL' }), recipient('country:KEN', 'Kenya')],
          {
            type: 'ASSAULT',
            mode: 'firearms',
            cameo: '19',
          },
        ),
      ],
      statements: [
        statement(text, said, { id: ERDOGAN, words: 'Erdoğan said' }, ['talks would go on'], { kind: 'indirect' }),
      ],
    },
  )
}

/** An undated contact between countries, and a statement by somebody who is not known. */
function talks(): Extraction {
  const held = 'China and Kenya held talks.'
  const said = 'An official said: "We are not optimistic."'
  const text = `${held} ${said}`
  return documentOf(
    text,
    { id: 'talks', publisher: 'Xinhua', title: 'China, Kenya hold talks' },
    {
      entities: [
        entity(text, 'country:CHN', 'China'),
        entity(text, 'country:KEN', 'Kenya'),
        entity(text, 'organization:african union', 'African Union', { words: [], country: 'KEN' }),
      ],
      events: [
        event(
          text,
          held,
          [actor('country:CHN', 'China', { country: 'CHN' }), actor('country:KEN', 'Kenya', { country: 'KEN' })],
          { mode: 'talks' },
        ),
      ],
      statements: [statement(text, said, { id: null, words: 'An official' }, ['We are not optimistic.'])],
    },
  )
}

/** An attack of two on one, and a meeting of nine of whom two have names. */
export function coalition(): Extraction {
  const struck = 'Israel and Iran struck Iraq.'
  const met = 'Nine ministers met, the Iraqi and the Iranian among them.'
  const text = `${struck} ${met}`
  const crowd = Array.from({ length: 7 }, (_, index) => actor(null, `minister ${index + 1}`))
  return documentOf(
    text,
    { id: 'coalition', publisher: 'Wire', publishedAt: '2025-10-20', title: 'Coalition strikes' },
    {
      entities: [
        entity(text, 'country:ISR', 'Israel'),
        entity(text, 'country:IRN', 'Iran'),
        entity(text, 'country:IRQ', 'Iraq'),
      ],
      events: [
        event(
          text,
          struck,
          [actor('country:ISR', 'Israel'), actor('country:IRN', 'Iran'), recipient('country:IRQ', 'Iraq')],
          { type: 'ASSAULT', mode: 'aerial', cameo: '19', date: day('2025-10-19') },
        ),
        event(text, met, [actor('country:IRQ', 'Iraqi'), actor('country:IRN', 'Iranian'), ...crowd], {
          mode: 'meeting',
          date: { start: '2025-09-28', end: '2025-10-04', precision: 'range' },
        }),
      ],
      statements: [],
    },
  )
}

/** The little graph that the tests ask. */
export const DOCUMENTS: readonly Extraction[] = [
  call('one', 'Reuters', '2025-10-12T21:00:00Z'),
  call('two', 'IANS', '2025-10-13T06:32:54+05:30'),
  summit(),
  talks(),
]
