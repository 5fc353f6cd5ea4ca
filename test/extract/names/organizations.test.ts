import { describe, expect, it } from 'vitest'
import { organizationAt } from '../../../src/extract/names/organization-phrases.ts'
import { tokensOf } from '../../../src/text/tokens.ts'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article.ts'
import { namesOf } from './names-of.ts'

/** The first organisation that the sentence's own words tell, with its country and whether the country owns it. */
function phraseIn(text: string): [string, string | null, boolean] | null {
  const tokens = tokensOf(text, { start: 0, end: text.length })
  for (const token of tokens) {
    const phrase = organizationAt(tokens, token.index)
    if (phrase) {
      const end = tokens[phrase.last]?.end ?? token.end
      return [text.slice(token.start, end), phrase.country, phrase.owned]
    }
  }
  return null
}

describe('an organisation is told by', () => {
  it.each([
    ['its last word', 'He joined the Wexel Police Department in May.', ['Wexel Police Department', null, false]],
    ['its last words', 'He joined the Wexel Chamber of Commerce in May.', ['Wexel Chamber of Commerce', null, false]],
    ['its first word', 'He left the University of Wexel in May.', ['University of Wexel', null, false]],
    ['its first word, twice', 'He left the Ministry of Health of Peru.', ['Ministry of Health of Peru', 'PER', true]],
    [
      'a list behind of',
      'He led the Wexel Academy of Painting and Sculpture.',
      ['Wexel Academy of Painting and Sculpture', null, false],
    ],
    ['its field', 'He wrote for the Council on Wexel Safety.', ['Council on Wexel Safety', null, false]],
    ['a demonym', 'He joined the Iraqi Armed Forces.', ['Iraqi Armed Forces', 'IRQ', true]],
    ['a campus', 'He left the University of Wexel at Lund.', ['University of Wexel at Lund', null, false]],
    ['an owner', "She runs the Wexel Sheriff's Office.", ["Wexel Sheriff's Office", null, false]],
    ['two fields', 'She runs the Wexel Air and Space Museum.', ['Wexel Air and Space Museum', null, false]],
    ['two houses', 'She runs the Wexel Museum and Art Gallery.', ['Wexel Museum and Art Gallery', null, false]],
    [
      'a body that is known',
      'She runs the National Museum of the U.S. Navy.',
      ['National Museum of the U.S. Navy', null, false],
    ],
    ['letters at its end', 'She teaches at Florida A&M this year.', ['Florida A&M', 'USA', false]],
    ['a number inside', 'He served in the U.S. 5th Fleet.', ['U.S. 5th Fleet', 'USA', true]],
    ['a number before it', 'He served in the 3rd Battalion.', ['3rd Battalion', null, false]],
    ['a country behind a field', 'A note of Environment Canada was lost.', ['Environment Canada', 'CAN', false]],
    ['a country behind its team', 'A note of Team Norway was lost.', ['Team Norway', 'NOR', false]],
  ])('%s: %s', (_, text, phrase) => expect(phraseIn(text)).toEqual(phrase))

  it.each([
    ['an office of an unnamed state', 'He left the Foreign Ministry in May.'],
    ['a court of an unnamed state', 'He left the Supreme Court in May.'],
    ['what the lexicon knows', 'He left the United Nations in May.'],
    ['a title', 'He met Defense Minister Wexel in May.'],
    ['a person', 'He met Kari Wexel in May.'],
    ['small words', 'He left the ministry of health in May.'],
    ['two names', 'Lund and Wexel met.'],
    ['a country behind a direction', 'He left North Korea in May.'],
    ['a country behind its president', 'He met the head of Team building.'],
  ])('none is %s: %s', (_, text) => expect(phraseIn(text)).toBeNull())

  it.each([
    ['a second body', 'The Wexel Museum and Lund Gallery closed.'],
    ['what it is in', 'The Wexel Museum and the Art Gallery closed.'],
  ])('%s is no part of it: %s', (_, text) => expect(phraseIn(text)?.[0]).toBe('Wexel Museum'))

  it('a day behind on is no part of it', () =>
    expect(phraseIn('It left the Wexel Space Center on April 12.')?.[0]).toBe('Wexel Space Center'))
})

