import type { NounFrame } from '../frame.ts'

/** "the debate between A and B", "A's interview with B". A debate about something has no sides. */
export const debates: NounFrame = {
  kind: 'noun',
  id: 'consult/debate-noun',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '040',
  lemmas: [
    'debate',
    'interview',
    'news conference',
    'press conference',
    'conference',
    'dinner',
    'lunch',
    'breakfast',
    'supper',
    'tea',
    'coffee',
  ],
  except: ['peace', 'donor', 'climate'],
  actors: ['between', 'with'],
  recipients: [],
  support: ['hold', 'have', 'give', 'attend', 'host'],
  cases: [
    { text: 'The debate between Kari Lund and Otto Brandt lasted an hour.', reads: ['talks: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund held a news conference with Otto Brandt on Monday.',
      reads: ['talks: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund and Otto Brandt held a press conference.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund had tea with King Otto Brandt.', reads: ['talks: Kari Lund, King Otto Brandt'] },
    { text: 'Kari Lund had tea with milk in Denmark.', reads: [] },
    { text: 'The debate about Norway lasted an hour.', reads: [] },
    { text: 'Kari Lund gave an interview to a newspaper.', reads: [] },
  ],
}
