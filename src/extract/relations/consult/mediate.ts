import type { VerbFrame } from '../frame.ts'

/** "A mediated between B and C", "A mediated their dispute", "A brokered talks between B and C". */
export const mediate: VerbFrame = {
  kind: 'verb',
  id: 'consult/mediate',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  shape: 'mediate',
  lemmas: ['mediate', 'arbitrate', 'broker', 'facilitate', 'moderate'],
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
    {
      text: 'Qatar brokered talks between Chad and Libya.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya', 'talks: Chad, Libya'],
    },
    {
      text: 'A truce between Chad and Libya, brokered by Qatar, has ended.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'The talks between Chad and Libya mediated by Qatar ended on Monday.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya', 'talks: Chad, Libya'],
    },
    { text: 'Qatar facilitated trade between Chad and Libya.', reads: [] },
    { text: 'Trade between Chad and Libya, facilitated by Qatar, has grown.', reads: [] },
    { text: 'Qatar mediated a dispute.', reads: [] },
  ],
}
