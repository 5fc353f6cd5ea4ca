import type { VerbFrame } from '../frame.ts'

/** "A blew up B", "A destroyed B". */
export const blowUp: VerbFrame = {
  kind: 'verb',
  id: 'assault/blow-up',
  type: 'ASSAULT',
  mode: 'explosives',
  cameo: '19',
  shape: 'assault',
  lemmas: ['blow'],
  particle: 'up',
  strict: true,
  cases: [
    { text: 'Rebels blew up a Danish pipeline.', reads: ['explosives: Rebels > a Danish pipeline'] },
    { text: 'The dispute blew up in Norway.', reads: [] },
  ],
}
