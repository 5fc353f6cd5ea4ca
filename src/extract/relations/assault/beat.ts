import type { VerbFrame } from '../frame.ts'

/** "A beat (up) B", with people on both sides. *Beat Denmark 3-1* is none. */
export const beat: VerbFrame = {
  kind: 'verb',
  id: 'assault/beat',
  type: 'ASSAULT',
  mode: 'beat',
  cameo: '19',
  shape: 'assault',
  lemmas: ['beat', 'manhandle', 'club', 'pistol-whip', 'pistol-whipped'],
  strict: true,
  bodily: true,
  takes: 'people',
  cases: [
    { text: 'Danish police beat two journalists in Aarhus.', reads: ['beat: Danish police > two journalists'] },
    { text: 'Danish police clubbed two journalists in Aarhus.', reads: ['beat: Danish police > two journalists'] },
    { text: 'Norwegian police beat the Dane Otto Brandt by two seconds.', reads: [] },
    { text: 'Norway beat Denmark 3-1.', reads: [] },
    { text: 'Kari Lund beat Anna Brandt in five sets.', reads: [] },
    { text: 'Kari Lund beat Anna Brandt at Wimbledon.', reads: [] },
    { text: 'Kari Lund beat Otto Brandt in the election.', reads: [] },
  ],
}
