import type { VerbFrame } from '../frame.ts'

/** "A played host to B": they met. */
export const playHost: VerbFrame = {
  kind: 'verb',
  id: 'consult/play-host',
  type: 'CONSULT',
  mode: 'meeting',
  cameo: '04',
  shape: 'exchange',
  lemmas: ['play'],
  particle: 'host',
  prepositions: ['to'],
  required: true,
  strict: true,
  cases: [
    { text: 'Kari Lund played host to Otto Brandt on Monday.', reads: ['meeting: Kari Lund, Otto Brandt'] },
    { text: 'Oslo played host to the games.', reads: [] },
    { text: 'Kari Lund played a host in a film.', reads: [] },
  ],
}
