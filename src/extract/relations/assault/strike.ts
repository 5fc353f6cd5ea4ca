import type { VerbFrame } from '../frame.ts'

/** "A struck B", "missiles hit B". *Hit by sanctions*, *struck a deal* are none. */
export const strike: VerbFrame = {
  kind: 'verb',
  id: 'assault/strike',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['strike', 'hit', 'pound', 'pummel', 'blast'],
  strict: true,
  cases: [
    {
      text: 'Rockets fired from Syria hit a house in Turkey.',
      reads: ['heavy-weapons: Rockets fired from Syria > a house'],
    },
    { text: 'Rockets fired from a truck hit a house in Turkey.', reads: ['heavy-weapons: > a house'] },
    {
      text: 'Norwegian missiles hit the Danish port of Esbjerg.',
      reads: ['heavy-weapons: Norwegian missiles > the Danish port'],
    },
    { text: 'Danish warplanes struck Norway overnight.', reads: ['aerial: Danish warplanes > Norway'] },
    { text: 'Danish aircraft struck two Norwegian houses.', reads: ['aerial: Danish aircraft > two Norwegian houses'] },
    { text: 'Drones launched by Norway struck a Danish port.', reads: ['drone: Norway > a Danish port'] },
    {
      text: 'A missile fired by Norwegian troops struck a Danish hospital.',
      reads: ['heavy-weapons: Norwegian troops > a Danish hospital'],
    },
    {
      text: 'Warplanes supported by Norway struck a Danish hospital.',
      reads: ['aerial: Warplanes > a Danish hospital'],
    },
    { text: 'Norway struck a deal with Denmark.', reads: [] },
    { text: 'Norway was hit by new sanctions.', reads: [] },
    { text: 'Denmark was hit by a storm.', reads: [] },
  ],
}
