import type { NounFrame } from '../frame.ts'

/** "A's mediation between B and C", "A launched a mediation effort between B and C". */
export const mediation: NounFrame = {
  kind: 'noun',
  id: 'consult/mediation',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  lemmas: ['mediation'],
  actors: ['between', 'among', 'by'],
  recipients: [],
  support: ['launch', 'undertake', 'begin', 'start', 'lead', 'continue', 'resume', 'offer', 'conduct', 'provide'],
  cases: [
    { text: "Qatar's mediation between Chad and Libya went on.", reads: ['third-party: Qatar, Chad, Libya'] },
    {
      text: 'Qatar offered mediation between Chad and Libya.',
      reads: ['third-party: Qatar, Chad, Libya (planned)'],
    },
    { text: 'Qatar paid for the mediation course.', reads: [] },
  ],
}
