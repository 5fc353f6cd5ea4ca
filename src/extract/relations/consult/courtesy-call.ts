import type { NounFrame } from '../frame.ts'

/** "A paid a courtesy call on B". */
export const courtesyCall: NounFrame = {
  kind: 'noun',
  id: 'consult/courtesy-call',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  lemmas: ['call', 'visit'],
  modifiers: ['courtesy'],
  actors: ['on', 'upon', 'to', 'by'],
  recipients: [],
  support: ['pay', 'make', 'arrive', 'say'],
  cases: [
    {
      text: 'Norwegian Foreign Minister Kari Lund paid a courtesy call on Otto Brandt.',
      reads: ['meeting: Norwegian Foreign Minister Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund paid a courtesy visit to Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund paid a call centre in Denmark.', reads: [] },
    { text: 'A courtesy call costs nothing in Norway.', reads: [] },
  ],
}
