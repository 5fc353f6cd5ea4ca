import type { VerbFrame } from '../frame.ts'

/** "A mediated between B and C". */
export const mediate: VerbFrame = {
  kind: 'verb',
  id: 'consult/mediate',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  shape: 'mediate',
  lemmas: ['mediate', 'arbitrate'],
  prepositions: ['between'],
  required: true,
  strict: true,
  cases: [
    { text: 'Qatar mediated between Chad and Libya last year.', reads: ['third-party: Qatar, Chad, Libya'] },
    { text: 'Qatar mediated a dispute.', reads: [] },
  ],
}
