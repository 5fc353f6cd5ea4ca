import type { VerbFrame } from '../frame.ts'

/** "A pelted B with stones", "B was pelted with eggs by A". Rain pelts, and questions do too. */
export const pelt: VerbFrame = {
  kind: 'verb',
  id: 'assault/pelt',
  type: 'ASSAULT',
  mode: 'primitive',
  cameo: '19',
  shape: 'assault',
  lemmas: ['pelt', 'stone'],
  thrown: true,
  strict: true,
  cases: [
    { text: 'Protesters pelted Danish police with stones.', reads: ['primitive: Protesters > Danish police'] },
    {
      text: 'A Danish patrol was pelted with stones by villagers.',
      reads: ['primitive: villagers > A Danish patrol'],
    },
    { text: 'Villagers stoned a Danish bus.', reads: ['primitive: Villagers > a Danish bus'] },
    { text: 'Rain pelted a Danish village.', reads: [] },
    { text: 'Reporters pelted Kari Lund with questions.', reads: [] },
    { text: 'Norway pelted along the road to Denmark.', reads: [] },
  ],
}
