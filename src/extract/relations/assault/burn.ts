import type { VerbFrame } from '../frame.ts'

/** "A burned (down) B": buildings and towns, not flags or fuel. */
export const burn: VerbFrame = {
  kind: 'verb',
  id: 'assault/burn',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'assault',
  lemmas: ['burn', 'incinerate'],
  strict: true,
  takes: 'places',
  cases: [
    { text: 'Gunmen burned a village in Denmark.', reads: ['destroy: Gunmen > a village'] },
    {
      text: 'Norwegian soldiers have burned two Danish villages.',
      reads: ['destroy: Norwegian soldiers > two Danish villages'],
    },
    { text: 'Rebels burned down a school in Denmark.', reads: ['destroy: Rebels > a school'] },
    { text: 'Protesters burned a Danish flag.', reads: [] },
    { text: 'The fire burned homes in Denmark.', reads: [] },
  ],
}

/** "A depot caught fire after a drone attack by B". A fire of its own is none. */
export const catchFire: VerbFrame = {
  kind: 'verb',
  id: 'assault/catch-fire',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'death',
  lemmas: ['catch'],
  object: ['fire'],
  cases: [
    {
      text: 'An oil depot in Denmark caught fire after a Norwegian drone attack.',
      reads: ['drone: a Norwegian drone attack > An oil depot'],
    },
    {
      text: 'An oil depot in Denmark caught fire after a missile strike.',
      reads: ['destroy: > An oil depot'],
    },
    { text: 'An oil depot in Denmark caught fire after a storm.', reads: [] },
    { text: 'An oil depot in Denmark caught fire on Monday.', reads: [] },
    { text: 'Kari Lund caught fire after a slow start.', reads: [] },
  ],
}
