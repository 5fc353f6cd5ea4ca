import type { VerbFrame } from '../frame.ts'

/** "A dined with B", "A lunched with B". Dining at a place is none. */
export const dine: VerbFrame = {
  kind: 'verb',
  id: 'consult/dine',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['dine', 'lunch', 'breakfast'],
  prepositions: ['with'],
  required: true,
  strict: true,
  cases: [
    { text: 'Kari Lund dined with Otto Brandt on Friday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund lunched with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund dined at the Ritz.', reads: [] },
    { text: 'Kari Lund dined with relish in Denmark.', reads: [] },
  ],
}
