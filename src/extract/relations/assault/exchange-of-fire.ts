import type { NounFrame } from '../frame.ts'

/** "an exchange of fire between A and B", "an exchange of fire with B". An exchange of views is none. */
export const exchangeOfFire: NounFrame = {
  kind: 'noun',
  id: 'assault/exchange-of-fire',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  lemmas: ['exchange'],
  of: ['fire', 'gunfire', 'shelling', 'missile', 'rocket', 'shot', 'strike', 'attack', 'artillery'],
  actors: ['between', 'with'],
  recipients: [],
  mutual: true,
  support: ['begin', 'continue'],
  cases: [
    {
      text: 'The exchange of fire between Norway and Denmark went on.',
      reads: ['firearms: Norway > Denmark'],
    },
    {
      text: 'Danish police died in an exchange of gunfire with rebels.',
      reads: ['firearms: Danish police > rebels'],
    },
    { text: 'The exchange of views between Norway and Denmark went on.', reads: [] },
    { text: 'An exchange of prisoners between Norway and Denmark failed.', reads: [] },
  ],
}
