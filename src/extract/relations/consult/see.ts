import type { VerbFrame } from '../frame.ts'

/** "A and B last saw each other in May". */
export const seeEachOther: VerbFrame = {
  kind: 'verb',
  id: 'consult/see-each-other',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['see', 'greet', 'embrace', 'hug'],
  particle: 'each',
  except: ['as', 'like'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund and Otto Brandt last saw each other in May.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund told Otto Brandt that the border was shut. The two greeted each other in Oslo.',
      reads: ['meeting: The two, The two'],
    },
    { text: 'Norway and Denmark see each other as rivals.', reads: [] },
    { text: 'Kari Lund saw each proposal in Denmark.', reads: [] },
  ],
}

/** "A flew to Oslo to see B", "A sent B to Oslo to see C", "A hopes to see B on the sidelines of the summit". Whom somebody sees elsewhere need not know of it. */
export const goToSee: VerbFrame = {
  kind: 'verb',
  id: 'consult/go-to-see',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['see'],
  journey: true,
  strict: true,
  people: true,
  cases: [
    { text: 'Kari Lund flew to Oslo to see Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Jan Nowak will send Kari Lund to Oslo to see Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund hopes to see Otto Brandt on the sidelines of the summit.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    { text: 'Kari Lund is due to see Otto Brandt on Friday.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Kari Lund will see Otto Brandt in Oslo next week.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    { text: 'Kari Lund will see Otto Brandt in court.', reads: [] },
    { text: 'Kari Lund will see Otto Brandt win on Friday.', reads: [] },
    { text: 'Kari Lund is expected to see Otto Brandt win.', reads: [] },
    { text: 'Kari Lund wants to see Otto Brandt in jail.', reads: [] },
    { text: 'Kari Lund went to Oslo to see Denmark.', reads: [] },
    { text: 'Kari Lund went to Oslo to see Otto Brandt play.', reads: [] },
    { text: 'Kari Lund saw Otto Brandt in Oslo.', reads: [] },
  ],
}
