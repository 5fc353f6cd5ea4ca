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
    'begin',
    'end',
  ],
  cases: [
    { text: 'Kari Lund had a call with Otto Brandt on Monday.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: 'The call between Kari Lund and Otto Brandt lasted an hour.', reads: ['phone: Kari Lund, Otto Brandt'] },
    { text: "Kari Lund's call for talks was ignored.", reads: [] },
    { text: 'Kari Lund led the calls for a ban with Otto Brandt in mind.', reads: [] },
  ],
}
