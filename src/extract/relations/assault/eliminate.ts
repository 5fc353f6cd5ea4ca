import type { VerbFrame } from '../frame.ts'

/** "A's forces eliminated B": news of armed men says so of people. Teams, posts and debts are eliminated too. */
export const eliminate: VerbFrame = {
  kind: 'verb',
  id: 'assault/eliminate',
  type: 'ASSAULT',
  mode: 'targeted',
  cameo: '19',
  shape: 'assault',
  lemmas: ['eliminate', 'liquidate', 'martyr'],
  takes: 'people',
  armed: true,
  strict: true,
  bodily: true,
  except: ['from'],
  cases: [
    { text: 'Norway said it had eliminated Otto Brandt in Oslo.', reads: ['targeted: it > Otto Brandt'] },
    { text: 'Norwegian troops eliminated three gunmen.', reads: ['targeted: Norwegian troops > three gunmen'] },
    {
      text: 'Gunmen fired on a Danish checkpoint, martyring two policemen.',
      reads: ['targeted: Gunmen > two policemen', 'firearms: Gunmen > a Danish checkpoint'],
    },
    { text: 'Kari Lund eliminated Otto Brandt in straight sets.', reads: [] },
    { text: 'Norway eliminated Denmark in the quarter-finals.', reads: [] },
    { text: 'Norway eliminated two posts in Denmark.', reads: [] },
    { text: 'Norway eliminated Danish players from the cup.', reads: [] },
  ],
}
