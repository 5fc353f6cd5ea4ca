import type { VerbFrame } from '../frame.ts'

/** "A joined B for talks". Joining a party or a club is none. */
export const join: VerbFrame = {
  kind: 'verb',
  id: 'consult/join',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '040',
  shape: 'exchange',
  lemmas: ['join'],
  companion: {
    prepositions: ['for', 'in', 'at'],
    nouns: ['talk', 'talks', 'meeting', 'dinner', 'lunch', 'summit', 'conference', 'discussion', 'negotiation', 'call'],
  },
  strict: true,
  cases: [
    { text: 'Kari Lund joined Otto Brandt for talks in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund joined Otto Brandt at a meeting on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund joined the Labour Party in May.', reads: [] },
    { text: 'Norway joined Denmark in condemning the vote.', reads: [] },
  ],
}
