import type { VerbFrame } from '../frame.ts'

/** "A shelled B". */
export const shell: VerbFrame = {
  kind: 'verb',
  id: 'assault/shell',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  cameo: '19',
  shape: 'assault',
  lemmas: ['shell'],
  strict: true,
  cases: [
    { text: 'Norway shelled Danish villages on Friday.', reads: ['heavy-weapons: Norway > Danish villages'] },
    { text: 'Norway will not shell Denmark, Kari Lund said.', reads: ['heavy-weapons: Norway > Denmark (negated)'] },
    { text: 'Norway shelled out millions for Denmark.', reads: [] },
  ],
}
