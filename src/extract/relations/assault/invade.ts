import type { VerbFrame } from '../frame.ts'

/** "A invaded B". */
export const invade: VerbFrame = {
  kind: 'verb',
  id: 'assault/invade',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['invade', 'occupy'],
  strict: true,
  cases: [
    { text: 'Norway invaded Denmark in 2031.', reads: ['none: Norway > Denmark'] },
    { text: 'Norway threatened to invade Denmark.', reads: ['none: Norway > Denmark (hypothetical)'] },
    { text: 'Kari Lund occupies a seat in parliament.', reads: [] },
  ],
}
