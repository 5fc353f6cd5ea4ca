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
    {
      text: 'Gunmen abducted at least 38 nurses in Denmark and killed two others.',
      reads: ['firearms: Gunmen > two others', 'abduct: Gunmen > 38 nurses'],
    },
    { text: 'Gunmen abducted two Danish teachers.', reads: ['abduct: Gunmen > two Danish teachers'] },
    { text: 'Otto Brandt was kidnapped by rebels.', reads: ['abduct: rebels > Otto Brandt'] },
    { text: 'Danish hackers hijacked a Norwegian Twitter account.', reads: [] },
    { text: 'The debate was hijacked by trolls.', reads: [] },
  ],
}

/** "Gunmen whisked away B", "B was whisked away by gunmen". What bears nobody off is none. */
export const whiskAway: VerbFrame = {
  kind: 'verb',
  id: 'assault/whisk-away',
  type: 'ASSAULT',
  mode: 'abduct',
  cameo: '181',
  shape: 'assault',
  lemmas: ['whisk', 'spirit', 'drag', 'bundle', 'march', 'snatch'],
  particle: 'away',
  armed: true,
  strict: true,
  bodily: true,
  counts: true,
  takes: 'people',
  cases: [
    { text: 'Two Danish nurses were whisked away by gunmen.', reads: ['abduct: gunmen > Two Danish nurses'] },
    { text: 'Gunmen whisked away two Danish nurses.', reads: ['abduct: Gunmen > two Danish nurses'] },
    { text: 'Guards whisked away Kari Lund.', reads: [] },
    { text: 'Two Danish nurses were whisked away by car.', reads: [] },
  ],
}

/** "Rebels carried off dozens of children": armed ones, and people. */
export const carryOff: VerbFrame = {
  ...whiskAway,
  id: 'assault/carry-off',
  lemmas: ['carry', 'drag', 'march', 'herd', 'haul', 'cart'],
  particle: 'off',
  parted: true,
  cases: [
    { text: 'Rebels carried off dozens of Danish children.', reads: ['abduct: Rebels > Danish children'] },
    { text: 'Gunmen dragged two Danish nurses off.', reads: ['abduct: Gunmen > two Danish nurses'] },
    { text: 'Rebels carried off Danish cattle.', reads: [] },
    { text: 'Kari Lund carried off a Danish prize.', reads: [] },
    { text: 'Police marched off two Danish fans.', reads: [] },
  ],
}
