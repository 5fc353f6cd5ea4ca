import type { NounFrame } from '../frame.ts'

/** "A is in contact with B", "contacts between A and B". Eye contact and contact with the ill are none. */
export const contacts: NounFrame = {
  kind: 'noun',
  id: 'consult/contact',
  type: 'CONSULT',
  mode: 'talks',
  cameo: '04',
  lemmas: ['contact'],
  except: ['eye', 'sexual', 'physical', 'business', 'first'],
  actors: ['with', 'between'],
  recipients: [],
  support: ['have', 'hold', 'maintain', 'keep', 'establish', 'resume', 'continue', 'intensify', 'be', 'remain', 'stay'],
  cases: [
    { text: 'Kari Lund said she was in contact with Otto Brandt.', reads: ['talks: she, Otto Brandt'] },
    { text: 'Kari Lund held contacts with Otto Brandt on Monday.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Norway has no contact with Denmark.', reads: ['talks: Norway, Denmark (negated)'] },
    { text: 'Kari Lund made eye contact with Otto Brandt.', reads: [] },
    { text: 'Kari Lund lost contact with reality in Denmark.', reads: [] },
  ],
}

/** "A has been in touch with B". */
export const inTouch: NounFrame = {
  ...contacts,
  id: 'consult/in-touch',
  lemmas: ['touch', 'communication'],
  behind: ['in'],
  cases: [
    { text: 'Kari Lund has been in touch with Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund stayed in close touch with Otto Brandt.', reads: ['talks: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund is in touch with reality in Denmark.', reads: [] },
    { text: 'Kari Lund lost touch with Otto Brandt.', reads: [] },
  ],
}
