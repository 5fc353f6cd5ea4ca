import type { VerbFrame } from '../frame.ts'

/** "A's missile slammed into B", "A's shells fell on B", "A's rockets rained down on B": whose weapon it is attacks. Planes and cars crash. */
export const slamInto: VerbFrame = {
  kind: 'verb',
  id: 'assault/slam-into',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  cameo: '19',
  shape: 'impact',
  lemmas: ['slam', 'smash', 'crash', 'plough', 'plow', 'rain', 'land', 'fall', 'tear', 'rip', 'explode', 'detonate'],
  prepositions: ['into', 'on', 'upon', 'in', 'inside', 'near', 'outside', 'through', 'at'],
  strict: true,
  cases: [
    {
      text: 'A Norwegian missile slammed into a Danish hospital.',
      reads: ['heavy-weapons: A Norwegian missile > a Danish hospital'],
    },
    {
      text: 'Norwegian rockets rained down on a Danish port overnight.',
      reads: ['heavy-weapons: Norwegian rockets > a Danish port'],
    },
    {
      text: 'Norwegian shells landed in a Danish village.',
      reads: ['heavy-weapons: Norwegian shells > a Danish village'],
    },
    {
      text: 'Mortar shells fired by rebels fell on a school in Denmark.',
      reads: ['heavy-weapons: rebels > a school'],
    },
    {
      text: 'A Norwegian attack drone crashed into a block of flats in Denmark.',
      reads: ['drone: A Norwegian attack drone > a block'],
    },
    {
      text: 'Norwegian bombs tore through a hotel in Denmark.',
      reads: ['explosives: Norwegian bombs > a hotel'],
    },
    { text: 'A missile slammed into a Danish hospital.', reads: ['heavy-weapons: > a Danish hospital'] },
    { text: 'A Norwegian drone crashed in northern Denmark.', reads: [] },
    { text: 'A Norwegian plane crashed into a hotel in Denmark.', reads: [] },
    { text: 'A Norwegian car slammed into a Danish hospital.', reads: [] },
    { text: 'A Norwegian missile landed in the sea off Denmark.', reads: [] },
    { text: 'A Norwegian missile landed in the Sea of Japan.', reads: [] },
    { text: "A Norwegian missile landed in Japan's exclusive economic zone.", reads: [] },
    { text: 'Norwegian prices fell in Denmark.', reads: [] },
    { text: 'Heavy snow fell on Denmark.', reads: [] },
    { text: 'Norwegian ministers landed in Denmark.', reads: [] },
  ],
}

/** "A's bomb came down on B", "beside B": whose weapon it is attacks. */
export const comeDown: VerbFrame = {
  kind: 'verb',
  id: 'assault/come-down',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  cameo: '19',
  shape: 'impact',
  lemmas: ['come', 'rain'],
  particle: 'down',
  prepositions: ['on', 'upon', 'in', 'inside', 'near', 'outside', 'beside', 'at'],
  strict: true,
  cases: [
    {
      text: 'A Norwegian bomb came down beside a Danish school.',
      reads: ['explosives: A Norwegian bomb > a Danish school'],
    },
    { text: 'A Norwegian bomb came down in price in Denmark.', reads: [] },
    { text: 'A Norwegian court came down on a Danish firm.', reads: [] },
  ],
}

/** "A bomb went off at B". An alarm goes off too. */
export const goOff: VerbFrame = {
  ...slamInto,
  id: 'assault/go-off',
  mode: 'explosives',
  lemmas: ['go'],
  particle: 'off',
  cases: [
    { text: 'A bomb went off outside a Danish bank.', reads: ['explosives: > a Danish bank'] },
    { text: 'A bomb planted by rebels went off outside a Danish bank.', reads: ['explosives: rebels > a Danish bank'] },
    { text: 'An alarm went off in a Danish bank.', reads: [] },
    { text: 'Kari Lund went off in Denmark.', reads: [] },
  ],
}
