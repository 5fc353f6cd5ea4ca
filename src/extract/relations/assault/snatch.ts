import { TARGET_NOUNS } from '../../../lexicon/targets.ts'
import type { VerbFrame } from '../frame.ts'

/** "A snatched B from a dormitory", "B was snatched in the street": people, where they were. Wins and bags are snatched too. */
export const snatch: VerbFrame = {
  kind: 'verb',
  id: 'assault/snatch',
  type: 'ASSAULT',
  mode: 'abduct',
  cameo: '181',
  shape: 'assault',
  lemmas: ['snatch'],
  companion: {
    prepositions: ['from', 'in', 'at', 'outside', 'near', 'off', 'by'],
    nouns: [...TARGET_NOUNS, 'bed', 'room', 'bedroom', 'classroom', 'estate', 'gunman', 'bandit', 'rebel', 'militant'],
  },
  strict: true,
  bodily: true,
  counts: true,
  takes: 'people',
  cases: [
    { text: 'Bandits snatched two Danish pupils from a dormitory.', reads: ['abduct: Bandits > two Danish pupils'] },
    { text: 'Two Danish nurses were snatched by gunmen.', reads: ['abduct: gunmen > Two Danish nurses'] },
    { text: 'Two Danish nurses were snatched from their car.', reads: ['abduct: > Two Danish nurses'] },
    { text: 'A thief snatched a bag from a Danish nurse.', reads: [] },
    { text: 'A thief snatched a bag in a Danish shop.', reads: [] },
    { text: 'Norway snatched a win from Denmark in the street race.', reads: [] },
  ],
}
