import type { VerbFrame } from '../frame.ts'

/** "A discussed X with B", "A and B discussed X". What is discussed takes no part. */
export const discuss: VerbFrame = {
  kind: 'verb',
  id: 'consult/discuss',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['discuss', 'debate'],
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund discussed the ceasefire with Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt discussed the gas price.', reads: ['talks: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund discussed the ceasefire with Otto Brandt in a call on Monday.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    {
      text: 'Kari Lund discussed the ceasefire with Otto Brandt in a call on Norway to act.',
      reads: ['talks: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund discussed Germany in her speech.', reads: [] },
  ],
}
