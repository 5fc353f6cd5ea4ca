import type { VerbFrame } from '../frame.ts'

/** "A shot (dead) B", "A gunned down B", "B was shot by A". */
export const shoot: VerbFrame = {
  kind: 'verb',
  id: 'assault/shoot',
  type: 'ASSAULT',
  mode: 'firearms',
  cameo: '19',
  shape: 'assault',
  lemmas: ['shoot', 'gun', 'snipe', 'machinegun', 'machinegunned', 'strafe'],
  strict: true,
  bodily: true,
  cases: [
    {
      text: 'Anna Dahl, the mother of Otto Brandt, who was fatally shot in 2012 by a Danish soldier, spoke.',
      reads: ['firearms: a Danish soldier > Otto Brandt'],
    },
    {
      text: 'Anna Dahl, the leader of the Danish Guard, who was shot by a Norwegian soldier, spoke.',
      reads: ['firearms: a Norwegian soldier > Anna Dahl'],
    },
    { text: 'Otto Brandt, a Danish soldier, shot himself.', reads: [] },
    { text: 'Danish police shot a protester in Aarhus.', reads: ['firearms: Danish police > a protester'] },
    {
      text: 'Two villagers were shot dead by Norwegian soldiers.',
      reads: ['firearms: Norwegian soldiers > Two villagers'],
    },
    { text: 'Gunmen shot dead two Danish policemen in Aarhus.', reads: ['firearms: Gunmen > two Danish policemen'] },
    { text: 'Gunmen shot dead a priest in Aarhus on Friday.', reads: ['firearms: Gunmen > a priest'] },
    { text: 'Gunmen dragged a teacher out of a car and shot him.', reads: ['firearms: Gunmen > a teacher'] },
    { text: 'Gunmen dragged a bag out of a car and shot him.', reads: [] },
    { text: 'Kari Lund shot Otto Brandt a look.', reads: [] },
    { text: 'Kari Lund shot Otto Brandt a year ago.', reads: ['firearms: Kari Lund > Otto Brandt'] },
    { text: 'The shot dead wood from the trees.', reads: [] },
    { text: 'Kari Lund shot a film in Denmark.', reads: [] },
  ],
}
