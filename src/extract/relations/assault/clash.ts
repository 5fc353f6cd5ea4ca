import type { VerbFrame } from '../frame.ts'

/** "A clashed with B", "A fought (against) B". */
export const clash: VerbFrame = {
  kind: 'verb',
  id: 'assault/clash',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['clash', 'fight', 'battle', 'skirmish', 'scuffle', 'brawl'],
  prepositions: ['with', 'against'],
  strict: true,
  cases: [
    { text: 'Norwegian soldiers clashed with Danish rebels.', reads: ['none: Norwegian soldiers > Danish rebels'] },
    { text: 'Protesters clashed with police in Denmark.', reads: ['none: Protesters > police'] },
    {
      text: 'Norwegian and Danish soldiers clashed on Monday.',
      reads: ['none: Norwegian > Danish', 'none: Danish > Norwegian'],
    },
    {
      text: 'Police and protesters scuffled in Oslo.',
      reads: ['none: Police > protesters', 'none: protesters > Police'],
    },
    { text: 'Kari Lund and Otto Brandt clashed over the budget.', reads: [] },
    { text: 'The two sides fought for a month.', reads: [] },
    { text: 'Norwegian soldiers fighting rebels in Denmark have declared a truce.', reads: [] },
    { text: 'Norway and Denmark agreed to end fighting after talks with Poland.', reads: [] },
    { text: 'Norway agreed to stop fighting with Denmark.', reads: ['none: Norway > Denmark (negated)'] },
    { text: 'Norway agreed to halt fighting with Denmark.', reads: ['none: Norway > Denmark (negated)'] },
    { text: 'Kari Lund fought with Otto Brandt about the script.', reads: [] },
    { text: 'Norway battled Denmark for second place.', reads: [] },
    { text: 'Norway fought Denmark for a month.', reads: ['none: Norway > Denmark'] },
    { text: 'Kari Lund fought the decision.', reads: [] },
    { text: 'Norway fights corruption.', reads: [] },
  ],
}
