import type { VerbFrame } from '../frame.ts'

/** "Two nurses died in a raid by A", "died when a bomb went off". What they died of otherwise is no attack. */
export const dieIn: VerbFrame = {
  kind: 'verb',
  id: 'assault/die-in-attack',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'death',
  lemmas: ['die', 'perish'],
  strict: true,
  bodily: true,
  counts: true,
  cases: [
    { text: 'Two nurses died in an air raid by Norwegian jets.', reads: ['aerial: Norwegian jets > Two nurses'] },
    { text: 'A Danish soldier died in an attack on Friday.', reads: ['none: > A Danish soldier'] },
    {
      text: 'Three Danish nurses died when a bomb exploded in a hotel.',
      reads: ['none: > Three Danish nurses'],
    },
    {
      text: 'Two nurses died when a suicide bomber blew himself up in Denmark.',
      reads: ['suicide-attack: a suicide bomber > Denmark', 'suicide-attack: a suicide bomber > Two nurses'],
    },
    { text: 'Two Danish nurses died in a crash.', reads: [] },
    { text: 'A Danish soldier died of a heart attack.', reads: [] },
    { text: 'A Danish soldier died in an attack of asthma.', reads: [] },
    { text: 'A Danish surfer died in a shark attack.', reads: [] },
    { text: 'Two nurses died in an attack.', reads: [] },
  ],
}

/** "Two nurses lost their lives in a raid by A". */
export const loseLife: VerbFrame = {
  ...dieIn,
  id: 'assault/lose-life',
  lemmas: ['lose'],
  object: ['life'],
  cases: [
    {
      text: 'Two nurses lost their lives in an air raid by Norwegian jets.',
      reads: ['aerial: Norwegian jets > Two nurses'],
    },
    { text: 'Two Danish nurses lost their lives in the attack.', reads: ['none: > Two Danish nurses'] },
    { text: 'Two Danish nurses lost their lives in a crash.', reads: [] },
    { text: 'Two Danish nurses lost their jobs in the attack.', reads: [] },
  ],
}

/** "Two nurses were hurt in a raid by A". Whom or what prices or words hurt is not attacked. */
export const hurtIn: VerbFrame = {
  ...dieIn,
  id: 'assault/hurt-in-attack',
  lemmas: ['hurt'],
  takes: 'people',
  cases: [
    { text: 'Two nurses were hurt in an air raid by Norwegian jets.', reads: ['aerial: Norwegian jets > Two nurses'] },
    { text: 'Two Danish nurses were hurt in a second strike.', reads: ['none: > Two Danish nurses'] },
    { text: 'Two Danish nurses were hurt when a bomb exploded.', reads: ['none: > Two Danish nurses'] },
    { text: 'Two Danish nurses were hurt in a crash.', reads: [] },
    { text: 'Two Danish bakers were hurt by the tariffs.', reads: [] },
    { text: 'The strike hurt Danish nurses.', reads: [] },
    { text: 'Danish exports were hurt in the price war by Norway.', reads: [] },
  ],
}
