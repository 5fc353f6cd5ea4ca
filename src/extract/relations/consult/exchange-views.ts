import type { VerbFrame } from '../frame.ts'

/** "A exchanged views with B", "A and B exchanged views on trade". */
export const exchangeViews: VerbFrame = {
  kind: 'verb',
  id: 'consult/exchange-views',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['exchange'],
  particle: 'views',
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Kari Lund exchanged views with Otto Brandt on Monday.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund and Otto Brandt exchanged views on trade.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund exchanged views of the sea for a house in Denmark.', reads: [] },
    { text: 'Norway and Denmark exchanged prisoners.', reads: [] },
  ],
}

/** "A exchanged messages with B", "A and B exchanged letters", also through a third. */
export const exchangeMessages: VerbFrame = {
  kind: 'verb',
  id: 'consult/exchange-messages',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['exchange', 'trade', 'swap'],
  object: ['message', 'letter', 'note', 'proposal', 'word'],
  prepositions: ['with'],
  required: true,
  pluralAlone: true,
  strict: true,
  cases: [
    { text: 'Norway exchanged messages with Denmark through Sweden.', reads: ['talks: Norway, Denmark'] },
    { text: 'Norway and Denmark exchanged indirect messages in May.', reads: ['talks: Norway, Denmark'] },
    { text: 'Kari Lund and Otto Brandt exchanged letters.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Norway and Denmark exchanged prisoners.', reads: [] },
    { text: 'Norway and Denmark exchanged fire.', reads: [] },
    { text: 'Kari Lund and Otto Brandt exchanged rings.', reads: [] },
    { text: 'Kari Lund exchanged harsh words with Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund put her views in words with Otto Brandt in Denmark.', reads: [] },
  ],
}
