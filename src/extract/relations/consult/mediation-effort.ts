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
  actors: ['between', 'among', 'by'],
  recipients: [],
  support: ['launch', 'undertake', 'begin', 'start', 'lead', 'continue', 'resume', 'make', 'conduct', 'play'],
  cases: [
    { text: 'Qatar launched a mediation effort between Chad and Libya.', reads: ['third-party: Qatar, Chad, Libya'] },
    { text: 'Qatar undertook a peace mission between Chad and Libya.', reads: ['third-party: Qatar, Chad, Libya'] },
    { text: 'Qatar launched a rescue mission between Chad and Libya.', reads: [] },
  ],
}
