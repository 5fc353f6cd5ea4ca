import type { VerbFrame } from '../frame.ts'

/** "A brought together B and C", "B and C were brought together by A": all met. */
export const bringTogether: VerbFrame = {
  kind: 'verb',
  id: 'consult/bring-together',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['bring'],
  particle: 'together',
  parted: true,
  pluralAlone: true,
  strict: true,
  cases: [
    {
      text: 'Kari Lund brought together Otto Brandt and Jan Nowak in Oslo.',
      reads: ['meeting: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    {
      text: 'Otto Brandt and Jan Nowak were brought together in Oslo by Kari Lund.',
      reads: ['meeting: Otto Brandt, Jan Nowak, Kari Lund'],
    },
    {
      text: 'Otto Brandt and Jan Nowak were brought together in Doha by the emir.',
      reads: ['meeting: Otto Brandt, Jan Nowak'],
    },
    { text: 'Otto Brandt and Jan Nowak were brought together by a love of fish.', reads: [] },
    {
      text: 'Kari Lund brought Otto Brandt and Jan Nowak together in Oslo.',
      reads: ['meeting: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    { text: 'Kari Lund brought Otto Brandt and Jan Nowak a letter.', reads: [] },
    { text: 'Kari Lund brought together a team in Denmark.', reads: [] },
    { text: 'Kari Lund brought Otto Brandt a letter.', reads: [] },
  ],
}
