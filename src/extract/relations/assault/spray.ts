import type { VerbFrame } from '../frame.ts'

/** "A sprayed B with bullets", "B was riddled with bullets". With paint or holes it is something else. */
export const spray: VerbFrame = {
  kind: 'verb',
  id: 'assault/spray',
  type: 'ASSAULT',
  mode: 'firearms',
  cameo: '19',
  shape: 'assault',
  lemmas: ['spray', 'riddle', 'rake', 'pepper'],
  companion: {
    prepositions: ['with'],
    nouns: ['bullet', 'gunfire', 'fire', 'shot', 'round', 'shrapnel', 'pellet', 'gas'],
  },
  strict: true,
  bodily: true,
  cases: [
    { text: 'Gunmen sprayed a Danish bus with bullets.', reads: ['firearms: Gunmen > a Danish bus'] },
    {
      text: 'Danish police sprayed two students with tear gas.',
      reads: ['crowd-control: Danish police > two students'],
    },
    { text: 'Otto Brandt was riddled with bullets in his car.', reads: ['firearms: > Otto Brandt'] },
    { text: 'A Danish bus was raked with gunfire by rebels.', reads: ['firearms: rebels > A Danish bus'] },
    { text: 'Danish police peppered Kari Lund with questions.', reads: [] },
    { text: 'Vandals sprayed a Danish bus with paint.', reads: [] },
    { text: 'The Danish bill was riddled with errors.', reads: [] },
  ],
}

/** "Police dispersed protesters with tear gas". Words and rain disperse too. */
export const disperse: VerbFrame = {
  ...spray,
  id: 'assault/disperse',
  mode: 'crowd-control',
  lemmas: ['disperse'],
  companion: {
    prepositions: ['with', 'using'],
    nouns: ['gas', 'cannon', 'baton', 'bullet', 'grenade', 'round', 'shot'],
  },
  cases: [
    { text: 'Danish police dispersed protesters with tear gas.', reads: ['crowd-control: Danish police > protesters'] },
    {
      text: 'Danish protesters were dispersed with water cannon by police.',
      reads: ['crowd-control: police > Danish protesters'],
    },
    { text: 'Danish police dispersed protesters with kind words.', reads: [] },
    { text: 'Danish police dispersed protesters.', reads: [] },
  ],
}
