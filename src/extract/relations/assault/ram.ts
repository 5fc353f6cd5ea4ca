import type { VerbFrame } from '../frame.ts'

/** "A rammed B's boat". A bill is rammed through, a message home. */
export const ram: VerbFrame = {
  kind: 'verb',
  id: 'assault/ram',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['ram', 'torpedo', 'strafe', 'sideswipe'],
  takes: 'places',
  except: ['through', 'home', 'into', 'down'],
  strict: true,
  cases: [
    { text: "Norway's coast guard rammed a Danish boat.", reads: ['none: coast guard > a Danish boat'] },
    { text: 'Norwegian jets strafed a Danish village.', reads: ['aerial: Norwegian jets > a Danish village'] },
    {
      text: "Denmark accused Norway's coast guard of ramming and firing water cannon at a Danish boat.",
      reads: ['crowd-control: coast guard > a Danish boat (alleged)'],
    },
    { text: 'Norway torpedoed the Danish plan.', reads: [] },
    { text: 'Kari Lund rammed the bill through the Danish parliament.', reads: [] },
    { text: 'A bus rammed a lorry in Denmark.', reads: [] },
  ],
}
