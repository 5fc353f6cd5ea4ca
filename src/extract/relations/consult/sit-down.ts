import type { VerbFrame } from '../frame.ts'

/** "A sat down with B". Sitting down with a book is none. */
export const sitDown: VerbFrame = {
  kind: 'verb',
  id: 'consult/sit-down',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['sit'],
  particle: 'down',
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund sat down with Otto Brandt in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund is ready to sit down with Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    { text: 'Norwegian and Danish delegations sat down face to face in Oslo.', reads: ['meeting: Norwegian, Danish'] },
    { text: 'Norwegian officials sat down in Oslo.', reads: [] },
    { text: 'Kari Lund sat down with a book in Oslo.', reads: [] },
    { text: 'Kari Lund sat with Otto Brandt in mind.', reads: [] },
  ],
}

/** "A sat across from B". */
export const sitAcross: VerbFrame = {
  kind: 'verb',
  id: 'consult/sit-across',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['sit'],
  particle: 'across',
  prepositions: ['from'],
  required: true,
  strict: true,
  cases: [
    { text: 'Kari Lund sat across from Otto Brandt in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund sat across the table from Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund sat across from a window in Oslo.', reads: [] },
  ],
}

/** "A will not sit at the same table with B", "A sat at the table with B". */
export const sitAtTable: VerbFrame = {
  kind: 'verb',
  id: 'consult/sit-at-table',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['sit'],
  companion: { prepositions: ['at', 'around'], nouns: ['table'] },
  prepositions: ['with', 'as'],
  required: true,
  strict: true,
  cases: [
    {
      text: 'Norway said it would not sit at the same table with Hamas.',
      reads: ['talks: it, Hamas (negated)'],
    },
    { text: 'Kari Lund sat at a table with Otto Brandt in Oslo.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund sat with Otto Brandt at a match.', reads: [] },
    { text: 'Kari Lund sat at a table with flowers in Oslo.', reads: [] },
  ],
}

/** "A and B sat together for an hour". */
export const sitTogether: VerbFrame = {
  kind: 'verb',
  id: 'consult/sit-together',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['sit'],
  particle: 'together',
  companion: { prepositions: ['for'], nouns: ['hour', 'minute', 'time', 'talk'] },
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund and Otto Brandt sat together for an hour.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt sat together at a match.', reads: [] },
    { text: 'Kari Lund sat for an hour in Denmark.', reads: [] },
  ],
}
