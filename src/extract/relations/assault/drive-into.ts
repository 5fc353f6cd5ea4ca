import type { VerbFrame } from '../frame.ts'

/** "A drove a car into a crowd", "A rammed a truck into a checkpoint". A car driven into a wall is an accident. */
export const driveInto: VerbFrame = {
  kind: 'verb',
  id: 'assault/drive-into',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'impact',
  lemmas: ['drive', 'ram', 'plough', 'plow', 'steer'],
  prepositions: ['into', 'at', 'through'],
  vehicles: true,
  strict: true,
  cases: [
    { text: 'A car was driven into a Danish market.', reads: ['none: > a Danish market'] },
    { text: 'A car was driven into a Danish garage.', reads: [] },
    { text: 'A Danish man drove a car into a crowd in Lund.', reads: ['none: A Danish man > a crowd'] },
    { text: 'A gunman ploughed his van into pedestrians in Lund.', reads: ['firearms: A gunman > pedestrians'] },
    {
      text: 'A suicide bomber rammed a truck into a Danish base.',
      reads: ['suicide-attack: A suicide bomber > a Danish base'],
    },
    {
      text: 'A suicide bomber rammed a car into the gate of a hotel in Denmark.',
      reads: ['suicide-attack: A suicide bomber > the gate'],
    },
    { text: 'A Danish man drove a truck into a Christmas market.', reads: ['none: A Danish man > a Christmas market'] },
    { text: 'A Danish woman drove her car into a wall in Lund.', reads: [] },
    { text: 'Kari Lund drove a car into the garage.', reads: [] },
    { text: 'Norwegian troops drove the rebels into Denmark.', reads: [] },
    { text: 'Kari Lund drove a hard bargain at the market.', reads: [] },
  ],
}
