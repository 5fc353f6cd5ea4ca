import type { VerbFrame } from '../frame.ts'

/** "A and B exchanged fire", "A traded missile strikes with B": each attacks the other. *Traded accusations*, *exchanged prisoners* are none. */
export const exchangeFire: VerbFrame = {
  kind: 'verb',
  id: 'assault/exchange-fire',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'mutual',
  lemmas: ['exchange', 'trade', 'swap'],
  prepositions: ['with'],
  strict: true,
  cases: [
    {
      text: 'Norway and Denmark were at war. The two armies exchanged fire.',
      reads: ['firearms: The two armies > The two armies', 'firearms: The two armies > The two armies'],
    },
    { text: 'The two armies exchanged fire.', reads: [] },
    {
      text: 'Norway and Denmark exchanged fire on Monday.',
      reads: ['firearms: Norway > Denmark', 'firearms: Denmark > Norway'],
    },
    {
      text: 'Norway and Denmark have traded missile strikes for a week.',
      reads: ['heavy-weapons: Norway > Denmark', 'heavy-weapons: Denmark > Norway'],
    },
    {
      text: 'Norwegian and Danish soldiers exchanged shelling across the border.',
      reads: ['heavy-weapons: Norwegian > Danish', 'heavy-weapons: Danish > Norwegian'],
    },
    {
      text: 'Danish police exchanged gunfire with rebels in Aarhus.',
      reads: ['firearms: Danish police > rebels', 'firearms: rebels > Danish police'],
    },
    {
      text: 'After exchanging fire with Danish police, the gunmen fled.',
      reads: ['firearms: the gunmen > Danish police', 'firearms: Danish police > the gunmen'],
    },
    {
      text: "Norway and Denmark traded attacks on each other's ports.",
      reads: ['none: Norway > Denmark', 'none: Denmark > Norway'],
    },
    {
      text: 'Norway denied that its troops had exchanged fire with Danish soldiers.',
      reads: ['firearms: its troops > Danish soldiers (denied)', 'firearms: Danish soldiers > its troops (denied)'],
    },
    { text: 'Norway and Denmark traded accusations after the fire.', reads: [] },
    { text: 'Norway and Denmark traded threats of missile strikes.', reads: [] },
    { text: 'Norway and Denmark exchanged prisoners.', reads: [] },
    { text: 'Norway traded missiles for grain with Denmark.', reads: [] },
    { text: 'Kari Lund exchanged a fire engine with Otto Brandt.', reads: [] },
    { text: 'Norway exchanged fire.', reads: [] },
  ],
}
