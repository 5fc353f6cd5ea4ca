import type { VerbFrame } from '../frame.ts'

/** "A poisoned B". */
export const poison: VerbFrame = {
  kind: 'verb',
  id: 'assault/poison',
  type: 'ASSAULT',
  mode: 'unconventional',
  cameo: '19',
  shape: 'assault',
  lemmas: ['poison', 'gas'],
  strict: true,
  bodily: true,
  cases: [
    {
      text: 'Two Russian agents poisoned Otto Brandt in Lund.',
      reads: ['unconventional: Two Russian agents > Otto Brandt'],
    },
    { text: 'Otto Brandt was poisoned with a nerve agent by Norway.', reads: ['unconventional: Norway > Otto Brandt'] },
    {
      text: 'Norwegian troops gassed Danish villagers.',
      reads: ['unconventional: Norwegian troops > Danish villagers'],
    },
    { text: 'A Danish farmer poisoned the lake.', reads: [] },
    { text: 'Sanctions poisoned relations with Norway.', reads: [] },
    { text: 'Mushrooms poisoned two Danish hikers.', reads: [] },
  ],
}