describe('names of organisations that no word tells', () => {
  it.each([
    ['a noun before it', 'The power station was built by the firm Wexelsen.', ['Wexelsen']],
    ['its chief', 'She is the chief executive of Wexelsen.', ['Wexelsen']],
    ['its staff', 'She is an economist at Wexelsen.', ['Wexelsen']],
    ['its chief behind it', 'A letter of Wexelsen chairman Otto Brandt came.', ['Wexelsen']],
    ['its shares', 'He sold his shares in Wexelsen.', ['Wexelsen']],
    ['an article and speech', 'On Monday the United Wexelsen said so.', ['United Wexelsen']],
    ['its members', 'She is a member of the Wexel Ordo.', ['Wexel Ordo']],
    ['who joins it', 'She joined the Wexel Ordo in May.', ['Wexel Ordo']],
    ['its staff behind it', 'Two Wexelsen employees and three Wexelsen shareholders left.', ['Wexelsen']],
    ['its kind behind it', 'The Wexel Ordo biker gang left.', ['Wexel Ordo']],
    ['its kind in examples', 'The sound was from bands such as The Wexelsen.', ['Wexelsen']],
    ['its kind in such examples', 'The sound was from such bands as Wexelsen.', ['Wexelsen']],
    ['its members elsewhere', 'Wexelsen said so. She met Wexelsen employees.', ['Wexelsen']],
    ['no number before it', 'Two Wexel Road Board members left.', ['Wexel Road Board']],
    ['a foreign word', 'She spoke for Movimento Wexelsen on Monday.', ['Movimento Wexelsen']],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['who somebody speaks for', 'She is a spokeswoman for Wexelsen.'],
    ['where somebody is mayor', 'She is the mayor of Wexelsen.'],
    ['a plain word', 'He is the founder of Peace.'],
    ["the article's people", 'Kari Wexelsen came. A letter of Wexelsen chairman Otto Brandt came.'],
    ['whose team one joins', "Kari Wexelsen came. He is a member of Wexelsen's team."],
    ['a family', 'She is a member of the Wexelsen family.'],
    ['a feast', 'She left the Christmas party.'],
    ['a faith', 'She left the Christian group.'],
    ['a town', 'She left the Wexelsen team.'],
    ["a person's party", 'Kari Wexelsen came. She left the Wexelsen party.'],
    ['a town of a council', 'A union member in Wexelsen left.'],
    ['where somebody comes from', 'Kari Brandt of Wexel Norden left.'],
    ['where to read on', 'Follow the minister on Twitter and Facebook.'],
    ['a small word with a capital', 'Let us stay.'],
    ["a president's given name", 'President Duma Wexel said so.'],
    ["a minister's field", 'Labour Secretary Kari Lund said so.'],
  ])('none: %s: %s', (_, text) => expect(namesOf(text, 'Organization')).toEqual([]))
})

describe('a body that is called like a name or an office', () => {
  it.each([
    ['before a verb', 'On Monday the Duma passed a law.', ['Duma']],
    ['with its leader', 'Labour leader Kari Lund left.', ['Labour']],
  ])('is itself %s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['Duma Wexel', 'President Duma Wexel said so.'],
    ['Kari Lund', 'Labour Secretary Kari Lund said so.'],
  ])('is none where it is part of %s or of a title', (name, text) => expect(namesOf(text, 'Person')).toEqual([name]))
})

describe('a body that several states have', () => {
  it.each([
    ["its own country's", 'Congress passed the bill in Texas.', ['Congress', 'USA']],
    ['where no other country is named', 'Congress passed the bill.', ['Congress', 'USA']],
  ])('is the known one: %s: %s', (_, text, expected) => {
    const body = extract(articleOf(text)).entities.find(({ kind }) => kind === 'Organization')
    expect([body?.name, body?.country]).toEqual(expected)
  })

  it.each([
    ['in another country', 'Congress leader Kari Lund left New Delhi.'],
    ['of another country', "Nigeria's Labour Party left London."],
  ])('is not the known one: %s: %s', (_, text) => {
    const { entities } = extract(articleOf(text))
    expect(entities.filter(({ kind }) => kind === 'Organization').map(({ country }) => country)).not.toContain('USA')
    expect(entities.filter(({ kind }) => kind === 'Organization').map(({ country }) => country)).not.toContain('GBR')
  })
})

describe('the Congress of an Indian article', () => {
  it.each([
    'Congress leader Kari Lund left New Delhi.',
    'The Congress met in Mumbai.',
    'The Congress party left New Delhi.',
    // America's has none, though America is named too.
    'Congress MPs left New Delhi for the United States.',
  ])('is the party: %s', (text) =>
    expect(
      extract(articleOf(text))
        .entities.filter(({ kind }) => kind === 'Organization')
        .map(({ country }) => country),
    ).toEqual(['IND']),
  )

  it.each(['Congress passed the bill in Lima.', 'Congress met the president of Peru.'])(
    'of another is none: %s',
    (text) => expect(namesOf(text, 'Organization')).toEqual([]),
  )
})

