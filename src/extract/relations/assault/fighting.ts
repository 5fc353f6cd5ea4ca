import type { NounFrame } from '../frame.ts'

/** "clashes between A and B", "fighting between A and B", "A's war with B". */
export const fighting: NounFrame = {
  kind: 'noun',
  id: 'assault/fighting-noun',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  lemmas: [
    'clash',
    'fighting',
    'battle',
    'skirmish',
    'gunfight',
    'firefight',
    'gunbattle',
    'shootout',
    'shoot-out',
    'standoff',
    'gunfire',
  ],
  actors: ['between', 'with', 'and'],
  recipients: [],
  mutual: true,
  support: ['erupt', 'break', 'continue', 'exchange'],
  cases: [
    {
      text: 'Clashes between Danish rebels and Bedouin tribes went on.',
      reads: ['none: Danish rebels > Bedouin tribes'],
    },
    {
      text: 'Clashes between Norwegian soldiers and Danish rebels continued.',
      reads: ['none: Norwegian soldiers > Danish rebels'],
    },
    { text: 'Fighting between Norway and Denmark ended after talks with Poland.', reads: ['none: Norway > Denmark'] },
    {
      text: 'Danish police arrested two gunmen after a shootout with soldiers.',
      reads: ['firearms: two gunmen > soldiers'],
    },
    { text: 'The clash between views in Norway continued.', reads: [] },
  ],
}

/** "artillery duels between A and B". A duel of words or on a pitch is none. */
export const duels: NounFrame = {
  ...fighting,
  id: 'assault/duel',
  lemmas: ['duel', 'exchange'],
  modifiers: ['artillery', 'gun', 'rocket', 'missile', 'mortar', 'tank'],
  cases: [
    {
      text: 'Two men died in artillery duels between the Norwegian and Danish armies.',
      reads: ['heavy-weapons: Norwegian > Danish armies'],
    },
    { text: 'Kari Lund won a television duel with Otto Brandt.', reads: [] },
  ],
}
