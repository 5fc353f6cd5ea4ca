import type { VerbFrame } from '../frame.ts'

/** "A and B violated the ceasefire", "A broke B's truce": the two sides of a truce that no longer holds. */
export const breakCeasefire: VerbFrame = {
  kind: 'verb',
  id: 'assault/break-ceasefire',
  type: 'ASSAULT',
  mode: null,
  cameo: '196',
  shape: 'truce',
  lemmas: ['violate', 'break', 'breach'],
  strict: true,
  cases: [
    { text: 'Norway and Denmark violated the ceasefire.', reads: ['none: Norway > Denmark'] },
    { text: "Rebels broke Denmark's ceasefire on Monday.", reads: ['none: Rebels > Denmark'] },
    { text: 'Norway and Denmark violated the treaty.', reads: [] },
    { text: 'Norway violated the ceasefire.', reads: [] },
  ],
}