describe('names joined by &', () => {
  it.each([
    ['that speaks', 'Wexel & Tveit said sales had grown.', ['Wexel & Tveit']],
    ['that owns', "Tveit & Wexel's shop closed.", ['Tveit & Wexel']],
    ['behind a preposition', 'Shares of Tveit & Wexel rose.', ['Tveit & Wexel']],
  ])('are one firm %s: %s', (_, text, names) => {
    expect(namesOf(text, 'Organization')).toEqual(names)
    expect(namesOf(text, 'Person')).toEqual([])
  })

  it.each(['Kari & Otto left.', 'Tveit & Wexel'])('are none: %s', (text) =>
    expect(namesOf(text, 'Organization')).toEqual([]),
  )
})

describe('a longer name', () => {
  it.each([
    ['behind a region', 'The West Papua National Liberation Army left.', ['West Papua National Liberation Army']],
    ['behind an unknown word', 'The Wexel National Liberation Army left.', ['Wexel National Liberation Army']],
  ])('is not the known body inside it: %s: %s', (_, text, names) =>
    expect(namesOf(text, 'Organization')).toEqual(names),
  )

  it('is that body behind its own country', () =>
    expect(namesOf('The United States National Security Council met.', 'Organization')).toEqual([
      'National Security Council',
    ]))
})

describe('an outlet of several words', () => {
  it.each(['The New York Times said so.', 'He told the New York Times that it was late.'])('is no entity: %s', (text) =>
    expect(extract(articleOf(text)).entities).toEqual([]),
  )
})

describe('an apostrophe behind the plural', () => {
  it.each(["The Kurdistan Workers' Party left.", 'The Kurdistan Workers Party left.'])('%s', (text) =>
    expect(extract(articleOf(text)).entities.map(({ country }) => country)).toEqual(['TUR']),
  )
})

