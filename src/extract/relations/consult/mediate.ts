import type { VerbFrame } from '../frame.ts'

/** "A mediated between B and C", "A mediated their dispute". */
export const mediate: VerbFrame = {
  kind: 'verb',
  id: 'consult/mediate',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  shape: 'mediate',
  lemmas: ['mediate', 'arbitrate'],
  cases: [
    {
      text: 'Qatar mediated between Chad and Libya last year.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'Qatar mediated the dispute between Chad and Libya.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'The truce between Chad and Libya was mediated by Qatar.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    { text: 'Qatar mediated a dispute.', reads: [] },
  ],
}
