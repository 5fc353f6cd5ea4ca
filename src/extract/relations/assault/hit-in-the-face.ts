import type { VerbFrame } from '../frame.ts'

/** "A hit B in the face", "A punched B in the stomach": a part of the body makes it a blow. */
export const hitInTheFace: VerbFrame = {
  kind: 'verb',
  id: 'assault/hit-in-the-face',
  type: 'ASSAULT',
  mode: 'beat',
  cameo: '19',
  shape: 'assault',
  lemmas: ['hit', 'strike', 'punch', 'kick', 'slap', 'elbow', 'headbutt'],
  companion: {
    prepositions: ['in', 'on', 'across', 'over'],
    nouns: [
      'face',
      'head',
      'stomach',
      'chest',
      'jaw',
      'nose',
      'mouth',
      'back',
      'cheek',
      'neck',
      'rib',
      'eye',
      'leg',
      'arm',
      'groin',
      'body',
    ],
  },
  strict: true,
  bodily: true,
  cases: [
    { text: 'A Danish man punched a nurse in the face.', reads: ['beat: A Danish man > a nurse'] },
    { text: 'Otto Brandt allegedly hit a deputy in the face.', reads: ['beat: Otto Brandt > a deputy (alleged)'] },
    { text: 'A ball hit a Danish nurse in the face.', reads: [] },
    { text: 'Otto Brandt hit a nerve in Denmark.', reads: [] },
  ],
}
