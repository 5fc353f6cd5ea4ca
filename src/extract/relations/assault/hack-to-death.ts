import type { VerbFrame } from '../frame.ts'

/** "A hacked B to death", "B was stoned to death by A". */
export const hackToDeath: VerbFrame = {
  kind: 'verb',
  id: 'assault/hack-to-death',
  type: 'ASSAULT',
  mode: 'primitive',
  cameo: '19',
  shape: 'assault',
  lemmas: ['hack', 'bludgeon', 'club', 'stone', 'burn', 'batter', 'beat', 'kick', 'choke', 'trample'],
  companion: { prepositions: ['to'], nouns: ['death'] },
  strict: true,
  bodily: true,
  cases: [
    { text: 'Rebels hacked to death two Danish farmers.', reads: ['primitive: Rebels > two Danish farmers'] },
    { text: 'Gunmen hacked two soldiers to death in Denmark.', reads: ['primitive: Gunmen > two soldiers'] },
    { text: 'A Danish nurse was stoned to death by rebels.', reads: ['primitive: rebels > A Danish nurse'] },
    { text: 'Norwegian agents hacked a Danish ministry.', reads: [] },
    { text: 'Rebels kicked a ball in Denmark.', reads: [] },
  ],
}
