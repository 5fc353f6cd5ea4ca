import type { VerbFrame } from '../frame.ts'

/** "A prisoner died after torture in B's custody": who held the dead did it. */
export const dieOf: VerbFrame = {
  kind: 'verb',
  id: 'assault/die-of-torture',
  type: 'ASSAULT',
  mode: 'torture',
  cameo: '1822',
  shape: 'custody',
  lemmas: ['die', 'succumb'],
  strict: true,
  cases: [
    {
      text: 'A Danish prisoner died after torture in Norwegian police custody.',
      reads: ['torture: Norwegian police custody > A Danish prisoner'],
    },
    {
      text: 'The detainee died as a result of beatings in a Norwegian jail.',
      reads: ['torture: a Norwegian jail > The detainee'],
    },
    { text: 'A Danish prisoner died of cancer in a Norwegian jail.', reads: [] },
    { text: 'The bill died after talks in Norway.', reads: [] },
  ],
}
