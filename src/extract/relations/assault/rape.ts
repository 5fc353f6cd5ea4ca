import type { NounFrame, VerbFrame } from '../frame.ts'
import { shelling } from './shelling.ts'

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

/** "the rape of B by A". */
export const rapes: NounFrame = {
  ...shelling,
  id: 'assault/rape-noun',
  mode: 'sexual',
  lemmas: ['rape'],
  cases: [
    {
      text: 'Otto Brandt was convicted of the rape of two Danish nurses.',
      reads: ['sexual: Otto Brandt > two Danish nurses'],
    },
    {
      text: 'The rape of two nurses by Danish soldiers was condemned.',
      reads: ['sexual: Danish soldiers > two nurses'],
    },
    { text: 'Denmark grows rape and wheat.', reads: [] },
  ],
}
