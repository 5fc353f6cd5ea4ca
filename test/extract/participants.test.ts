import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** "A, B > C" for every event of the text, by the names of the entities or else the words. */
function sidesOf(text: string, publishedAt?: string): string[] {
  return draftOf(articleOf(text, publishedAt === undefined ? {} : { publishedAt })).events.map(({ participants }) => {
    const side = (role: 'actor' | 'recipient'): string =>
      participants
        .filter((participant) => participant.role === role)
        .map(({ actor }) => actor.entity?.name ?? actor.text)
        .join(', ')
    return `${side('actor')} > ${side('recipient')}`
  })
}

describe('who was at a meeting that a clause only sets the scene with', () => {
  it.each([
    ['Kari Lund, fresh from a meeting with Otto Brandt, said so.', ['Kari Lund, Otto Brandt > ']],
    ['Kari Lund, back from talks with Otto Brandt, said so.', ['Kari Lund, Otto Brandt > ']],
    ['Kari Lund, on her way home from talks with Otto Brandt, stopped in Oslo.', ['Kari Lund, Otto Brandt > ']],
    ['Straight from a meeting with Otto Brandt, Kari Lund told reporters so.', ['Kari Lund, Otto Brandt > ']],
    ['Kari Lund arrived in Oslo following talks with Otto Brandt.', ['Kari Lund, Otto Brandt > ']],
    ['Following a meeting with Otto Brandt, Kari Lund praised bakers.', ['Kari Lund, Otto Brandt > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  it.each(['Kari Lund, far from talks with Otto Brandt, said so.', 'Kari Lund said fresh fish came from Otto Brandt.'])(
    'nobody: %s',
    (text) => expect(sidesOf(text)).toEqual([]),
  )
})

describe('whose meeting "their" makes it', () => {
  it.each([
    ['Norway was calm. Kari Lund and Otto Brandt held their second meeting.', ['Kari Lund, Otto Brandt > ']],
    ['Norway was calm. Kari Lund and Otto Brandt had their first phone call.', ['Kari Lund, Otto Brandt > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('meetings apart', () => {
  it.each([
    [
      'Kari Lund held separate phone calls with Otto Brandt and Jan Nowak.',
      ['Kari Lund, Otto Brandt > ', 'Kari Lund, Jan Nowak > '],
    ],
    [
      'Kari Lund had meetings with Otto Brandt and Jan Nowak.',
      ['Kari Lund, Otto Brandt > ', 'Kari Lund, Jan Nowak > '],
    ],
    [
      'Kari Lund held back-to-back talks with Otto Brandt and Jan Nowak.',
      ['Kari Lund, Otto Brandt > ', 'Kari Lund, Jan Nowak > '],
    ],
    [
      'Kari Lund and Jan Nowak met with Otto Brandt, respectively.',
      ['Kari Lund, Otto Brandt > ', 'Jan Nowak, Otto Brandt > '],
    ],
    [
      'Kari Lund spoke to each of Jan Nowak and Otto Brandt separately.',
      ['Kari Lund, Jan Nowak > ', 'Kari Lund, Otto Brandt > '],
    ],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  it.each([
    ['Kari Lund had a meeting with Otto Brandt and Jan Nowak.', ['Kari Lund, Otto Brandt, Jan Nowak > ']],
    ['Kari Lund held talks with Otto Brandt and Jan Nowak.', ['Kari Lund, Otto Brandt, Jan Nowak > ']],
  ])('together: %s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('who sees to a meeting', () => {
  it.each([
    ['The meeting between Kari Lund and Otto Brandt was arranged by Jan Nowak.', ['Kari Lund, Otto Brandt > ']],
    ['The meeting of Kari Lund was attended by Otto Brandt.', ['Kari Lund, Otto Brandt > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('who stands behind the "by" of a killing', () => {
  it.each([
    'A baker was killed before a visit by Kari Lund.',
    'A baker was killed during a bag search by police.',
    'A baker was shot during a protest by farmers.',
    'A baker was murdered despite protection by police.',
  ])('nobody: %s', (text) => expect(sidesOf(text)).toEqual([]))

  it.each([
    ['A baker was killed in a raid by soldiers.', ['soldiers > A baker']],
    ['A baker was shot during a speech by gunmen.', ['gunmen > A baker']],
    ['A baker was killed on Monday by soldiers.', ['soldiers > A baker']],
    ['A baker was killed in the village of Wexel by soldiers.', ['soldiers > A baker']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('two clauses', () => {
  it.each([
    [
      'Police beat protesters in Lund on Sunday night, and masked men attacked Kari Lund.',
      ['masked men > Kari Lund', 'Police > protesters'],
    ],
    ['Soldiers met farmers on Friday night, and gunmen and rebels clashed.', ['gunmen > rebels', 'rebels > gunmen']],
    ['Gunmen killed four farmers and kidnapped dozens.', ['Gunmen > four farmers', 'Gunmen > dozens']],
  ])('%s', (text, sides) => expect(sidesOf(text).toSorted()).toEqual(sides.toSorted()))
})

describe('armies of two countries', () => {
  it.each([
    ['Norwegian and Danish soldiers clashed.', ['Norway > Denmark', 'Denmark > Norway']],
    ['Two men died in artillery duels between the Norwegian and Danish armies.', ['Norway > Denmark']],
    ['Norwegian and Danish forces bombed Yemen.', ['Norway, Denmark > Yemen']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('those who police a place', () => {
  it.each([
    ['Police shot dead two protesters in Nairobi.', ['Kenya > two protesters']],
    ['Security forces killed four militants near Quetta.', ['Pakistan > four militants']],
    ['Danish police shot dead two protesters in Nairobi.', ['Denmark > two protesters']],
    ['Police shot dead a boy in Jenin.', ['Police > a boy']],
    ['Soldiers shot dead two protesters in Nairobi.', ['Soldiers > two protesters']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('"shot" that no article makes a noun', () => {
  it.each([
    ['Norwegian soldiers had shot farmers in Lund.', ['Norway > farmers']],
    ['Seven farmers were taken off a bus and shot dead by gunmen.', ['gunmen > Seven farmers']],
    ['A jury found Otto Lund guilty of fatally shooting his wife.', ['Otto Lund > his wife']],
    ['Gunmen shot and killed a Danish judge.', ['Gunmen > Denmark']],
    ['Otto Lund shot and wounded two Danish guards.', ['Otto Lund > two Danish guards']],
    ['Border guards shot and seriously wounded a Danish smuggler.', ['Border guards > a Danish smuggler']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  it('tells the mode of what it is told together with', () =>
    expect(
      draftOf(articleOf('Gunmen shot and killed Kari Lund. Men stabbed and robbed Otto Brandt.')).events.map(
        ({ mode }) => mode,
      ),
    ).toEqual(['firearms', 'primitive']))

  it.each([
    'Otto Lund had a shot and a beer.',
    'Otto Lund took a penalty and shot wide.',
    'His shot and wounded pride were all he had.',
  ])('a shot: %s', (text) => expect(sidesOf(text)).toEqual([]))
})

describe('a group of plain people', () => {
  it.each([
    ['A group of gunmen killed three Danish guards.', ['gunmen > three Danish guards']],
    ['Dozens of Danish settlers attacked a Norwegian village.', ['Danish settlers > Norway']],
    ['A band of Danish rebels attacked a Norwegian village.', ['Danish rebels > Norway']],
    ['The attack on Oslo was carried out by a group of armed men.', ['armed men > Norway']],
    ['Rebels denounced the killing by Danish troops of a Norwegian officer.', ['Denmark > Norway']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  it('is not whom its own attack befell', () =>
    expect(sidesOf('The attack was carried out by a group of armed men.')).toEqual([]))
})

describe('a country that tells only where somebody is from, or bound', () => {
  it.each([
    ['The Danish-born Norwegian minister met Otto Brandt.', ['Norway, Otto Brandt > ']],
    ['The Danish-led delegation met Otto Brandt.', ['Denmark, Otto Brandt > ']],
    ['The Danish-Norwegian delegation met Otto Brandt.', ['Denmark, Norway, Otto Brandt > ']],
    [
      'Danish police arrested a man on an Oslo-bound flight on suspicion of stabbing a Norwegian guard.',
      ['a man > a Norwegian guard'],
    ],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('the police of a state', () => {
  it.each([
    ['Ugandan police beat two protesters.', 'UGA'],
    ['Ugandan police beat two Danish protesters.', 'DNK'],
    ['Ugandan troops beat two protesters.', null],
    ['Israeli police beat two protesters.', null],
  ])('are at home, and so are whom they beat: %s', (text, country) =>
    expect(draftOf(articleOf(text)).events.map(({ participants }) => participants[1]?.actor.country)).toEqual([
      country,
    ]),
  )

  it('are a part of it', () =>
    expect(
      draftOf(articleOf('Ugandan police beat two protesters.')).events.map(
        ({ participants }) => participants[0]?.actor,
      ),
    ).toMatchObject([{ sector: 'COP', country: 'UGA' }]))
})

describe('who is at the head of a body of the state', () => {
  it.each([
    ['Norway met the head of the Danish army.', ['Norway, Denmark > ']],
    ["Norway met the head of Denmark's parliament.", ['Norway, Denmark > ']],
    ["Norway's minister met the Danish army's boss.", ['Norway, Denmark > ']],
    ["Norway's minister spoke with Myanmar's junta chief.", ['Norway, Myanmar > ']],
    ['Norway met the head of a Danish bakery.', []],
    ["Norway met the rebels' army chief.", []],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('an armed group', () => {
  it.each([
    'Boko Haram attacked a Danish camp.',
    'Boko Haram said it had attacked a Danish camp.',
    'Danes fear Boko Haram. The group attacked a Danish camp.',
  ])('acts for no country, whatever word stands for it: %s', (text) =>
    expect(draftOf(articleOf(text)).events.map(({ participants }) => participants[0]?.actor)).toMatchObject([
      { country: null, entity: { name: 'Boko Haram' } },
    ]),
  )
})

describe('those who follow somebody of a country', () => {
  it.each([
    ['Forces loyal to Libyan commander Otto Holm attacked Oslo.', 'LBY'],
    ["Militants led by Norway's Otto Holm attacked Oslo.", 'NOR'],
    ['Forces loyal to the president attacked Oslo.', null],
    ['Forces grateful to Libyan commander Otto Holm attacked Oslo.', null],
  ])('are of it, and not its own: %s', (text, country) =>
    expect(draftOf(articleOf(text)).events.map(({ participants }) => participants[0]?.actor)).toMatchObject([
      { country, entity: null },
    ]),
  )
})

describe('the name that words stand behind, with a clause of theirs', () => {
  it.each([
    ['Otto Holm, a Danish rebel who killed two Norwegian guards, died.', ['Otto Holm > two Norwegian guards']],
    ['Kari Lund, the Danish diplomat who met Otto Brandt, died.', ['Kari Lund, Otto Brandt > ']],
    ['Otto Holm, a man whose brother killed two Norwegian guards, died.', ['whose brother > two Norwegian guards']],
    ['According to Otto Holm, a rebel who killed two Norwegian guards was drunk.', ['a rebel > two Norwegian guards']],
    ['Otto Holm was involved in the bombing of two Norwegian embassies.', ['Otto Holm > Norway']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('names beside a plural, with their owners', () => {
  it.each([
    ["The two leaders, Norway's Kari Lund and Denmark's Otto Brandt, met on Tuesday.", ['NOR', 'DNK']],
    ["The two leaders, Norway's Kari Lund and Otto Brandt of Denmark, met on Tuesday.", ['NOR', 'DNK']],
    ['The two leaders, Kari Lund and Otto Brandt, met on Tuesday.', [null, null]],
    ["The two leaders, Norway's friends said, met on Tuesday.", []],
  ])('%s', (text, countries) =>
    expect(
      draftOf(articleOf(text)).events.flatMap(({ participants }) => participants.map(({ actor }) => actor.country)),
    ).toEqual(countries),
  )
})

describe('what somebody tells others', () => {
  it.each([
    ['He told reporters that envoys from Norway and Denmark had met.', ['Norway, Denmark > ']],
    ['She told the council that Danish jets had bombed a Norwegian hospital.', ['Denmark > a Norwegian hospital']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('who did what killed those who stood by', () => {
  it.each([
    ['Two soldiers were killed when a roadside bomb planted by rebels went off.', ['rebels > Two soldiers']],
    ['Two soldiers were killed when a bus planned by rebels went off.', []],
    ['Oslo Liberation Brigade (OLB) fighters killed four farmers.', ['Oslo Liberation Brigade > four farmers']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

it.each(['Hurricane Beryl killed seven people in Jamaica.', 'Storm Boris injured two farmers.'])(
  'no storm attacks: %s',
  (text) => expect(sidesOf(text)).toEqual([]),
)

describe('what somebody looks like', () => {
  it.each([
    ['A gunman disguised as a priest killed Kari Lund.', ['A gunman > Kari Lund']],
    ['Robbers posing as guards shot Kari Lund.', ['Robbers > Kari Lund']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('those named behind a word for as many', () => {
  it.each([
    ['The two ministers, Kari Lund and Otto Brandt, discussed trade.', ['Kari Lund, Otto Brandt > ']],
    ['Jan Nowak met the two ministers, Kari Lund and Otto Brandt.', ['Jan Nowak, Kari Lund, Otto Brandt > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  it.each(['Farmers, Kari Lund and Otto Brandt said so.'])('and no more: %s', (text) =>
    expect(sidesOf(text)).toEqual([]),
  )
})

it('where somebody was met makes nobody of there', () => {
  const { events } = draftOf(articleOf('Tony Blair met Otto Lund in Doha.'))
  expect(events.flatMap(({ participants }) => participants.map(({ actor }) => actor.country))).toEqual(['GBR', null])
})

describe('who and what is no part of it', () => {
  it.each([
    ['Four men were arrested over the murder of a baker in the Danish city of Aarhus.', ['Four men > a baker']],
    ['Gunmen fled, abducting at least 20 women, residents and a lawmaker said.', ['Gunmen > 20 women']],
    ['Oslo: Minister Jan Nowak, now in London, will meet Kari Lund.', ['Jan Nowak, Kari Lund > ']],
    ['Hezbollah commandos attacked Danish soldiers.', ['Hezbollah > Denmark']],
    ['Gunmen stormed a Greek Orthodox church in Oslo.', ['Gunmen > a Greek Orthodox church']],
    [
      'Kari Lund and Otto Brandt, meeting for the first time since Jan Nowak left, agreed on trade.',
      ['Kari Lund, Otto Brandt > '],
    ],
    ['BERGEN, Norway (AP) - Clashes between soldiers and gunmen killed three.', ['soldiers > gunmen']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('who is meant by words for several, or for who leads', () => {
  it.each([
    [
      'The presidents of Norway and Denmark signed a deal at the palace, where they met Kari Lund.',
      ['Norway, Denmark, Kari Lund > '],
    ],
    ['The head of Hamas met the Danish foreign minister.', ['Hamas, Denmark > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('the subjects of a clause without "that"', () => {
  it.each([
    ['Officials said Kari Lund and Otto Brandt spoke by phone.', ['Kari Lund, Otto Brandt > ']],
    ['Officials praised Jan Nowak and Otto Brandt spoke to Kari Lund.', ['Otto Brandt, Kari Lund > ']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})

describe('two events of the same people', () => {
  it('one that was and one that is to come', () => {
    expect(sidesOf('Kari Lund spoke with Otto Brandt on Friday and will meet him in October.')).toEqual([
      'Kari Lund, Otto Brandt > ',
      'Kari Lund, Otto Brandt > ',
    ])
  })

  it('but one, where a call is told by verb and noun', () => {
    expect(sidesOf('Kari Lund discussed gas with Otto Brandt in a phone call.')).toEqual(['Kari Lund, Otto Brandt > '])
  })
})

describe('whose delegates and fighters they are', () => {
  it.each([
    ['Kari Lund, 26, of East Dene, was hit by Otto Brandt in the face.', ['Otto Brandt > Kari Lund']],
    ["Kari Lund gave a speech in Paris during Otto Brandt's visit to Norway.", ['Otto Brandt > Norway']],
    [
      'Kari Lund and Otto Brandt, in their first meeting since the war began, praised the dam.',
      ['Kari Lund, Otto Brandt > '],
    ],
    ['Kari Lund met advisers from Norway and Denmark.', ['Kari Lund, Norway, Denmark > ']],
    [
      'Kari Lund met the Danish Deputy Prime Minister and Minister of Foreign Affairs Otto Brandt.',
      ['Kari Lund, Otto Brandt > '],
    ],
    [
      'Kari Lund met the Danish Finance Minister and the Foreign Minister Otto Brandt.',
      ['Kari Lund, Denmark, Otto Brandt > '],
    ],
    ["Kari Lund spoke with Denmark's newly elected chancellor, Otto Brandt.", ['Kari Lund, Otto Brandt > ']],
    ['Norwegian and Hamas negotiators met in Doha.', ['Norway, Hamas > ']],
    ['Fighters loyal to the Rapid Support Forces killed two nurses.', ['Rapid Support Forces > two nurses']],
    ['Gunmen affiliated with Hamas killed two nurses.', ['Hamas > two nurses']],
    ['Gunmen close to a Hamas base killed two nurses.', ['Gunmen > two nurses']],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))
})
