import type { VerbFrame } from '../frame.ts'

/** "A bombed B", "A bombarded B". */
export const bomb: VerbFrame = {
  kind: 'verb',
  id: 'assault/bomb',
  type: 'ASSAULT',
  mode: 'aerial',
  cameo: '19',
  shape: 'assault',
  lemmas: ['dynamite', 'firebomb', 'bomb', 'bombard'],
  strict: true,
  cases: [
    { text: 'Norwegian jets bombed Danish positions.', reads: ['aerial: Norwegian jets > Danish positions'] },
    { text: 'The Danish town was bombed by Norway in March.', reads: ['aerial: Norway > The Danish town'] },
    { text: 'The film bombed in Norway.', reads: [] },
  ],
}
