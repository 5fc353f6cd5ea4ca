import type { NounFrame } from '../frame.ts'

/** "a Russian missile barrage on B", "A's salvo of rockets at B". A barrage of questions is none. */
export const barrages: NounFrame = {
  kind: 'noun',
  id: 'assault/barrage-noun',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  cameo: '19',
  lemmas: ['barrage', 'salvo', 'volley'],
  except: ['opening'],
  ofWeapons: true,
  actors: ['by', 'from'],
  recipients: ['on', 'against', 'at', 'upon'],
  support: ['launch', 'unleash', 'fire', 'carry', 'begin', 'continue', 'send'],
  cases: [
    {
      text: 'A Norwegian missile barrage on Denmark lasted an hour.',
      reads: ['heavy-weapons: Norwegian > Denmark'],
    },
    {
      text: 'Norway unleashed a barrage of drones on a Danish port.',
      reads: ['drone: Norway > a Danish port'],
    },
    {
      text: 'Six farmers were killed and a dozen wounded in an overnight Norwegian rocket barrage on Denmark.',
      reads: [
        'heavy-weapons: Norwegian > Denmark',
        'heavy-weapons: an overnight Norwegian rocket barrage > Six farmers',
        'heavy-weapons: an overnight Norwegian rocket barrage > a dozen',
      ],
    },
    { text: 'Norway fired a barrage of criticism at Denmark.', reads: [] },
    { text: 'Kari Lund unleashed a barrage of insults on Otto Brandt.', reads: [] },
    { text: 'The media barrage on Denmark by Norway lasted an hour.', reads: [] },
  ],
}
