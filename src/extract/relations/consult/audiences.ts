import type { NounFrame } from '../frame.ts'

/** "A granted an audience to B". */
export const audiences: NounFrame = {
  kind: 'noun',
  id: 'consult/audience',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  lemmas: ['audience'],
  actors: ['to', 'with'],
  recipients: [],
  support: ['grant', 'give', 'accord', 'have', 'hold'],
  cases: [
    { text: 'King Otto Brandt granted an audience to Kari Lund.', reads: ['meeting: King Otto Brandt, Kari Lund'] },
    {
      text: 'King Otto Brandt gave audiences to Kari Lund and Jan Nowak.',
      reads: ['meeting: King Otto Brandt, Kari Lund, Jan Nowak'],
    },
    { text: 'Kari Lund bored the audience to tears in Denmark.', reads: [] },
    { text: 'Kari Lund played to an audience in Denmark.', reads: [] },
  ],
}
