import type { VerbFrame } from '../frame.ts'

/** "A hosted B", "A received B in Oslo": host and guest met. */
export const host: VerbFrame = {
  kind: 'verb',
  id: 'consult/host',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['host', 'receive', 'welcome', 'greet'],
  strict: true,
  cases: [
    {
      text: 'Kari Lund received Hamas political chief Otto Brandt in Oslo.',
      reads: ['meeting: Kari Lund, Hamas political chief Otto Brandt'],
    },
    { text: 'The Danish magazine is hosting a watch party in Oslo.', reads: [] },
    { text: 'Kari Lund hosted Otto Brandt in Oslo on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Otto Brandt was received by Kari Lund in Oslo.', reads: ['meeting: Otto Brandt, Kari Lund'] },
    {
      text: 'Kari Lund welcomed Otto Brandt to the palace.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund received an invitation to the first summit to be hosted by Denmark.', reads: [] },
    { text: 'Kari Lund hosted 300 guests in Oslo.', reads: [] },
    { text: 'Norway hosted Denmark in a friendly.', reads: [] },
    { text: "Norway welcomed Otto Brandt's decision.", reads: [] },
    {
      text: 'Jan Nowak flew to Oslo, with Kari Lund greeting him there.',
      reads: ['meeting: Kari Lund, him'],
    },
    { text: 'Jan Nowak flew to Oslo with Kari Lund, greeting supporters.', reads: [] },
    { text: 'Norway hosted the games.', reads: [] },
    { text: 'Denmark praised a base hosting Norwegian soldiers.', reads: [] },
    { text: 'Kari Lund welcomed the decision.', reads: [] },
    { text: 'Kari Lund received a letter from Germany.', reads: [] },
  ],
}
