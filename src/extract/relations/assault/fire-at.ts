import type { VerbFrame } from '../frame.ts'

/** "A fired at B", "A opened fire on B", "A launched missiles at B". */
export const fireAt: VerbFrame = {
  kind: 'verb',
  id: 'assault/fire-at',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['fire', 'shoot', 'open', 'launch', 'lob', 'hurl', 'rain', 'unleash', 'use', 'spray'],
  prepositions: ['at', 'on', 'upon', 'into', 'toward', 'towards', 'against'],
  required: true,
  strict: true,
  cases: [
    { text: 'Gunmen burst into a Danish bar and opened fire.', reads: ['firearms: Gunmen > a Danish bar'] },
    { text: 'Gunmen walked into a debate in Denmark and opened fire.', reads: [] },
    { text: 'Danish police fired on protesters in Aarhus.', reads: ['firearms: Danish police > protesters'] },
    { text: 'Soldiers opened fire on a crowd in Norway.', reads: ['firearms: Soldiers > a crowd'] },
    { text: 'Norway launched missiles at Denmark.', reads: ['heavy-weapons: Norway > Denmark'] },
    { text: 'Norway and Denmark have fired across the border.', reads: ['firearms: Norway > Denmark'] },
    { text: 'Norwegian troops fired across the border.', reads: [] },
    { text: 'Norway launched more than 100 drones and missiles at Denmark.', reads: ['drone: Norway > Denmark'] },
    { text: 'Rebels fired a volley of rockets at Denmark.', reads: ['heavy-weapons: Rebels > Denmark'] },
    { text: 'Norway rained missiles on Danish towns.', reads: ['heavy-weapons: Norway > Danish towns'] },
    { text: 'Missiles were fired by Norway at Denmark.', reads: ['firearms: Norway > Denmark'] },
    {
      text: 'Danish police used water cannon against protesters.',
      reads: ['crowd-control: Danish police > protesters'],
    },
    {
      text: 'Danish police used batons against Norwegian fans.',
      reads: ['crowd-control: Danish police > Norwegian fans'],
    },
    {
      text: 'Danish police fired pepper spray at Norwegian fans.',
      reads: ['crowd-control: Danish police > Norwegian fans'],
    },
    { text: 'Rebels fired dozens of rockets at Denmark.', reads: ['heavy-weapons: Rebels > Denmark'] },
    { text: 'Danish police used force against protesters.', reads: [] },
    { text: 'Twitter was used by rebels in Denmark.', reads: [] },
    { text: 'Norway used its veto against Denmark.', reads: [] },
    { text: 'Two men shot at a police car in Denmark.', reads: ['firearms: Two men > a police car'] },
    { text: 'Drones launched by Norway were seen in Denmark.', reads: [] },
    { text: 'Protesters were fired on by Danish police.', reads: ['firearms: Danish police > Protesters'] },
    {
      text: 'Motorcyclists lobbed a grenade at a police van.',
      reads: ['explosives: Motorcyclists > a police van'],
    },
    { text: 'The storm unleashed rain on Denmark.', reads: [] },
    { text: 'Norway fired its ambassador.', reads: [] },
    { text: 'The company launched a product in Denmark.', reads: [] },
  ],
}
