import type { VerbFrame } from '../frame.ts'

/** "A invaded B". */
export const invade: VerbFrame = {
  kind: 'verb',
  id: 'assault/invade',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['invade'],
  strict: true,
  cases: [
    { text: 'Norway invaded Denmark in 2031.', reads: ['none: Norway > Denmark'] },
    { text: 'Norway threatened to invade Denmark.', reads: ['none: Norway > Denmark (hypothetical)'] },
    { text: 'Kari Lund occupies a seat in parliament.', reads: [] },
  ],
}

/** "Soldiers occupied B". Who occupies a hall without arms protests. */
export const occupy: VerbFrame = {
  kind: 'verb',
  id: 'assault/occupy',
  type: 'ASSAULT',
  mode: null,
  cameo: '192',
  shape: 'assault',
  lemmas: ['occupy'],
  strict: true,
  cases: [
    { text: 'Norwegian soldiers occupied a Danish port.', reads: ['none: Norwegian soldiers > a Danish port'] },
    { text: 'Rebels occupied two Danish villages.', reads: ['none: Rebels > two Danish villages'] },
    { text: 'Members of the Danish group occupied the lobby of the ministry.', reads: [] },
    { text: 'Danish students occupied a university.', reads: [] },
    { text: 'Kari Lund spoke of territory occupied by Norway.', reads: ['none: Norway > territory'] },
    { text: 'Kari Lund occupies a seat in parliament.', reads: [] },
  ],
}
