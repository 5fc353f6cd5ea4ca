import type { VerbFrame } from '../frame.ts'

/** "An attack by A left three dead", "A attacked a camp, leaving B wounded". A crash or a storm does so too. */
export const leaveDead: VerbFrame = {
  kind: 'verb',
  id: 'assault/leave-dead',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['leave'],
  predicate: ['dead', 'wounded', 'injured'],
  strict: true,
  bodily: true,
  takes: 'bodies',
  counts: true,
  cases: [
    {
      text: 'A raid by Norwegian troops left nine Danish farmers dead.',
      reads: ['none: Norwegian troops > nine Danish farmers'],
    },
    {
      text: 'A raid blamed on rebels left nine Danish soldiers dead.',
      reads: ['none: rebels > nine Danish soldiers (alleged)'],
    },
    {
      text: 'A raid on a market that was blamed on rebels left nine nurses dead in Denmark.',
      reads: ['none: rebels > a market (alleged)', 'none: rebels > nine nurses (alleged)'],
    },
    {
      text: 'Gunmen attacked a Danish village, leaving nine farmers dead.',
      reads: ['firearms: Gunmen > nine farmers', 'firearms: Gunmen > a Danish village'],
    },
    {
      text: 'Two Danish soldiers were left injured in a blast blamed on Norway.',
      reads: ['none: Norway > Two Danish soldiers (alleged)'],
    },
    { text: 'Norway left Denmark wounded and afraid.', reads: [] },
    { text: 'A storm left nine Danish farmers dead.', reads: [] },
    { text: 'A raid left nine Danish farmers dead.', reads: [] },
    { text: 'Norwegian troops left a Danish village.', reads: [] },
    { text: 'Norway left the dead farmers in Denmark.', reads: [] },
  ],
}
