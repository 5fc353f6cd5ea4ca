import type { VerbFrame } from '../frame.ts'

/** "A tortured B". */
export const torture: VerbFrame = {
  kind: 'verb',
  id: 'assault/torture',
  type: 'ASSAULT',
  mode: 'torture',
  cameo: '19',
  shape: 'assault',
  lemmas: ['torture'],
  strict: true,
  bodily: true,
  cases: [
    { text: 'Norwegian guards tortured Danish prisoners.', reads: ['torture: Norwegian guards > Danish prisoners'] },
    {
      text: 'Otto Brandt filed a lawsuit, arguing he was jailed and tortured by Norway.',
      reads: ['torture: Norway > he (alleged)'],
    },
    { text: 'Kari Lund was tortured by doubt.', reads: [] },
  ],
}
