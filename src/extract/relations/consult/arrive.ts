import type { VerbFrame } from '../frame.ts'

/** "A arrived in Oslo on a visit", "A flew to Norway for talks". Without the visit or the talks it is only a journey. */
export const arrive: VerbFrame = {
  kind: 'verb',
  id: 'consult/arrive',
  type: 'CONSULT',
  mode: 'visit',
  cameo: '04',
  shape: 'visit',
  lemmas: ['arrive', 'travel', 'fly', 'go', 'come', 'return', 'head'],
  prepositions: ['in', 'to'],
  companion: {
    prepositions: ['on', 'for'],
    nouns: ['visit', 'trip', 'talk', 'talks', 'meeting', 'summit', 'tour', 'negotiation', 'consultation'],
  },
  strict: true,
  cases: [
    {
      text: 'German Chancellor Otto Brandt arrived in Norway on a two-day visit.',
      reads: ['visit: German Chancellor Otto Brandt > Norway'],
    },
    { text: 'Otto Brandt will travel to Norway for talks.', reads: ['visit: Otto Brandt > Norway (planned)'] },
    { text: 'Otto Brandt arrived in Norway on Monday.', reads: [] },
    { text: 'The parcel arrived in Norway on a lorry.', reads: [] },
  ],
}
