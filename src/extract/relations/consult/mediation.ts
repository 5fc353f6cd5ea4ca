import type { NounFrame } from '../frame.ts'

/** "A's mediation between B and C", "A launched a mediation effort between B and C". */
export const mediation: NounFrame = {
  kind: 'noun',
  id: 'consult/mediation',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  lemmas: ['mediation'],
  actors: [],
  recipients: [],
  support: ['launch', 'undertake', 'begin', 'start', 'lead', 'continue', 'resume', 'offer', 'conduct', 'provide'],
  cases: [
    {
      text: "Qatar's mediation between Chad and Libya went on.",
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'Qatar offered mediation between Chad and Libya.',
      reads: ['third-party: Qatar > Chad (planned)', 'third-party: Qatar > Libya (planned)'],
    },
    { text: 'Qatar paid for the mediation course.', reads: [] },
  ],
}
