import type { NounFrame } from '../frame.ts'

/** "A was on the phone to B", "A has just got off the phone with B". A phone that is lost or sold is none. */
export const onThePhone: NounFrame = {
  kind: 'noun',
  id: 'consult/on-the-phone',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  lemmas: ['phone', 'telephone'],
  behind: ['on', 'off'],
  actors: ['with', 'to'],
  recipients: [],
  support: ['be', 'get', 'come'],
  cases: [
    { text: 'Kari Lund had been on the phone to Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund has just got off the phone with Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund was on the phone to reporters.', reads: [] },
    { text: 'Kari Lund lost a phone with Otto Brandt in Denmark.', reads: [] },
  ],
}
