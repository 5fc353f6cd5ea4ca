import type { NounFrame } from '../frame.ts'

/** "A launched a mediation effort between B and C". An effort without mediation is none. */
export const mediationEffort: NounFrame = {
  kind: 'noun',
  id: 'consult/mediation-effort',
  type: 'CONSULT',
  mode: 'third-party',
  cameo: '04',
  lemmas: ['effort', 'mission', 'attempt', 'bid', 'initiative', 'role'],
  modifiers: ['mediation', 'mediating', 'peace', 'peacemaking'],
  actors: [],
  recipients: [],
  support: ['launch', 'undertake', 'begin', 'start', 'lead', 'continue', 'resume', 'make', 'conduct', 'play'],
  cases: [
    {
      text: 'Qatar launched a mediation effort between Chad and Libya.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'Qatar undertook a peace mission between Chad and Libya.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    {
      text: 'Qatar launched a mediation effort to try to prevent a war between Chad and Libya.',
      reads: ['third-party: Qatar > Chad', 'third-party: Qatar > Libya'],
    },
    { text: 'Chad and Libya met after a mediation effort by Qatar.', reads: ['meeting: Chad, Libya'] },
    { text: 'Qatar launched a rescue mission between Chad and Libya.', reads: [] },
  ],
}
