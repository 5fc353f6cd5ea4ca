import type { VerbFrame } from '../frame.ts'

/** "A destroyed B", "A shot down B's plane". */
export const destroy: VerbFrame = {
  kind: 'verb',
  id: 'assault/destroy',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'assault',
  lemmas: ['destroy', 'demolish', 'raze', 'torch', 'flatten', 'obliterate', 'sink', 'ransack'],
  strict: true,
  cases: [
    { text: 'Norwegian troops destroyed a Danish bridge.', reads: ['destroy: Norwegian troops > a Danish bridge'] },
    { text: 'Norwegian jets flattened a Danish village.', reads: ['aerial: Norwegian jets > a Danish village'] },
    { text: 'The Norwegian navy sank a Danish ship.', reads: ['destroy: The Norwegian navy > a Danish ship'] },
    { text: 'Kari Lund sank into a chair in Denmark.', reads: [] },
    { text: 'A storm sank a Danish ship.', reads: [] },
    { text: 'The fire destroyed a Danish church.', reads: [] },
  ],
}
