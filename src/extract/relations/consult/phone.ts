import type { VerbFrame } from '../frame.ts'

/** "A phoned B", "A called B". *Called on*, *called for*, *called him a liar* are none. */
export const phone: VerbFrame = {
  kind: 'verb',
  id: 'consult/phone',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['phone', 'telephone', 'call', 'ring', 'dial'],
  strict: true,
  cases: [
    { text: 'Kari Lund phoned Otto Brandt late on Sunday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund called Otto Brandt on Sunday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    {
      text: 'Kari Lund and Jan Nowak phoned Otto Brandt.',
      reads: ['phone: Kari Lund, Otto Brandt', 'phone: Jan Nowak, Otto Brandt'],
    },
    {
      text: 'Kari Lund phoned Jan Nowak and Otto Brandt.',
      reads: ['phone: Kari Lund, Jan Nowak', 'phone: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund dialed Otto Brandt on Sunday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund dialed back her attacks.', reads: [] },
    { text: 'Kari Lund called on Germany to act.', reads: [] },
    { text: 'Kari Lund called Otto Brandt a liar.', reads: [] },
    { text: 'Kari Lund called Norway unfair.', reads: [] },
    { text: 'Kari Lund called Otto Brandt too soft.', reads: [] },
    { text: 'Kari Lund called Otto Brandt a "coward".', reads: [] },
    { text: 'Kari Lund called Otto Brandt late on Sunday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund called Otto Brandt this week.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund called out Otto Brandt for his silence.', reads: [] },
    { text: 'Kari Lund called Otto Brandt, her rival, a liar.', reads: [] },
    { text: 'Kari Lund called Otto Brandt, her rival, on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'The Oslo Initiative was called by Kari Lund.', reads: [] },
    { text: 'Kari Lund called for talks.', reads: [] },
    { text: "Kari Lund called the firm's chief, Otto Brandt, ''driven''.", reads: [] },
    { text: 'Kari Lund said calling Otto Brandt, her rival, by another name would not help.', reads: [] },
    { text: 'Kari Lund spoke of a group, one she called "Safe Norway", on Monday.', reads: [] },
    { text: 'Norway has "partners", as Kari Lund called them, in Denmark.', reads: [] },
  ],
}

/** "A contacted B by phone", "A reached B on the telephone". Contacts by other means are none. */
export const contactByPhone: VerbFrame = {
  kind: 'verb',
  id: 'consult/contact-by-phone',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['contact', 'reach'],
  companion: { prepositions: ['by', 'on', 'over'], nouns: ['phone', 'telephone'] },
  strict: true,
  cases: [
    { text: 'Kari Lund contacted Otto Brandt by phone on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund contacted Otto Brandt by letter.', reads: [] },
    { text: 'Kari Lund could not be reached by phone.', reads: [] },
    { text: 'Kari Lund reached Denmark by boat.', reads: [] },
  ],
}
