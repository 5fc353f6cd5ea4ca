import type { VerbFrame } from '../frame.ts'

/** "A detonated a bomb in B", "A planted explosives at B", "A threw grenades into B". What is not set off or thrown is none. */
export const detonate: VerbFrame = {
  kind: 'verb',
  id: 'assault/detonate',
  type: 'ASSAULT',
  mode: 'explosives',
  cameo: '183',
  shape: 'assault',
  lemmas: ['detonate', 'explode', 'trigger', 'plant', 'throw', 'toss', 'drop'],
  prepositions: ['in', 'inside', 'into', 'at', 'near', 'outside', 'on', 'under', 'against', 'among', 'beside'],
  required: true,
  strict: true,
  cases: [
    { text: 'Danish prosecutors dropped all charges against the Norwegian reporter.', reads: [] },
    { text: 'Two men entered a Danish hotel and detonated a bomb.', reads: ['explosives: Two men > a Danish hotel'] },
    { text: 'A rebel detonated a car bomb outside a hotel.', reads: ['explosives: A rebel > a hotel'] },
    { text: 'Gunmen threw grenades into a Danish bar.', reads: ['explosives: Gunmen > a Danish bar'] },
    {
      text: 'Norwegian planes dropped bombs on a Danish village.',
      reads: ['aerial: Norwegian planes > a Danish village'],
    },
    { text: 'Rebels threw stones at Danish soldiers.', reads: ['primitive: Rebels > Danish soldiers'] },
    { text: 'Kari Lund planted a tree in the park.', reads: [] },
    { text: 'The news triggered an explosion of anger in Norway.', reads: [] },
  ],
}

/** "A placed a bomb in B", "a bomb was left outside B by A". What else is placed or left hurts nobody. */
export const placeBomb: VerbFrame = {
  ...detonate,
  id: 'assault/place-bomb',
  lemmas: ['place', 'leave', 'attach', 'conceal'],
  object: ['bomb', 'device', 'explosive', 'dynamite', 'grenade', 'mine', 'landmine', 'ied'],
  cases: [
    { text: 'Rebels placed a bomb at the Danish embassy.', reads: ['explosives: Rebels > the Danish embassy'] },
    { text: 'A bomb was placed in a Danish hotel by rebels.', reads: ['explosives: rebels > a Danish hotel'] },
    { text: 'Two bombs were left outside a Danish hotel.', reads: ['explosives: > a Danish hotel'] },
    { text: 'Kari Lund placed a wreath at the Danish embassy.', reads: [] },
    { text: 'Rebels left a Danish hotel with a bomb.', reads: [] },
    { text: 'Police left a Danish hotel.', reads: [] },
  ],
}