describe('letters in brackets', () => {
  it('are the name before them', () => {
    const text = 'The Wexel Road Council (WRC) met. The WRC closed the bridge.'
    expect(namesOf(text, 'Organization')).toEqual(['Wexel Road Council'])
  })
  it.each([
    ['other letters', 'The Wexel Road Council (TKX) met. The TKX closed the bridge.', ['TKX', 'Wexel Road Council']],
    ['two letters elsewhere', 'The Wexel Council met. The WC closed the bridge.', ['WC', 'Wexel Council']],
  ])('stay apart: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})

describe('a party whose wing stands in brackets', () => {
  it.each([
    ['closely', 'The CPI(M) said so.', 'CPI(M)'],
    ['apart', 'They left the CPN (Maoist Centre).', 'CPN (Maoist Centre)'],
  ])('%s is one body: %s', (_, text, name) => expect(namesOf(text, 'Organization')).toEqual([name]))
})

describe('an outlet of another tongue', () => {
  it.each([
    ['Folha de S. Paulo said so.', 'Folha de S. Paulo'],
    ['Le Figaro said so.', 'Le Figaro'],
    ['It was in the Yomiuri Shimbun.', 'Yomiuri Shimbun'],
    ['Clarín said so.', 'Clarín'],
  ])('is a body, and no person: %s', (text, name) => {
    expect(namesOf(text, 'Organization')).toEqual([name])
    expect(namesOf(text, 'Person')).toEqual([])
  })
})

describe('a surname that is a group’s name too', () => {
  it.each([
    ['Foreign Minister Tvim Wexel Wagner left. Wagner said the fish was late.', ['Tvim Wexel Wagner']],
    ['Tvim Wagner met Kari Lund in Oslo. Wagner said the fish was late.', ['Kari Lund', 'Tvim Wagner']],
    ['Robert Wagner left. Wagner said the fish was late.', ['Robert Wagner']],
    ['Foreign Minister Wagner left.', ['Wagner']],
    ['Tvim Wagner, a lawyer, left.', ['Tvim Wagner']],
  ])('is the person’s: %s', (text, names) => {
    expect(namesOf(text, 'Person')).toEqual(names)
    expect(namesOf(text, 'Organization')).toEqual([])
  })

  it.each([
    'Wagner said its men had left.',
    'Wagner boss Tvim Wexel left. The chief of Wagner said so.',
    'Russian Wagner fighters left.',
    'The mercenary group Wagner left.',
    'In Bamako Wagner said it would stay.',
    'Commander Wagner fighters left.',
  ])('is the group’s: %s', (text) => expect(namesOf(text, 'Organization')).toEqual(['Wagner']))

  it('is either’s', () => {
    const text = 'Minister Kari Wagner left. Wagner fighters killed two men. Wagner said so.'
    expect(namesOf(text, 'Person')).toEqual(['Kari Wagner'])
    expect(namesOf(text, 'Organization')).toEqual(['Wagner'])
  })
})

describe('what a body is stands before its name', () => {
  it.each([
    ['Paramilitary Rapid Support Forces troops left.', ['Rapid Support Forces']],
    ['Rebel Wexel Liberation Movement fighters left.', ['Wexel Liberation Movement']],
    ['Former Bank of England staff left.', ['Bank of England']],
    ['Rival Manchester United said so.', ['Manchester United']],
    ['The Islamist group Hamas said so.', ['Hamas']],
    ['The Marxist party won.', []],
    // Without a whole name behind it the word is part of it.
    ['The Rebel Alliance said so.', ['Rebel Alliance']],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})

describe('the full stop of an abbreviation is no end of a name', () => {
  it.each([
    ['Warner Bros. Theater Ventures said so.', ['Warner Bros. Theater Ventures']],
    ['Wexel Bros. Holdings left.', ['Wexel Bros. Holdings']],
    ['He left Warner Bros. The film failed.', ['Warner Bros']],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})

it('the short name of an army', () => {
  expect(namesOf('Pak Army soldiers left.', 'Organization')).toEqual(['Pak Army'])
  expect(namesOf('General Pak Wexel left.', 'Organization')).toEqual([])
})

describe('letters without brackets', () => {
  it.each([
    ['The Wexel Fish Company closed. WFC said so.', ['Wexel Fish Company']],
    ['The Wexel Fish Company Limited closed. The WFC left.', ['Wexel Fish Company Limited']],
    ['WFC said it was late. The Wexel Fish Company closed.', ['Wexel Fish Company']],
    ['WXF said the fish was late.', ['WXF']],
    // Of two long names nothing tells which.
    [
      'The Wexel Fish Union left. The Wexel Farm Union left. The WFU said so.',
      ['WFU', 'Wexel Farm Union', 'Wexel Fish Union'],
    ],
    ['The Wexel Fish Company closed. WXF said so.', ['WXF', 'Wexel Fish Company']],
    ['AOC said the fish was late. VAR said no.', []],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})

describe('a body is told by', () => {
  it.each([
    ['what it is called behind a comma', 'Wexa-Tvim, the farm lobby, left.', ['Wexa-Tvim']],
    ['bank at its end', 'Wexelbank lent money. He left Tvimbank.', ['Tvimbank', 'Wexelbank']],
    ['a capital inside one word', 'ScotWexel said so. He sold shares in TvimPower.', ['ScotWexel', 'TvimPower']],
    ['what firm it is', "The mine's operator, Tvim Wexeli, left.", ['Tvim Wexeli']],
    [
      'two plain words at its end',
      'The Wexel Center for Economic and Policy Research said so.',
      ['Wexel Center for Economic and Policy Research'],
    ],
    ['banca at its end', 'Wexelbanca said the bid was late.', ['Wexelbanca']],
    ['what peoples call themselves', 'The Wexel Aski Nation said so.', ['Wexel Aski Nation']],
    ['who works there', 'Analysts at Wexelis said the fish was late.', ['Wexelis']],
    ['who comes from it', 'Kari Lund of the Tvimel Jana Wexelaya left.', ['Tvimel Jana Wexelaya']],
    [
      'its country before an office',
      'Bar Association of Sri Lanka president Kari Lund left.',
      ['Bar Association of Sri Lanka'],
    ],
  ])('%s: %s', (_, text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    'Chris Eubank left. Eubank said so.',
    'Tvim Wexel, a developer, left.',
    'Fans wrote #NeverWexel and @KariLund.',
    'DeWexel and MacTvim left.',
    'Its operator, Kari Lund, left.',
    'He called it a "No-B.S." meal.',
    'Kari Lund of the Upper Wexel Valley left.',
  ])('and not in: %s', (text) => expect(namesOf(text, 'Organization')).toEqual([]))
})

describe('who join for a cause', () => {
  it.each([
    ['Zimbabwe Lawyers for Human Rights said so.', ['Zimbabwe Lawyers for Human Rights']],
    ['Students for Fair Admissions left.', ['Students for Fair Admissions']],
    ['Volunteers for the Defense of the Homeland left.', ['Volunteers for the Defense of the Homeland']],
    // Whom somebody works for is no cause.
    ['Lawyers for Kari Lund left.', []],
    ['Lawyers for Tvim Wexel said so.', []],
    ['Lawyers for Justice Department staff left.', ['Justice Department']],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))
})
