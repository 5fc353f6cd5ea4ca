import type { VerbFrame } from '../frame.ts'

/** "A threw a glass at B", "A threw a punch at B". What is said, paid or looked is thrown too, and hurts nobody. */
export const throwAt: VerbFrame = {
  kind: 'verb',
  id: 'assault/throw-at',
  type: 'ASSAULT',
  mode: 'primitive',
  cameo: '19',
  shape: 'assault',
  lemmas: ['throw', 'toss', 'chuck', 'fling'],
  prepositions: ['at'],
  required: true,
  thrown: true,
  strict: true,
  cases: [
    { text: 'Kari Lund threw a glass at Otto Brandt.', reads: ['primitive: Kari Lund > Otto Brandt'] },
    { text: 'Protesters threw eggs at Danish police.', reads: ['primitive: Protesters > Danish police'] },
    { text: 'Kari Lund threw an insult at Otto Brandt.', reads: [] },
    { text: 'Norway threw money at Denmark.', reads: [] },
    { text: 'Kari Lund threw a party at the Danish embassy.', reads: [] },
    { text: 'Kari Lund threw herself at Otto Brandt.', reads: [] },
  ],
}
