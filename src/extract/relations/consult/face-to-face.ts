import type { VerbFrame } from '../frame.ts'

/** "A came face to face with B". Coming face to face with a problem is none. */
export const faceToFace: VerbFrame = {
  kind: 'verb',
  id: 'consult/face-to-face',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['come', 'sit', 'speak', 'talk'],
  particle: 'face',
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund came face to face with Otto Brandt in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund came face to face with poverty in Denmark.', reads: [] },
    { text: 'Leaders of Norway and Denmark came face to face in Oslo.', reads: ['meeting: Norway, Denmark'] },
    { text: 'Kari Lund sat face to face in Denmark.', reads: [] },
    { text: 'Kari Lund came with Otto Brandt.', reads: [] },
  ],
}
