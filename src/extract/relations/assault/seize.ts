import type { VerbFrame } from '../frame.ts'

/** "A overran B", "A seized (control of) B", "A recaptured B": places, vessels and works, not people, ideas or chances. */
export const seize: VerbFrame = {
  kind: 'verb',
  id: 'assault/seize',
  type: 'ASSAULT',
  mode: null,
  cameo: '192',
  shape: 'assault',
  lemmas: ['overrun', 'seize', 'capture', 'retake', 'recapture', 'conquer'],
  strict: true,
  takes: 'places',
  cases: [
    { text: 'The Danish palace was captured by the official photographer.', reads: [] },
    { text: 'Rebels overran a Danish base on Monday.', reads: ['none: Rebels > a Danish base'] },
    {
      text: 'Norwegian troops seized control of a village in Denmark.',
      reads: ['none: Norwegian troops > a village'],
    },
    { text: 'Norwegian soldiers retook part of the city.', reads: ['none: Norwegian soldiers > the city'] },
    { text: 'Norwegian forces have retaken a village in Denmark.', reads: ['none: Norwegian forces > a village'] },
    {
      text: 'Norwegian marines seized the Danish Grace 1 tanker.',
      reads: ['none: Norwegian marines > the Danish Grace 1 tanker'],
    },
    { text: 'Rebels captured a Danish infantry battalion.', reads: ['none: Rebels > a Danish infantry battalion'] },
    { text: 'Norwegian police captured a battalion commander.', reads: [] },
    { text: 'Norwegian police recaptured Kari Lund.', reads: [] },
    { text: 'Norway seized the opportunity.', reads: [] },
    { text: 'Norwegian police captured the suspect.', reads: [] },
    { text: 'Kari Lund captured the mood in Denmark.', reads: [] },
  ],
}
