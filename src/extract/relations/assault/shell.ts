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
    {
      text: 'Kari Lund said that troops loyal to Ola Dahl, better known as Drakko, had shelled a Danish depot.',
      reads: ['heavy-weapons: troops > a Danish depot'],
    },
    {
      text: 'Asked whether the army had shelled the market, he said it had not.',
      reads: ['heavy-weapons: the army > the market (negated)'],
    },
    {
      text: 'Asked whether the army had shelled the market, he declined to comment.',
      reads: ['heavy-weapons: the army > the market (hypothetical)'],
    },
    { text: 'Norway shelled Danish villages on Friday.', reads: ['heavy-weapons: Norway > Danish villages'] },
    { text: 'Norway will not shell Denmark, Kari Lund said.', reads: ['heavy-weapons: Norway > Denmark (negated)'] },
    { text: 'Norway shelled out millions for Denmark.', reads: [] },
  ],
}
