import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

describe('a person is told by', () => {
  it.each([
    // words of the name
    ['a given name', 'The prize went to Ingrid Wexelsen of Bergen.', ['Ingrid Wexelsen']],
    ['a given name that is a word, too', 'The prize went to Bill Tveit.', ['Bill Tveit']],
    ['words that English has not', 'The prize went to Tveit Wexelsen.', ['Tveit Wexelsen']],
    ['initials', 'The prize went to P.K. Wexelsen.', ['P.K. Wexelsen']],
    ['an initial inside', 'The plan of Ysolde T. Booker failed.', ['Ysolde T. Booker']],
    ['a family name first', 'The plan of Kim Wexel failed.', ['Kim Wexel']],
    ['a family name of Vietnam', 'His lawyer, Le Quoc Bao, agreed.', ['Le Quoc Bao']],
    ['a surname of the compass', 'The prize went to Ingrid West.', ['Ingrid West']],
    ['its start behind a question', 'It rained. Is Ingrid Wexelsen ready?', ['Ingrid Wexelsen']],
    ['a long name', 'A man born Tveit Wexelsen Hakan al-Brandt fled.', ['Tveit Wexelsen Hakan al-Brandt']],
    // words around it
    ['a trade before it', 'They met the fashion designer Wexelsen.', ['Wexelsen']],
    ['whose trade before it', "The club's coach, Ysolde Strand, praised her.", ['Ysolde Strand']],
    ['kin before it', 'He wrote to his brother Wexelsen.', ['Wexelsen']],
    ['who it is behind it', 'Rosette Wexelsen, a spokeswoman for the port, agreed.', ['Rosette Wexelsen']],
    ['speech before it', '"We will stay," said Wexelsen.', ['Wexelsen']],
    ['according to', 'The port is shut, according to Tveit Waters.', ['Tveit Waters']],
    ['what it leads', 'It was a law of the Wexelsen government.', ['Wexelsen']],
    ['what is its own', "Rebels fought Wexelsen's regime.", ['Wexelsen']],
    ['a rank in letters', 'SSP Wexelsen told the paper that the port was shut.', ['Wexelsen']],
    // what a title or a sentence puts before it
    ['its start behind plain words', 'Mathematician Ingrid Wexelsen agreed.', ['Ingrid Wexelsen']],
    [
      'its start behind a trade',
      'Winger Tvim Wexelsen said so. Plumber Otvi Brandtsen left.',
      ['Otvi Brandtsen', 'Tvim Wexelsen'],
    ],
    ['its start behind a group', 'They met Democrat Tvim Wexelsen.', ['Tvim Wexelsen']],
    ['its start with a name like a trade', 'Baker Wexelsen said so.', ['Baker Wexelsen']],
    ['its start behind a party', 'Voters prefer Democrat Ingrid Wexelsen.', ['Ingrid Wexelsen']],
    [
      'its start in a title case',
      'Angry Voters Punish Ingrid Wexelsen Over Harbour Bridge Closing!',
      ['Ingrid Wexelsen'],
    ],
    [
      'a line that opens a quotation',
      'Foreign Secretary Ingrid Wexelsen said:\n\nThe port is open.',
      ['Ingrid Wexelsen'],
    ],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('everybody is one of their own', () => {
  it('though a surname has joined its full name before', () => {
    const text = 'Mr. Brandt left. Later Otto Brandt left. Kari Lund left. Putin and Merkel said it was late.'
    const { entities } = extract(articleOf(text, { publishedAt: '2017-10-15' }))
    expect(entities.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])).toEqual([
      ['Otto Brandt', ['Brandt', 'Otto Brandt']],
      ['Kari Lund', ['Kari Lund']],
      ['Angela Merkel', ['Merkel']],
      ['Vladimir Putin', ['Putin']],
    ])
    expect(new Set(entities.map(({ id }) => id)).size).toBe(4)
  })

  it('though letters in brackets have joined their name before', () => {
    const text = 'The WRC met. The Wexel Road Council (WRC) met. Kari Lund left. Putin met French troops in Oslo.'
    const { entities } = extract(articleOf(text))
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    expect(entities.find(({ name }) => name === 'Kari Lund')?.mentions).toHaveLength(1)
  })
})

describe('a surname of an office holder', () => {
  it.each([
    ['is the holder', 'Putin said it was late.', ['Vladimir Putin']],
    ['called like a month', "Otto Brandt left May's office.", ['Otto Brandt', 'Theresa May'], '2017-10-15'],
    ['is no month', 'It closed in May. May 5 was late. The bridge will open in late May.', [], '2017-10-15'],
    ['is no title', 'Texas Sen. Kari Lund left. Sen. Otto Brandt left.', ['Kari Lund', 'Otto Brandt'], '2016-10-15'],
    ['is no word that opens a sentence', 'Key lawmakers left.', [], '2016-10-15'],
    ['is no letters', 'The FICO score fell.', [], '2016-10-15'],
    ['is no house', 'Kari Lund is pushing fellow Senate Democrats.', ['Kari Lund']],
    ['is no party', 'Rep. Kari Lund, D-Calif., left. Rep. Otto Brandt, R-Wis., left.', ['Kari Lund', 'Otto Brandt']],
  ])('%s: %s', (_, text, names, publishedAt = '2025-10-15') => {
    const { entities } = extract(articleOf(text, { publishedAt }))
    expect(entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name)).toEqual(names)
  })
})

describe('a surname that is a title too', () => {
  it.each([
    [
      'behind a given name',
      'Martin Baron left. Amy Dean said so. Kevin Major spoke.',
      ['Amy Dean', 'Kevin Major', 'Martin Baron'],
    ],
    ['behind a title', 'Foreign Minister Julie Bishop left.', ['Julie Bishop']],
    ['of a kind of people', 'Kari Lund met her German counterpart Wexi Gang.', ['Kari Lund', 'Wexi Gang']],
    ['alone', 'Stephen King left. King said it was late.', ['Stephen King']],
  ])('is a name %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['before a name', 'On Monday in Berlin King Otto Brandt left.', ['Otto Brandt']],
    ['behind a month', 'In April President Brandt left.', ['Brandt']],
  ])('is a title %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('a surname of the article behind a plain word', () => {
  it.each([
    [
      'that opens the sentence',
      'Kari Wexelsen left. Unlike Wexelsen, he stayed. Is Wexelsen right?',
      ['Kari Wexelsen'],
    ],
    ['whose second part no list has', 'Xie Na left. Like Xie, most of them stayed. Xie said so.', ['Xie']],
    ['of a state', 'They met Ohioan Kari Wexelsen.', ['Kari Wexelsen']],
  ])('is its bearer: %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    [
      'a state behind a town',
      'Kari Wexelsen left for Lund, Ariz., and Moe, Ill. Otto Brandt stayed.',
      ['Kari Wexelsen', 'Otto Brandt'],
    ],
    ['people of a state', 'Nevadans vote. Latinos vote.', []],
    ['a family', 'Kari Wexelsen left. The Wexelsens said so.', ['Kari Wexelsen']],
    ['a plain word alone', 'Kari Wexelsen said that Things, a staffer, was late.', ['Kari Wexelsen']],
  ])('is none: %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('surnames that a hyphen joins', () => {
  it.each([
    [
      'two people, whom the article has',
      'Kari Lund and Otto Brandt left. The Lund-Brandt summit failed.',
      ['Kari Lund', 'Otto Brandt'],
    ],
    ['two holders', 'The Putin-Xi call failed.', ['Vladimir Putin', 'Xi Jinping']],
    ['a double name', 'Kari Wexelsen-Tveit left. Wexelsen-Tveit said so.', ['Kari Wexelsen-Tveit']],
  ])('are %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('a nickname between marks', () => {
  it.each([
    ['is part of the name', 'Kari "Bo" Lund left. Lund said so.', ['Kari "Bo" Lund']],
    ['in brackets', 'Kari (Bo) Lund left.', ['Kari (Bo) Lund']],
    ['before a particle', 'Senator Otto "Bo" dela Lund left. Dela Lund said so.', ['Otto "Bo" dela Lund']],
    ['before two', 'Kari "Bo" van der Lund left.', ['Kari "Bo" van der Lund']],
    ['is none before a day', 'Kari Lund saw "Alien" Monday.', ['Kari Lund']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('no person is', () => {
  it.each([
    ['plain words', 'They stayed in touch with Border Patrol for a day.'],
    ['a name that ends in a plain word', 'The photo belongs to Wexel Images.'],
    ['a place by its beginning', 'He was sent to Fort Wexel to train.'],
    ['a ship', 'The frigate FS Wexelsen sailed north.'],
    ['a film', 'He is known for the film Tveit Wexelsen of 1970.'],
    ['a town', 'They fled the town of Tel Wexel.'],
    ['a district', 'Fighting went on in parts of Tveit Wexelsen district.'],
    ['a firm', 'The power station was built by the firm Tveit Wexelsen.'],
    ['a gloss', 'The Blue Hills (Kurdish: Tveit Wexel) lie to the north.'],
    ['letters', 'They talked about the plan of Tveit WXL for hours.'],
    ['a model', 'They bought a KC-35R Wexelsen.'],
    ['where a university stands', 'Two from the University of Wexel, Brandtley suggest it.'],
    ['a paper of France', 'They read Le Monde for a day.'],
    ['a town with a compass', 'They met in Austin West for a day.'],
    ['a firm behind what it is', "The club's owner, Wexel Foods, praised her."],
    ['a harbour', 'They remember Pearl Harbor. They left Ruby Creek.'],
    ['a stamp', 'The paper was marked Protected B by the office.'],
    ['verbs in title case', 'Angry Voters Really Punish Wexelsen Tveit Over Harbour Bridge Closing!'],
  ])('%s: %s', (_, text) => expect(namesOf(text, 'Person')).toEqual([]))

  it("a thing called after somebody of the article: none but the article's people", () => {
    const text = 'Ingrid Wexelsen came. A shop sold Wexelsen Polaroids and opened Wexelsen Tveit with her.'
    expect(namesOf(text, 'Person')).toEqual(['Ingrid Wexelsen'])
  })

  it('whose spokeswoman speaks is no spokeswoman', () => {
    const text = 'Ingrid Wexelsen, through a spokesman, declined.'
    expect(namesOf(text, 'Person')).toEqual(['Ingrid Wexelsen'])
  })
})

describe('a place behind a particle', () => {
  it.each([
    ['is a surname', 'Kari de Lima said so. De Lima left.', ['Kari de Lima']],
    ['is a surname behind an office', 'Foreign Secretary Otto del Rosario left.', ['Otto del Rosario']],
    ['is a surname behind two', 'Otto van der Havana left.', ['Otto van der Havana']],
    ['is a surname behind a nickname', 'Otto "Bo" de Lima left.', ['Otto "Bo" de Lima']],
  ])('%s: %s', (_, text, names) => {
    expect(namesOf(text, 'Person')).toEqual(names)
    expect(namesOf(text, 'Country')).toEqual([])
  })

  it.each([
    ['behind no given name', 'The Universidad de Lima said so.'],
    ['behind a comma', 'Kari, de Lima, said so.'],
  ])('is none %s: %s', (_, text) => expect(namesOf(text, 'Person')).not.toContain('Kari de Lima'))
})

describe('how somebody is addressed', () => {
  it.each([
    ['in southern Africa', 'Cde Kari Lund spoke. Cde Lund said so.', ['Kari Lund']],
    ['in West Africa', 'Engr. Otto Brandt met Mallam Kari Lund.', ['Kari Lund', 'Otto Brandt']],
    ['in East Africa', 'Mzee Otto Brandt left.', ['Otto Brandt']],
    ['in Asia', 'Dasho Otto Brandt met Bapak Tveit Wexelsen.', ['Otto Brandt', 'Tveit Wexelsen']],
    ['in a church', 'Rt. Rev. Otto Brandt met Ven. Kari Lund.', ['Kari Lund', 'Otto Brandt']],
    [
      'by a word of English',
      'Chief Tveit Wexelsen left. They met Prophet Otvi Brandtsen.',
      ['Otvi Brandtsen', 'Tveit Wexelsen'],
    ],
  ])('is no part of the name, %s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('a rank that is a given name', () => {
  it.each([
    ['of an office holder', 'Defence Minister Gen Nakatani met Gen Lund.', ['Gen Nakatani', 'Lund']],
    ['of no office holder', 'Defence Minister Gen Lund met Gen Brandt.', ['Brandt', 'Lund']],
    ['of one who is called by the office', 'They met King Salman.', ['Salman']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))
})

describe('somebody is told by', () => {
  it.each([
    ['whose kin it is', "Lund's wife, Ellen, wept. His brother, Tvim, left.", ['Ellen', 'Lund', 'Tvim']],
    ['whose kin behind it', "Wexel's nephew left.", ['Wexel']],
    ['a surname that is a creed', 'Nahid Islam left. Islam said so.', ['Nahid Islam']],
    ['a name that small words join', 'The baker Baseer-ul-Haq Wexel left.', ['Baseer-ul-Haq Wexel']],
    [
      'a given name of Africa',
      'The prize went to Busisiwe Said and Fatoumata Price.',
      ['Busisiwe Said', 'Fatoumata Price'],
    ],
    ['a surname that is a small word', 'Anita Among sent them home.', ['Anita Among']],
    ['a surname that is a town', 'Samuel Wexel Medina left.', ['Samuel Wexel Medina']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Person')).toEqual(names))

  it.each([
    ['kin whose agency reports', 'The mother, Reuters reported, left.'],
    ['kin and a town', 'Their son, Oslo, left.'],
    ['a creed', 'Sunni Islam is old. Radical Islam said so. Hefazat-e-Islam left. Islam is old.'],
    ['a town behind a word', 'The mayor left Medina.'],
    ['a trade', 'Fintech analysts left.'],
    ['a region by its small words', 'The fire hit Bouches-du-Wexel. Aix-en-Wexel burned.'],
    ['a bill', 'Critics of Bill C-5 left.'],
  ])('and not in %s: %s', (_, text) => expect(namesOf(text, 'Person')).toEqual([]))

  it('and the creed beside somebody called so', () => {
    const text = 'Nahid Islam left. He fears Sunni Islam and Hefazat-e-Islam.'
    const mentions = extract(articleOf(text)).entities.flatMap((entity) =>
      entity.mentions.map((mention) => mention.text),
    )
    expect(mentions).toEqual(['Nahid Islam'])
  })
})
