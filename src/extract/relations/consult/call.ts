import type { NounFrame } from '../frame.ts'

/** "a call with B", "the call between A and B". *A call for*, *a call from the opposition* are none. */
export const call: NounFrame = {
  kind: 'noun',
  id: 'consult/call',
  type: 'CONSULT',
  mode: 'phone',
  cameo: '04',
  lemmas: ['call', 'teleconference', 'videoconference'],
  except: ['roll', 'wake-up', 'close', 'curtain', 'conference', 'earnings', 'courtesy'],
  actors: ['with', 'between', 'among'],
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
    'exchange',
    'share',
    'begin',
    'end',
  ],
  cases: [
    { text: 'Kari Lund and Otto Brandt shared a call on Sunday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund had a call with Otto Brandt on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'The call between Kari Lund and Otto Brandt lasted an hour.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: "Kari Lund's call for talks was ignored.", reads: [] },
    { text: 'Kari Lund led the calls for a ban with Otto Brandt in mind.', reads: [] },
  ],
}

/** "A got a call from B", "A placed a call to B". Calls to resign and for talks are none. */
export const callFrom: NounFrame = {
  ...call,
  id: 'consult/call-from',
  lemmas: ['call'],
  actors: ['from', 'to'],
  support: ['get', 'receive', 'take', 'place', 'make', 'return', 'field'],
  supported: true,
  cases: [
    { text: 'Kari Lund got a call from Otto Brandt on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund placed a call to Otto Brandt.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund received calls from Otto Brandt to resign.', reads: [] },
    { text: 'Kari Lund made a call to Denmark for talks.', reads: [] },
    { text: 'Kari Lund got a call from reporters.', reads: [] },
    { text: 'The call from Kari Lund to Otto Brandt for talks was ignored.', reads: [] },
  ],
}
