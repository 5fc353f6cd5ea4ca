import type { VerbFrame } from '../frame.ts'

/** "A invited B to Oslo for talks", "A invited B to a meeting": one that is yet to be. An invitation to a party or to act is none. */
export const invite: VerbFrame = {
  kind: 'verb',
  id: 'consult/invite',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['invite'],
  companion: {
    prepositions: ['for', 'to'],
    nouns: ['talk', 'talks', 'meeting', 'consultation', 'negotiation', 'discussion', 'dialogue'],
  },
  modality: 'planned',
  strict: true,
  cases: [
    { text: 'Kari Lund invited Otto Brandt to Oslo for talks.', reads: ['talks: Kari Lund, Otto Brandt (planned)'] },
    {
      text: 'Kari Lund has invited Otto Brandt to a meeting in Oslo.',
      reads: ['talks: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Otto Brandt was invited by Kari Lund for talks in Oslo.',
      reads: ['talks: Otto Brandt, Kari Lund (planned)'],
    },
    {
      text: 'Kari Lund did not invite Otto Brandt to the meeting.',
      reads: ['talks: Kari Lund, Otto Brandt (negated)'],
    },
    { text: 'Kari Lund invited Otto Brandt to a match.', reads: [] },
    { text: 'Kari Lund invited reporters to the talks.', reads: [] },
  ],
}

/** "A extended an invitation to B for talks". */
export const extendInvitation: VerbFrame = {
  ...invite,
  id: 'consult/extend-invitation',
  lemmas: ['extend', 'issue', 'send'],
  object: ['invitation'],
  companion: {
    prepositions: ['for'],
    nouns: ['talk', 'talks', 'meeting', 'consultation', 'negotiation', 'discussion', 'dialogue'],
  },
  prepositions: ['to'],
  required: true,
  cases: [
    {
      text: 'Kari Lund has extended an invitation to Otto Brandt for talks in Oslo.',
      reads: ['talks: Kari Lund, Otto Brandt (planned)'],
    },
    { text: 'Kari Lund sent an invitation to Otto Brandt for a match.', reads: [] },
    { text: 'Kari Lund extended a deadline to Otto Brandt for talks.', reads: [] },
  ],
}
