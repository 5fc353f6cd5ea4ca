import type { VerbFrame } from '../frame.ts'

/** "A blew himself up in B". */
export const blowOneselfUp: VerbFrame = {
  kind: 'verb',
  id: 'assault/blow-oneself-up',
  type: 'ASSAULT',
  mode: 'suicide-attack',
  cameo: '183',
  shape: 'assault',
  lemmas: ['blow', 'detonate', 'explode'],
  reflexive: true,
  prepositions: ['in', 'inside', 'at', 'near', 'outside', 'among', 'on'],
  required: true,
  strict: true,
  cases: [
    { text: 'A bomber blew himself up in a Danish market.', reads: ['suicide-attack: A bomber > a Danish market'] },
    { text: 'Two rebels blew themselves up outside a mosque.', reads: ['suicide-attack: Two rebels > a mosque'] },
    { text: 'A rebel blew the whistle in Denmark.', reads: [] },
    { text: 'A guest blew up a balloon in a hotel.', reads: [] },
  ],
}
