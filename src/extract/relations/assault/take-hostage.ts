import type { VerbFrame } from '../frame.ts'

/** "A took B hostage", "A held B captive", "B was taken hostage by A". Taking part or office is none. */
export const takeHostage: VerbFrame = {
  kind: 'verb',
  id: 'assault/take-hostage',
  type: 'ASSAULT',
  mode: 'abduct',
  cameo: '19',
  shape: 'assault',
  lemmas: ['take', 'hold', 'keep'],
  predicate: ['hostage', 'captive', 'prisoner', 'as hostages', 'as captives', 'as human'],
  strict: true,
  bodily: true,
  counts: true,
  cases: [
    { text: 'Gunmen took five Danish journalists hostage.', reads: ['abduct: Gunmen > five Danish journalists'] },
    { text: 'Rebels held Otto Brandt captive for a year.', reads: ['abduct: Rebels > Otto Brandt'] },
    { text: 'Two Danish nurses were taken hostage by rebels.', reads: ['abduct: rebels > Two Danish nurses'] },
    {
      text: 'Rebels are holding 100 Danish civilians as human shields.',
      reads: ['abduct: Rebels > 100 Danish civilians'],
    },
    { text: 'Norway took two Danish hostages home.', reads: [] },
    { text: 'Rebels took a Danish village.', reads: [] },
    { text: 'The budget was held hostage by the opposition.', reads: [] },
  ],
}
