import type { VerbFrame } from '../frame.ts'

/** "A called on B": a visit to a person. Calling on B to act, or for help, is none. */
export const callOn: VerbFrame = {
  kind: 'verb',
  id: 'consult/call-on',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['call'],
  particle: 'on',
  prepositions: ['on'],
  required: true,
  strict: true,
  people: true,
  cases: [
    { text: 'Kari Lund called on President Otto Brandt.', reads: ['meeting: Kari Lund, President Otto Brandt'] },
    { text: 'Kari Lund called on Otto Brandt at the palace on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund is scheduled to call on Otto Brandt before returning on Sunday.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund called on Otto Brandt in Oslo and also visited a port.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund called on Otto Brandt and Jan Nowak to resign.', reads: [] },
    { text: 'Kari Lund called on Otto Brandt to resign.', reads: [] },
    { text: 'Kari Lund called on President Otto Brandt on Monday to resign.', reads: [] },
    { text: 'Kari Lund called on Otto Brandt for an answer.', reads: [] },
    { text: 'Kari Lund called on Otto Brandt, who lost, not to go.', reads: [] },
    { text: 'Kari Lund called on Norway.', reads: [] },
    { text: 'Otto Brandt was called on by Kari Lund on Monday.', reads: ['meeting: Otto Brandt, Kari Lund'] },
    { text: 'Otto Brandt was called on to resign by Kari Lund.', reads: [] },
  ],
}
