import type { VerbFrame } from '../frame.ts'

/** "A killed B", "B were killed by A", "a strike by A killed B", also wounding. */
export const kill: VerbFrame = {
  kind: 'verb',
  id: 'assault/kill',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: [
    'kill',
    'wound',
    'injure',
    'slay',
    'massacre',
    'slaughter',
    'maim',
    'stab',
    'behead',
    'execute',

    'lynch',
  ],
  strict: true,
  bodily: true,
  cases: [
    {
      text: "Norway killed Denmark's most powerful general, Otto Brandt, in Oslo.",
      reads: ['none: Norway > powerful general'],
    },
    { text: 'Norway killed more than 20 Danish soldiers.', reads: ['none: Norway > 20 Danish soldiers'] },
    {
      text: 'Serb forces killed three ethnic Danes in Norway.',
      reads: ['none: Serb forces > three ethnic Danes'],
    },
    { text: 'She condemned the attack on a church in the city of Lund that killed nine people.', reads: [] },
    { text: 'The incident on August 2 killed nine people in Denmark.', reads: [] },
    {
      text: 'Norwegian drones killed three Danish soldiers.',
      reads: ['drone: Norwegian drones > three Danish soldiers'],
    },
    {
      text: 'Three civilians were killed by Norwegian troops in Denmark.',
      reads: ['none: Norwegian troops > Three civilians'],
    },
    {
      text: 'A Norwegian air strike killed five people in Denmark.',
      reads: ['aerial: A Norwegian air strike > five people'],
    },
    { text: 'The quake killed five people in Denmark.', reads: [] },
    {
      text: 'Two suspects were killed in a shootout with Danish police.',
      reads: ['firearms: Danish police > Two suspects'],
    },
    { text: 'Norwegian troops killed dozens of rebels.', reads: ['none: Norwegian troops > rebels'] },
    { text: 'Norway killed the bill.', reads: [] },
    { text: 'Kari Lund executed the plan.', reads: [] },
  ],
}
