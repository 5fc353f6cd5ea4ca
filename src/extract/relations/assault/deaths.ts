import type { NounFrame } from '../frame.ts'

/** "blamed the deaths of three nurses on A", "A is accused of the deaths of B": told only of those who bear arms, and only where the deaths are laid to them. */
export const deathsLaidTo: NounFrame = {
  kind: 'noun',
  id: 'assault/deaths-laid-to',
  type: 'ASSAULT',
  mode: null,
  cameo: '20',
  lemmas: ['death'],
  onlyLaid: true,
  actors: [],
  recipients: ['of'],
  support: [],
  cases: [
    {
      text: 'Kari Lund attributed the deaths of nine Danish farmers to Norwegian soldiers.',
      reads: ['none: Norwegian soldiers > nine Danish farmers (alleged)'],
    },
    {
      text: 'The deaths of nine Danish farmers were blamed on rebels.',
      reads: ['none: rebels > nine Danish farmers (alleged)'],
    },
    {
      text: 'Kari Lund blamed Norwegian soldiers for the deaths of nine Danish farmers.',
      reads: ['none: Norwegian soldiers > nine Danish farmers (alleged)'],
    },
    {
      text: 'Rebels are responsible for the deaths of nine Danish farmers.',
      reads: ['none: Rebels > nine Danish farmers'],
    },
    { text: 'The deaths of nine Danish farmers were not blamed on rebels.', reads: [] },
    { text: 'The deaths of nine Danish farmers were blamed on the heat.', reads: [] },
    { text: 'Kari Lund blamed the deaths of nine Danish patients on a Norwegian drug firm.', reads: [] },
    { text: 'Norwegian soldiers mourned the deaths of nine Danish farmers.', reads: [] },
    { text: 'Norwegian soldiers are investigating the deaths of nine Danish farmers.', reads: [] },
  ],
}
