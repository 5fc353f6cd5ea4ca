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

/** "A downed B's helicopter", "A derailed B's train", "A toppled a pylon": things that stand, run or fly. */
export const bringDown: VerbFrame = {
  kind: 'verb',
  id: 'assault/bring-down',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'assault',
  lemmas: ['down', 'derail', 'topple'],
  strict: true,
  takes: 'places',
  cases: [
    { text: 'Rebels downed an electricity pylon in Denmark.', reads: ['destroy: Rebels > an electricity pylon'] },
    { text: 'Rebels derailed a Danish train on Monday.', reads: ['destroy: Rebels > a Danish train'] },
    { text: 'A Danish helicopter was downed by rebels.', reads: ['destroy: rebels > A Danish helicopter'] },
    { text: 'Norway toppled the Danish government.', reads: [] },
    { text: 'Kari Lund derailed the Danish talks.', reads: [] },
    { text: 'A storm downed a Danish pylon.', reads: [] },
    { text: 'Norway downed tools at a Danish plant.', reads: [] },
  ],
}
