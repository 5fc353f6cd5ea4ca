import type { VerbFrame } from '../frame.ts'

/** "A met (with) B", "A and B met", "A is to meet B". *Met a deadline*, *met resistance* are none. */
export const meet: VerbFrame = {
  kind: 'verb',
  id: 'consult/meet',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['meet', 'huddle'],
  prepositions: ['with'],
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund plans to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Kari Lund denied having met Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (denied)'] },
    {
      text: 'Norwegian Foreign Minister Kari Lund met German Chancellor Otto Brandt in Oslo.',
      reads: ['meeting: Norwegian Foreign Minister Kari Lund, German Chancellor Otto Brandt'],
    },
    { text: 'Kari Lund met with Otto Brandt on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund will meet Otto Brandt on Friday.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Kari Lund refused to meet Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (negated)'] },
    { text: 'Kari Lund, who met Otto Brandt in Oslo, praised the plan.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt met in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: "Norway's Kari Lund and Denmark's Otto Brandt met in Oslo.",
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Norway and Denmark met in the final.', reads: [] },
    { text: 'Norway and Denmark met in the semi-final on Sunday.', reads: [] },
    { text: "Kari Lund meets Otto Brandt in Saturday's final.", reads: [] },
    { text: 'Norway will meet Denmark on Tuesday for a place in the quarter-finals.', reads: [] },
    { text: 'Norway met Denmark in a World Cup qualifier.', reads: [] },
    { text: 'Norway met Denmark in a final round of talks.', reads: ['meeting: Norway, Denmark'] },
    { text: 'Kari Lund met with criticism in Denmark.', reads: [] },
    { text: 'Norway met the deadline.', reads: [] },
    { text: 'Germany met its climate targets, Kari Lund said.', reads: [] },
    { text: 'The proposal met fierce resistance in Norway.', reads: [] },
  ],
}
