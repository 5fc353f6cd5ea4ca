import type { NounFrame, VerbFrame } from '../frame.ts'

/** "A assassinated B", "A murdered B". */
export const assassinate: VerbFrame = {
  kind: 'verb',
  id: 'assault/assassinate',
  type: 'ASSAULT',
  mode: 'targeted',
  cameo: '19',
  shape: 'assault',
  lemmas: ['assassinate', 'murder', 'execute'],
  strict: true,
  bodily: true,
  cases: [
    {
      text: 'The trial of a man accused of murdering Otto Brandt opened on Monday.',
      reads: ['targeted: a man > Otto Brandt (alleged)'],
    },
    {
      text: 'The court found two soldiers guilty on Thursday of murdering Otto Brandt.',
      reads: ['targeted: two soldiers > Otto Brandt'],
    },
    { text: 'Norwegian agents assassinated Otto Brandt.', reads: ['targeted: Norwegian agents > Otto Brandt'] },
    { text: 'Otto Brandt was murdered by gunmen in Denmark.', reads: ['targeted: gunmen > Otto Brandt'] },
    {
      text: 'Two days after a gunman tried to assassinate him, Otto Brandt walked on stage.',
      reads: ['targeted: a gunman > Otto Brandt'],
    },
    { text: 'A gunman tried to assassinate him, Otto Brandt said.', reads: [] },
    { text: 'Norway executed its plan in Denmark.', reads: [] },
  ],
}

/** "an assassination attempt on B by A", "B survived a murder attempt by A": who tries to kill attacks. */
export const attempts: NounFrame = {
  kind: 'noun',
  id: 'assault/attempt-noun',
  type: 'ASSAULT',
  mode: 'targeted',
  cameo: '19',
  lemmas: ['attempt'],
  modifiers: ['assassination', 'murder'],
  actors: ['by'],
  recipients: ['on', 'against'],
  support: ['make', 'carry', 'stage'],
  cases: [
    {
      text: 'Otto Brandt survived an assassination attempt by Danish rebels.',
      reads: ['targeted: Danish rebels > Otto Brandt'],
    },
    {
      text: 'The assassination attempt on Otto Brandt by Danish rebels failed.',
      reads: ['targeted: Danish rebels > Otto Brandt'],
    },
    { text: 'Otto Brandt survived a leadership attempt by Danish rebels.', reads: [] },
    { text: 'Otto Brandt made an attempt on the Danish record.', reads: [] },
  ],
}
