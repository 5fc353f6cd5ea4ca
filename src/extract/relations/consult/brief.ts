import type { VerbFrame } from '../frame.ts'

/** "A briefed B on the talks". *Briefed reporters*, *briefed against B* are none. */
export const brief: VerbFrame = {
  kind: 'verb',
  id: 'consult/brief',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['brief', 'debrief', 'update'],
  strict: true,
  cases: [
    { text: 'Kari Lund briefed Otto Brandt on the talks.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt was briefed by Kari Lund on Monday.', reads: ['talks: Otto Brandt, Kari Lund'] },
    { text: 'Kari Lund updated Otto Brandt on the talks.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund updated her figures for Denmark.', reads: [] },
    { text: 'Kari Lund briefed reporters in Oslo.', reads: [] },
    { text: 'Kari Lund briefed against Otto Brandt.', reads: [] },
  ],
}
