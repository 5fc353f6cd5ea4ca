import type { NounFrame } from '../frame.ts'

/** "A held a closed-door session with B". A training session, and the session of a house, are none. */
export const sessions: NounFrame = {
  kind: 'noun',
  id: 'consult/session',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  lemmas: ['session'],
  except: [
    'training',
    'practice',
    'photo',
    'jam',
    'recording',
    'coaching',
    'therapy',
    'trading',
    'answer',
    'signing',
    'study',
  ],
  actors: ['with', 'between'],
  recipients: [],
  support: ['hold', 'have', 'conduct', 'convene', 'chair', 'host'],
  cases: [
    { text: 'Kari Lund held a closed-door session with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund and Otto Brandt held a three-hour session in Oslo.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'A session between Norway and Denmark ended on Monday.', reads: ['meeting: Norway, Denmark'] },
    { text: 'Norway held a training session with Denmark.', reads: [] },
    { text: 'Kari Lund held a question-and-answer session with Otto Brandt.', reads: [] },
    { text: 'Kari Lund attended the session of parliament in Denmark.', reads: [] },
  ],
}

/** "A and B will hold a leaders' retreat". A retreat from a town is none. */
export const retreats: NounFrame = {
  ...sessions,
  id: 'consult/retreat',
  mode: 'multilateral',
  lemmas: ['retreat'],
  except: [],
  actors: ['with'],
  supported: true,
  cases: [
    {
      text: "Kari Lund and Otto Brandt will hold a leaders' retreat in Oslo.",
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    { text: 'Kari Lund held a retreat with Otto Brandt in May.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Norway and Denmark began a retreat in May.', reads: [] },
    { text: 'Norway held off after the retreat with Denmark.', reads: [] },
  ],
}

/** "A took part in a round table with B". A table that is round is none. */
export const roundTables: NounFrame = {
  ...sessions,
  id: 'consult/round-table',
  lemmas: ['table'],
  modifiers: ['round'],
  except: [],
  support: ['hold', 'host', 'chair', 'attend', 'take', 'participate', 'join', 'convene'],
  cases: [
    { text: 'Kari Lund held a round table with Danish officials.', reads: ['meeting: Kari Lund, Danish officials'] },
    { text: 'Kari Lund took part in a round table with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund bought a round table with Otto Brandt.', reads: [] },
    { text: 'Kari Lund held a long table with Otto Brandt.', reads: [] },
  ],
}
