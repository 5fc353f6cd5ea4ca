import type { VerbFrame } from '../frame.ts'

/** "A abducted B", "A kidnapped B", "A took B hostage". */
export const abduct: VerbFrame = {
  kind: 'verb',
  id: 'assault/abduct',
  type: 'ASSAULT',
  mode: 'abduct',
  cameo: '19',
  shape: 'assault',
  lemmas: ['abduct', 'kidnap', 'hijack'],
  strict: true,
  bodily: true,
  counts: true,
  cases: [
    { text: 'Gunmen abducted two Danish teachers.', reads: ['abduct: Gunmen > two Danish teachers'] },
    { text: 'Otto Brandt was kidnapped by rebels.', reads: ['abduct: rebels > Otto Brandt'] },
    { text: 'Danish hackers hijacked a Norwegian Twitter account.', reads: [] },
    { text: 'The debate was hijacked by trolls.', reads: [] },
  ],
}
