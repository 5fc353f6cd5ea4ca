import type { VerbFrame } from '../frame.ts'

/** "A bombed B", "A bombarded B". */
export const bomb: VerbFrame = {
  kind: 'verb',
  id: 'assault/bomb',
  type: 'ASSAULT',
  mode: 'aerial',
  cameo: '19',
  shape: 'assault',
  lemmas: ['bomb', 'bombard'],
  strict: true,
  cases: [
    { text: 'Norwegian jets bombed Danish positions.', reads: ['aerial: Norwegian jets > Danish positions'] },
    { text: 'The Danish town was bombed by Norway in March.', reads: ['aerial: Norway > The Danish town'] },
    { text: 'The film bombed in Norway.', reads: [] },
  ],
}

/** "A dynamited B", "A firebombed B": by hand, from no plane. */
export const dynamite: VerbFrame = {
  kind: 'verb',
  id: 'assault/dynamite',
  type: 'ASSAULT',
  mode: 'explosives',
  cameo: '19',
  shape: 'assault',
  lemmas: ['dynamite', 'firebomb', 'car-bomb'],
  strict: true,
  cases: [
    { text: 'Rebels dynamited machinery in Denmark.', reads: ['explosives: Rebels > machinery'] },
    { text: 'Two Danish bridges were dynamited by rebels.', reads: ['explosives: rebels > Two Danish bridges'] },
    { text: 'A Danish mosque was firebombed.', reads: ['explosives: > A Danish mosque'] },
    { text: 'Kari Lund dynamited the Danish budget.', reads: [] },
  ],
}
