import type { VerbFrame } from '../frame.ts'

/** "A set fire to B". */
export const setFireTo: VerbFrame = {
  kind: 'verb',
  id: 'assault/set-fire-to',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'assault',
  lemmas: ['set'],
  particle: 'fire',
  prepositions: ['to'],
  required: true,
  strict: true,
  cases: [
    {
      text: 'Norwegian soldiers set fire to a church in Denmark.',
      reads: ['destroy: Norwegian soldiers > a church'],
    },
    {
      text: 'Gunmen stormed a Danish village, setting fire to homes.',
      reads: ['firearms: Gunmen > a Danish village', 'destroy: Gunmen > homes'],
    },
    { text: 'A spark set fire to a church in Denmark.', reads: [] },
    { text: 'Norway set limits to Danish exports.', reads: [] },
  ],
}

/** "A set B ablaze", "A set ablaze B", "B was set on fire by A". */
export const setAblaze: VerbFrame = {
  kind: 'verb',
  id: 'assault/set-ablaze',
  type: 'ASSAULT',
  mode: 'destroy',
  cameo: '19',
  shape: 'assault',
  lemmas: ['set'],
  predicate: ['ablaze', 'alight', 'afire', 'aflame', 'on fire'],
  strict: true,
  cases: [
    { text: 'Rebels set a Danish school ablaze.', reads: ['destroy: Rebels > a Danish school'] },
    { text: 'Rebels set ablaze a Danish school.', reads: ['destroy: Rebels > a Danish school'] },
    { text: 'A Danish school was set on fire by rebels.', reads: ['destroy: rebels > A Danish school'] },
    {
      text: 'A Norwegian drone attack set ablaze an oil depot in Denmark.',
      reads: ['drone: A Norwegian drone attack > an oil depot'],
    },
    { text: 'Lightning set a Danish school ablaze.', reads: [] },
    { text: 'Norway set a Danish record.', reads: [] },
    { text: 'The song set Denmark alight.', reads: [] },
  ],
}
