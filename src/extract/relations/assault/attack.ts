import type { VerbFrame } from '../frame.ts'

/** "A attacked B", "B was attacked by A". Attacks on a plan or a record are none. */
export const attack: VerbFrame = {
  kind: 'verb',
  id: 'assault/attack',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: ['attack', 'assault', 'ambush', 'raid', 'storm', 'target', 'assail', 'besiege'],
  strict: true,
  cases: [
    { text: 'The rebels have attacked large landholders.', reads: ['none: The rebels > large landholders'] },
    { text: 'Vladimir Putin attacked Otto Brandt.', reads: [] },
    { text: 'Vladimir Putin attacked Ukraine.', reads: ['none: Vladimir Putin > Ukraine'] },
    { text: 'Otto Brandt attacked Kari Lund in her home.', reads: ['none: Otto Brandt > Kari Lund'] },
    { text: 'Norway denied it had attacked Denmark.', reads: ['none: it > Denmark (denied)'] },
    {
      text: 'Reports that Norwegian troops had attacked a Danish village were false, an official said.',
      reads: ['none: Norwegian troops > a Danish village (denied)'],
    },
    {
      text: 'Denmark demanded an admission by Oslo that Norwegian troops attacked a Danish village.',
      reads: ['none: Norwegian troops > a Danish village (alleged)'],
    },
    {
      text: 'Rumours that Norwegian troops had attacked a Danish village spread on Monday.',
      reads: ['none: Norwegian troops > a Danish village (alleged)'],
    },
    {
      text: 'Reports that Norwegian troops had attacked a Danish village spread on Monday.',
      reads: ['none: Norwegian troops > a Danish village'],
    },
    { text: 'Norwegian troops attacked a Danish base on Monday.', reads: ['none: Norwegian troops > a Danish base'] },
    { text: 'Denmark was attacked by Norwegian troops.', reads: ['none: Norwegian troops > Denmark'] },
    { text: 'Kari Lund denied that Norway attacked Denmark.', reads: ['none: Norway > Denmark (denied)'] },
    { text: 'Norway denied that it had attacked Denmark.', reads: ['none: it > Denmark (denied)'] },
    { text: 'Rebels made bombs to attack Danish soldiers.', reads: ['none: Rebels > Danish soldiers (hypothetical)'] },
    { text: 'Rebels used bombs to attack Danish soldiers.', reads: ['none: Rebels > Danish soldiers'] },
    {
      text: 'Kari Lund said extremists had "imminent plans" to attack a Danish market.',
      reads: ['none: extremists > a Danish market (planned)'],
    },
    {
      text: 'Far-right rioters attacked a Danish hotel.',
      reads: ['none: Far-right rioters > a Danish hotel'],
    },
    { text: 'Should Norway attack Denmark, Poland would help.', reads: ['none: Norway > Denmark (hypothetical)'] },
    { text: 'Were Norway to attack Denmark, Poland would help.', reads: ['none: Norway > Denmark (hypothetical)'] },
    { text: 'If Norway were to attack Denmark, Poland would help.', reads: ['none: Norway > Denmark (hypothetical)'] },
    { text: 'Norway is to attack Denmark.', reads: ['none: Norway > Denmark (planned)'] },
    {
      text: 'A farmer filed a lawsuit claiming that Norwegian soldiers had attacked his farm.',
      reads: ['none: Norwegian soldiers > his farm (alleged)'],
    },
    { text: 'Norway allegedly attacked Denmark.', reads: ['none: Norway > Denmark (alleged)'] },
    { text: 'Rebels ambushed a Norwegian convoy.', reads: ['none: Rebels > a Norwegian convoy'] },
    {
      text: 'Norway launched an attack in which dozens of gunmen stormed a Danish base.',
      reads: ['none: Norway > a Danish base'],
    },
    {
      text: 'The gunmen who, using a car, attacked a Danish base left.',
      reads: ['firearms: The gunmen > a Danish base'],
    },
    { text: 'Kari Lund has attacked the Danish family, defended the ban and mocked the judge.', reads: [] },
    { text: 'Kari Lund attacked the government bill.', reads: [] },
    { text: 'Senator Kari Lund attacked Otto Brandt over the bill.', reads: [] },
    { text: 'Senator Kari Lund attacked the Danish governor for his silence.', reads: [] },
    { text: 'Norway attacked Denmark over the islands.', reads: ['none: Norway > Denmark'] },
    { text: 'The minister attacked the record of the opposition.', reads: [] },
  ],
}
