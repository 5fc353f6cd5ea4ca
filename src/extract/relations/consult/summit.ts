import type { NounFrame } from '../frame.ts'

/** "a summit of A, B and C", "A attended a summit with B". */
export const summit: NounFrame = {
  kind: 'noun',
  id: 'consult/summit',
  type: 'CONSULT',
  mode: 'multilateral',
  cameo: '04',
  lemmas: ['summit'],
  actors: ['with', 'between', 'of', 'among'],
  recipients: [],
  support: [
    'co-chaired',
    'co-hosted',
    'have',
    'hold',
    'attend',
    'host',
    'convene',
    'join',
    'arrive',
    'say',
    'tell',
    'discuss',
    'chair',
  ],
  cases: [
    {
      text: 'The leaders of Norway, Germany and Poland held a summit in Oslo.',
      reads: ['multilateral: Norway, Germany, Poland'],
    },
    {
      text: 'Kari Lund attended a summit with Otto Brandt and Jan Nowak.',
      reads: ['multilateral: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    {
      text: 'Kari Lund left with Otto Brandt. The Lund-Brandt summit was held in Oslo.',
      reads: ['meeting: Lund, Brandt'],
    },
    { text: 'Kari Lund and Otto Brandt co-chaired a summit in Oslo.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund-Brandt liked the summit.', reads: [] },
    { text: 'The climbers reached the summit of the mountain in Norway.', reads: [] },
  ],
}
