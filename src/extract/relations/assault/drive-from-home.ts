import type { VerbFrame } from '../frame.ts'

/** "A drove B from their homes", "A expelled B from the village": mass expulsion. What floods and landlords do is none. */
export const driveFromHome: VerbFrame = {
  kind: 'verb',
  id: 'assault/drive-from-home',
  type: 'ASSAULT',
  mode: 'unconventional',
  cameo: '201',
  shape: 'assault',
  lemmas: ['force', 'drive', 'expel', 'chase', 'displace', 'uproot'],
  companion: {
    prepositions: ['from', 'off', 'of'],
    nouns: ['home', 'house', 'village', 'land', 'town', 'neighbourhood', 'neighborhood', 'settlement'],
  },
  strict: true,
  bodily: true,
  takes: 'people',
  cases: [
    {
      text: 'Danish soldiers drove 200 Norwegian farmers from their homes.',
      reads: ['unconventional: Danish soldiers > 200 Norwegian farmers'],
    },
    {
      text: 'The Danish army forced out more than 200 villagers from their homes.',
      reads: ['unconventional: The Danish army > 200 villagers'],
    },
    {
      text: 'Residents were expelled from the village by rebels.',
      reads: ['unconventional: rebels > Residents'],
    },
    { text: 'Floods forced 200 Norwegian farmers from their homes.', reads: [] },
    { text: 'Denmark expelled three Norwegian diplomats.', reads: [] },
    { text: 'Danish soldiers drove trucks from the village.', reads: [] },
    { text: 'Otto Brandt drove Kari Lund home.', reads: [] },
  ],
}
