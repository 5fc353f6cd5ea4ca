import type { NounFrame } from '../frame.ts'

/** "A's visit to Norway", "a visit by A to Norway", "A paid a visit to Norway". */
export const visits: NounFrame = {
  kind: 'noun',
  id: 'consult/visit-noun',
  type: 'CONSULT',
  mode: 'visit',
  cameo: '04',
  lemmas: ['visit', 'trip'],
  actors: ['by', 'of'],
  recipients: ['to', 'with'],
  support: [
    'pay',
    'make',
    'begin',
    'start',
    'conclude',
    'end',
    'arrive',
    'undertake',
    'complete',
    'wrap',
    'finish',
    'kick',
    'embark',
    'say',
    'tell',
  ],
  cases: [
    { text: 'Otto Brandt paid a visit to Norway in May.', reads: ['visit: Otto Brandt > Norway'] },
    { text: "Otto Brandt's visit to Norway ended on Monday.", reads: ['visit: Otto Brandt > Norway'] },
    {
      text: 'Otto Brandt cancelled a planned visit to Norway.',
      reads: ['visit: Otto Brandt > Norway (cancelled)'],
    },
    {
      text: 'Otto Brandt has not cancelled a planned visit to Norway.',
      reads: ['visit: Otto Brandt > Norway (planned)'],
    },
    {
      text: 'A planned visit by Otto Brandt to Norway was called off by Denmark.',
      reads: ['visit: Otto Brandt > Norway (cancelled)'],
    },
    { text: 'A visit to Norway was paid by Otto Brandt.', reads: ['visit: Otto Brandt > Norway'] },
    {
      text: 'A visit by Otto Brandt to Norway was blocked by Denmark.',
      reads: ['visit: Otto Brandt > Norway (negated)'],
    },
    { text: 'Otto Brandt made a trip to Beijing.', reads: ['visit: Otto Brandt > Beijing'] },
    { text: 'Otto Brandt wrapped up a three-day trip to Norway.', reads: ['visit: Otto Brandt > Norway'] },
    { text: 'Otto Brandt kicked off a visit to Norway on Monday.', reads: ['visit: Otto Brandt > Norway'] },
    { text: 'Otto Brandt will embark on a trip to Norway in May.', reads: ['visit: Otto Brandt > Norway (planned)'] },
    { text: 'Otto Brandt booked a trip to Norway.', reads: [] },
    { text: 'A visit to the museum costs little.', reads: [] },
  ],
}
