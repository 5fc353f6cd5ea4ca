import type { NounFrame } from '../frame.ts'

/** "B came under fire from A", "B is under heavy fire from A". Fire from critics is words. */
export const underFire: NounFrame = {
  kind: 'noun',
  id: 'assault/under-fire',
  type: 'ASSAULT',
  mode: 'firearms',
  cameo: '19',
  lemmas: ['fire', 'gunfire'],
  behind: ['under'],
  actors: ['from', 'by'],
  recipients: ['on'],
  support: [],
  cases: [
    {
      text: 'A Danish village came under fire from Norwegian troops.',
      reads: ['firearms: Norwegian troops > A Danish village'],
    },
    {
      text: 'A Danish patrol came under heavy rocket fire from rebels on Monday.',
      reads: ['heavy-weapons: rebels > A Danish patrol'],
    },
    { text: 'Danish peacekeepers were under fire from rebels.', reads: ['firearms: rebels > Danish peacekeepers'] },
    { text: 'Kari Lund came under fire from Norway.', reads: [] },
    { text: 'The Danish government came under fire from Norway for its silence.', reads: [] },
    { text: 'Denmark came under fire from critics.', reads: [] },
    { text: 'A Danish village came under criticism from Norwegian troops.', reads: [] },
  ],
}
