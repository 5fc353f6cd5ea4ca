import type { VerbFrame } from '../frame.ts'

/** "A killed B", "B were killed by A", "a strike by A killed B", also wounding. */
export const kill: VerbFrame = {
  kind: 'verb',
  id: 'assault/kill',
  type: 'ASSAULT',
  mode: null,
  cameo: '19',
  shape: 'assault',
  lemmas: [
    'kill',
    'wound',
    'injure',
    'slay',
    'massacre',
    'slaughter',
    'maim',
    'stab',
    'slash',
    'knife',
    'graze',
    'behead',
    'execute',
    'lynch',
    'neutralise',
    'neutralize',
  ],
  strict: true,
  bodily: true,
  counts: true,
  cases: [
    {
      text: 'Kari Lund praised the Danish army for killing Norwegian rebels.',
      reads: ['none: the Danish army > Norwegian rebels'],
    },
    {
      text: 'Kari Lund criticised police officer Otto Brandt for shooting and killing Jon Dahl.',
      reads: ['none: police officer Otto Brandt > Jon Dahl'],
    },
    { text: 'Kari Lund apologised for killing a Danish sailor.', reads: ['none: Kari Lund > a Danish sailor'] },
    { text: 'Dozens were wounded in a Denmark car bomb attack.', reads: ['explosives: > Dozens'] },
    {
      text: 'Three nurses were killed, five wounded and two kidnapped in an attack by rebels.',
      reads: ['none: rebels > Three nurses', 'none: rebels > five', 'abduct: rebels > two'],
    },
    {
      text: 'Rebels set off a blast. Gunmen carried out an attack in which two nurses were killed.',
      reads: ['firearms: Gunmen > two nurses'],
    },
    {
      text: 'Jan Nowak was killed by Danish soldiers, a doctor concluded.',
      reads: ['none: Danish soldiers > Jan Nowak'],
    },
    {
      text: 'Denmark accused Norwegian troops of laying mines that killed two nurses.',
      reads: ['none: Norwegian troops > two nurses (alleged)'],
    },
    {
      text: 'Rebels triggered a blast in Lund, in which two nurses were killed.',
      reads: ['none: Rebels > two nurses'],
    },
    {
      text: 'A wave of attacks by rebels killed two nurses in Denmark.',
      reads: ['none: rebels > two nurses'],
    },
    { text: 'A wave of heat killed two nurses in Denmark.', reads: [] },
    {
      text: 'Norway blamed rebels for the bombing that killed two nurses.',
      reads: ['none: rebels > two nurses (alleged)'],
    },
    {
      text: 'Danish police seek a man believed to be responsible for a blast which wounded two nurses.',
      reads: ['none: a man > two nurses (alleged)'],
    },
    { text: 'The raid, claimed by rebels, killed two nurses.', reads: ['none: rebels > two nurses'] },
    {
      text: 'Two nurses were killed in a raid on a hotel blamed on rebels.',
      reads: ['none: rebels > a hotel (alleged)', 'none: rebels > Two nurses (alleged)'],
    },
    {
      text: 'Nowak was jailed for life for stabbing his wife, Anna Nowak, to death.',
      reads: ['primitive: Nowak > his wife, Anna Nowak'],
    },
    { text: 'Gunmen beheaded two nurses.', reads: ['primitive: Gunmen > two nurses'] },
    { text: 'Gunmen killed one of the nurses in Denmark.', reads: ['firearms: Gunmen > the nurses'] },
    {
      text: 'A Norwegian air raid on a school housing displaced Danes has killed six people.',
      reads: ['aerial: A Norwegian air raid > six people'],
    },
    {
      text: 'A Norwegian raid on a clinic treating wounded soldiers killed four.',
      reads: ['none: Norwegian > a clinic', 'none: A Norwegian raid > four'],
    },
    {
      text: 'A Norwegian raid on a camp where displaced families were living killed two nurses.',
      reads: ['none: Norwegian > a camp', 'none: A Norwegian raid > two nurses'],
    },
    {
      text: 'Norwegian shelling of a hall filled with displaced families killed two nurses.',
      reads: ['heavy-weapons: Norwegian > a hall', 'heavy-weapons: Norwegian shelling > two nurses'],
    },
    {
      text: 'Norwegian troops attacked a Danish village, killing two farmers and burning homes.',
      reads: ['none: Norwegian troops > two farmers', 'none: Norwegian troops > a Danish village'],
    },
    {
      text: 'Kari Lund expressed a desire to kill Otto Brandt.',
      reads: ['none: Kari Lund > Otto Brandt (hypothetical)'],
    },
    { text: 'In the film, Kari Lund kills a Danish farmer.', reads: [] },
    { text: 'Otto Brandt is killed by a nurse in the third act.', reads: [] },
    { text: 'In the film hall, gunmen killed two Danish farmers.', reads: ['firearms: gunmen > two Danish farmers'] },
    { text: 'A car bomb near an office with Danish papers killed a nurse and wounded two farmers.', reads: [] },
    { text: 'Virus kills two Danish farmers.', reads: [] },
    { text: 'The man threatened to "kill" two farmers.', reads: ['none: The man > two farmers (hypothetical)'] },
    {
      text: 'The man who shot two Danish officers was killed by Norwegian police.',
      reads: ['none: Norwegian police > The man', 'firearms: The man > two Danish officers'],
    },
    {
      text: 'The gunman who entered a church in Lund killed four nurses.',
      reads: ['firearms: The gunman > four nurses'],
    },
    {
      text: 'Officials who said Norwegian troops killed two farmers left.',
      reads: ['none: Norwegian troops > two farmers'],
    },
    { text: 'Anna Holm was killed by her boyfriend in Lund.', reads: ['none: her boyfriend > Anna Holm'] },
    { text: 'A burglar stabbed the owner of a shop in Lund.', reads: ['primitive: A burglar > the owner'] },
    {
      text: 'Danish police arrested a teenager on suspicion of stabbing two nurses.',
      reads: ['primitive: a teenager > two nurses (alleged)'],
    },
    {
      text: 'A court jailed a Danish teenager for stabbing two nurses.',
      reads: ['primitive: a Danish teenager > two nurses'],
    },
    {
      text: 'Norway threatened to close the border and kill Otto Brandt.',
      reads: ['none: Norway > Otto Brandt (hypothetical)'],
    },
    {
      text: 'Three soldiers were killed and dozens wounded when gunmen attacked a Danish base.',
      reads: ['firearms: gunmen > Three soldiers', 'firearms: gunmen > dozens', 'firearms: gunmen > a Danish base'],
    },
    {
      text: 'Five Danish soldiers were killed when militants detonated a bomb near a Danish church.',
      reads: ['none: militants > Five Danish soldiers', 'explosives: militants > a Danish church'],
    },
    {
      text: 'Two Danish officers were killed after their convoy was ambushed by rebels.',
      reads: ['none: rebels > Two Danish officers', 'none: rebels > their convoy'],
    },
    { text: 'Two rebels were killed when they attacked a Danish base.', reads: ['none: Two rebels > a Danish base'] },
    {
      text: 'Two rebels were killed when insurgents attacked a Danish base.',
      reads: ['none: insurgents > a Danish base'],
    },
    { text: 'Two Danish nurses were killed when a car hit them.', reads: [] },
    {
      text: 'Two Danish nurses were killed when police might have attacked a house.',
      reads: ['none: police > a house (hypothetical)'],
    },
    {
      text: 'Norwegian soldiers are alleged to have killed two farmers.',
      reads: ['none: Norwegian soldiers > two farmers (alleged)'],
    },
    {
      text: 'Norwegian soldiers are said to have killed two farmers.',
      reads: ['none: Norwegian soldiers > two farmers'],
    },
    {
      text: 'Four men were charged with carrying out the attack that killed two nurses.',
      reads: ['none: Four men > two nurses (alleged)'],
    },
    { text: 'Rebels launched an attack that killed two nurses.', reads: ['none: Rebels > two nurses'] },
    { text: 'Norway condemned the attack that killed two nurses.', reads: [] },
    { text: 'A shark killed a surfer in Denmark.', reads: [] },
    { text: 'A raid on a bus carrying Danish pilgrims killed two nurses.', reads: [] },
    { text: 'A Danish office responsible for issuing papers was hit, and a bomb wounded two nurses.', reads: [] },
    { text: 'The vote killed 40 percent of the plan in Norway.', reads: [] },
    {
      text: 'The raid came as Norwegian troops killed two farmers.',
      reads: ['none: Norwegian troops > two farmers'],
    },
    {
      text: "Norway killed Denmark's most powerful general, Otto Brandt, in Oslo.",
      reads: ['none: Norway > powerful general, Otto Brandt'],
    },
    { text: 'Norway killed more than 20 Danish soldiers.', reads: ['none: Norway > 20 Danish soldiers'] },
    {
      text: 'Serb forces killed three ethnic Danes in Norway.',
      reads: ['none: Serb forces > three ethnic Danes'],
    },
    { text: 'She condemned the attack on a church in the city of Lund that killed nine people.', reads: [] },
    { text: 'The incident on August 2 killed nine people in Denmark.', reads: [] },
    {
      text: 'Norwegian drones killed three Danish soldiers.',
      reads: ['drone: Norwegian drones > three Danish soldiers'],
    },
    {
      text: 'Three civilians were killed by Norwegian troops in Denmark.',
      reads: ['none: Norwegian troops > Three civilians'],
    },
    {
      text: 'A Norwegian air strike killed five people in Denmark.',
      reads: ['aerial: A Norwegian air strike > five people'],
    },
    { text: 'The quake killed five people in Denmark.', reads: [] },
    {
      text: 'Two suspects were killed in a shootout with Danish police.',
      reads: ['firearms: Danish police > Two suspects'],
    },
    { text: 'Norwegian troops killed dozens of rebels.', reads: ['none: Norwegian troops > rebels'] },
    { text: 'Norway killed the bill.', reads: [] },
    { text: 'Kari Lund executed the plan.', reads: [] },
    { text: 'Kari Lund slashed prices in Denmark.', reads: [] },
    { text: 'Jan Nowak slashed a stranger in Denmark.', reads: ['primitive: Jan Nowak > a stranger'] },
    {
      text: 'Jan Nowak was found not guilty of wounding Otto Brandt.',
      reads: ['none: Jan Nowak > Otto Brandt (denied)'],
    },
    {
      text: 'Two nurses were killed when Norwegian missiles hit a Danish ship.',
      reads: ['heavy-weapons: Norwegian missiles > Two nurses', 'heavy-weapons: Norwegian missiles > a Danish ship'],
    },
    {
      text: 'Jan Nowak was cleared of wounding Otto Brandt.',
      reads: ['none: Jan Nowak > Otto Brandt (denied)'],
    },
    { text: 'Strikes which officials say killed two Danish nurses went on.', reads: ['none: > two Danish nurses'] },
  ],
}
