import type { VerbFrame } from '../frame.ts'

/** "A raped B". */
export const rape: VerbFrame = {
  kind: 'verb',
  id: 'assault/rape',
  type: 'ASSAULT',
  mode: 'sexual',
  cameo: '19',
  shape: 'assault',
  lemmas: ['rape', 'gang-rape', 'molest'],
  strict: true,
  bodily: true,
  cases: [
    { text: 'Norwegian soldiers raped two Danish nurses.', reads: ['sexual: Norwegian soldiers > two Danish nurses'] },
    {
      text: 'Norwegian soldiers have raped and killed farmers.',
      reads: ['sexual: Norwegian soldiers > farmers'],
    },
    { text: 'Kari Lund accused the firm of raping the land.', reads: [] },
  ],
}
