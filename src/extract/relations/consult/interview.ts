import type { VerbFrame } from '../frame.ts'

/** "A interviewed B", "B was interviewed by A". */
export const interview: VerbFrame = {
  kind: 'verb',
  id: 'consult/interview',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '040',
  shape: 'exchange',
  lemmas: ['interview', 'question', 'debate'],
  strict: true,
  people: true,
  cases: [
    { text: 'Kari Lund interviewed Otto Brandt on Monday.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt debated Kari Lund in Oslo.', reads: ['talks: Otto Brandt, Kari Lund'] },
    { text: 'Parliament debated Norway on Monday.', reads: [] },
    { text: 'Kari Lund questioned the decision.', reads: [] },
  ],
}
