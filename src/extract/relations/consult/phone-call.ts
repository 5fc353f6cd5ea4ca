import type { NounFrame } from '../frame.ts'

/** "a phone call with B", "a telephone conversation between A and B", "A's call to B". */
export const phoneCall: NounFrame = {
  kind: 'noun',
  id: 'consult/phone-call',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  lemmas: ['call', 'conversation', 'talk', 'talks', 'discussion', 'conference', 'videoconference'],
  modifiers: ['phone', 'telephone', 'video', 'conference', 'hotline', 'telephonic', 'teleconference'],
  actors: ['with', 'between', 'from', 'to', 'among'],
  recipients: [],
  support: [
    'have',
    'hold',
    'make',
    'conduct',
    'place',
    'receive',
    'take',
    'say',
    'discuss',
    'agree',
    'express',
    'tell',
    'take place',
    'exchange',
    'begin',
    'end',
  ],
  cases: [
    { text: 'Kari Lund held a phone call with Otto Brandt on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'A telephone conversation between Kari Lund and Otto Brandt took place on Monday.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund discussed gas in a phone call with Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'A telephone call was received on Monday by Kari Lund from Otto Brandt.',
      reads: ['phone: Otto Brandt, Kari Lund'],
    },
    { text: 'A telephone call was traced on Monday by Kari Lund.', reads: [] },
    {
      text: 'Kari Lund and Otto Brandt agreed to deepen ties during a phone conversation.',
      reads: ['phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund had a phone call on Monday.', reads: [] },
    { text: 'The conference call with investors lasted an hour.', reads: [] },
  ],
}
