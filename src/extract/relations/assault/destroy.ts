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
  lemmas: ['down', 'derail', 'topple', 'sabotage'],
  strict: true,
  takes: 'places',
  cases: [
    { text: 'Rebels downed an electricity pylon in Denmark.', reads: ['destroy: Rebels > an electricity pylon'] },
    { text: 'Rebels derailed a Danish train on Monday.', reads: ['destroy: Rebels > a Danish train'] },
    { text: 'A Danish helicopter was downed by rebels.', reads: ['destroy: rebels > A Danish helicopter'] },
    { text: 'Rebels sabotaged a Danish pipeline.', reads: ['destroy: Rebels > a Danish pipeline'] },
    { text: 'Norway sabotaged the Danish talks.', reads: [] },
    { text: 'Norway toppled the Danish government.', reads: [] },
    { text: 'Kari Lund derailed the Danish talks.', reads: [] },
    { text: 'A storm downed a Danish pylon.', reads: [] },
    { text: 'Norway downed tools at a Danish plant.', reads: [] },
  ],
}

/** "A knocked down B's pylon", "A brought down B's helicopter". */
export const knockDown: VerbFrame = {
  ...bringDown,
  id: 'assault/knock-down',
  lemmas: ['knock', 'bring', 'tear'],
  particle: 'down',
  parted: true,
  armed: true,
  cases: [
    { text: 'Rebels knocked down a pylon in Denmark.', reads: ['destroy: Rebels > a pylon'] },
    { text: 'Rebels brought down a Danish helicopter.', reads: ['destroy: Rebels > a Danish helicopter'] },
    { text: 'Norway brought down the Danish government.', reads: [] },
    { text: 'Builders tore down a Danish school.', reads: [] },
    { text: 'Norway brought down Danish prices.', reads: [] },
  ],
}

/** "A's drones damaged B": what armed people, weapons and attacks damage. */
export const damage: VerbFrame = {
  ...bringDown,
  id: 'assault/damage',
  lemmas: ['damage'],
  armed: true,
  cases: [
    { text: 'Norwegian drones damaged a Danish port.', reads: ['drone: Norwegian drones > a Danish port'] },
    { text: 'A Danish port was damaged in an air strike.', reads: ['aerial: > A Danish port'] },
    { text: 'A rocket attack damaged two schools in Denmark.', reads: ['heavy-weapons: > two schools'] },
    { text: 'A storm damaged a Danish port.', reads: [] },
    { text: 'Kari Lund damaged a Danish car.', reads: [] },
    { text: 'Norway damaged Danish trust.', reads: [] },
  ],
}
