import type { NounFrame } from '../frame.ts'

/** "a meeting with B", "the meeting between A and B", "A's meeting with B", "a meeting of A and B". */
export const meetings: NounFrame = {
  kind: 'noun',
  id: 'consult/meeting',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  lemmas: ['meeting', 'encounter', 'sit-down', 'audience', 'bilateral', 'trilateral', 'pull-aside'],
  actors: ['with', 'between', 'of', 'among'],
  recipients: [],
  support: [
    'co-chaired',
    'co-hosted',
    'have',
    'hold',
    'attend',
    'chair',
    'convene',
    'host',
    'arrive',
    'say',
    'tell',
    'discuss',
    'conclude',
    'end',
    'grant',
    'arrange',
    'cut',
    'leave',
    'interrupt',
  ],
  cases: [
    {
      text: 'President Kari Lund told reporters the meeting with Otto Brandt had been productive.',
      reads: ['meeting: President Kari Lund, Otto Brandt'],
    },
    {
      text: 'President Kari Lund said a meeting with Otto Brandt would be productive.',
      reads: [],
    },
    { text: 'Spokesman Jan Nowak said the meeting with Otto Brandt had been productive.', reads: [] },
    {
      text: 'President Kari Lund said the meeting between Jan Nowak and Otto Brandt had been productive.',
      reads: ['meeting: Jan Nowak, Otto Brandt'],
    },
    {
      text: 'Kari Lund had a meeting with Otto Brandt at the border between Norway and Sweden.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund cut short a meeting with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'Norway and Denmark agreed to a truce after meeting in Oslo.',
      reads: ['meeting: Norway, Denmark'],
    },
    {
      text: 'Kari Lund thanked Otto Brandt for his meeting with Carl Moe.',
      reads: ['meeting: his, Carl Moe'],
    },
    { text: 'Kari Lund had a meeting with Otto Brandt on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    {
      text: 'After a meeting with Otto Brandt, Kari Lund said the border would open.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    {
      text: 'A planned meeting between Kari Lund and Otto Brandt was called off.',
      reads: ['meeting: Kari Lund, Otto Brandt (cancelled)'],
    },
    {
      text: "A planned meeting between Kari Lund and Denmark's president, Otto Brandt, did not take place.",
      reads: ['meeting: Kari Lund, president, Otto Brandt (negated)'],
    },
    {
      text: 'Kari Lund is preparing for a meeting with Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund left for a meeting with Otto Brandt next week.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund spoke to reporters before a meeting with Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt (planned)'],
    },
    {
      text: 'Kari Lund chaired a meeting with Otto Brandt, attended by Jan Nowak.',
      reads: ['meeting: Kari Lund, Otto Brandt, Jan Nowak'],
    },
    {
      text: 'Kari Lund chaired a meeting of European leaders in Oslo attended by Otto Brandt.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund, accompanied by Otto Brandt, attended a meeting in Oslo.', reads: [] },
    { text: 'Kari Lund attended a meeting alongside Otto Brandt.', reads: [] },
    {
      text: 'A trilateral with Kari Lund, Otto Brandt and the hosts did not materialise.',
      reads: ['meeting: Kari Lund, Otto Brandt (negated)'],
    },
    { text: 'Kari Lund and Otto Brandt prepared the meeting.', reads: [] },
    {
      text: 'Kari Lund arranged a meeting between Otto Brandt and Jan Nowak.',
      reads: ['meeting: Otto Brandt, Jan Nowak (planned)'],
    },
    { text: 'Kari Lund arranged a meeting between Dagny Moss and Otto Brandt.', reads: [] },
    { text: 'Kari Lund arranged a meeting with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt (planned)'] },
    {
      text: 'Kari Lund had a meeting with Otto Brandt hours before his death.',
      reads: ['meeting: Kari Lund, Otto Brandt'],
    },
    { text: 'Kari Lund held a bilateral with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'The meeting of Norway and Denmark in the final drew a crowd.', reads: [] },
    { text: 'Kari Lund returned from a meeting with Otto Brandt.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Kari Lund was barred from a meeting with Otto Brandt.', reads: [] },
    { text: 'The meeting of the committee ended.', reads: [] },
  ],
}
