import type { VerbFrame } from '../frame.ts'

/** "A shook hands with B", "A and B shook hands". */
export const shakeHands: VerbFrame = {
  kind: 'verb',
  id: 'consult/shake-hands',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['shake'],
  particle: 'hands',
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund shook hands with Otto Brandt at the summit.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt shook hands in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund refused to shake hands with Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (negated)'],
    },
    { text: 'The quake shook Norway and Denmark.', reads: [] },
    { text: 'Kari Lund shook hands with supporters.', reads: [] },
  ],
}
