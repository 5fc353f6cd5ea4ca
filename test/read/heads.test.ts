import { expect, test } from 'vitest'
import { bylineOf } from '../../src/read/byline.ts'
import { creditsIn } from '../../src/read/credits.ts'
import { datelineAt } from '../../src/read/dateline.ts'
import { layoutOf } from '../../src/read/layout.ts'

test.each([
  ['By IANS', [], 'IANS'],
  ['By Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe'], 'Reuters'],
  ['By Ludwig van der Berg in Oslo', ['Ludwig van der Berg'], null],
  ['Written by Ana María López', ['Ana María López'], null],
  ['BY STAFF REPORTER', [], null],
  ['Source: Xinhua', [], 'Xinhua'],
  ['By Harbour Wire Staff', [], 'Harbour Wire'],
  ['(ANI)', [], 'ANI'],
  ['— AFP', [], 'AFP'],
  ['Web Desk', [], null],
])('byline "%s"', (line, authors, publisher) => {
  expect(bylineOf(line)).toEqual({ authors, publisher })
})

test.each([
  'By Monday the two sides had met twice, and nobody knew what they had spoken about.',
  'By the river, the ministers spoke',
  'By train',
  'Source of the fire unknown',
  'Jane Doe said so',
  'Reuters reporters were there',
])('"%s" is no byline', (line) => {
  expect(bylineOf(line)).toBeNull()
})

test.each([
  ['Kyiv, Oct 13 Ukrainian officials met.', 'Kyiv', '2025-10-13', 'Kyiv, Oct 13 '],
  ['LIMA, Oct. 13 (Reuters) - The two met.', 'LIMA', '2025-10-13', 'LIMA, Oct. 13 (Reuters) - '],
  ['MOSCOW, October 12. /TASS/. The envoy spoke.', 'MOSCOW', '2025-10-12', 'MOSCOW, October 12. /TASS/. '],
  ['New Delhi, December 30 (PTI): The minister', 'New Delhi', '2024-12-30', 'New Delhi, December 30 (PTI): '],
  ['BEIJING, Oct 14, 2025 -- The envoy', 'BEIJING', '2025-10-14', 'BEIJING, Oct 14, 2025 -- '],
  ['GAZA CITY, Gaza Strip (AP) — The strike', 'GAZA CITY, Gaza Strip', null, 'GAZA CITY, Gaza Strip (AP) — '],
  ['GENEVA — The talks', 'GENEVA', null, 'GENEVA — '],
  ['NIAMEY (Agencies) - The talks', 'NIAMEY', null, 'NIAMEY (Agencies) - '],
  ['GENEVA (29 January 2025) — The talks', 'GENEVA', '2025-01-29', 'GENEVA (29 January 2025) — '],
  ['NEW DELHI: The talks', 'NEW DELHI', null, 'NEW DELHI: '],
])('dateline of "%s"', (text, place, date, words) => {
  const found = datelineAt(text, 0, '2025-10-13T06:00:00+05:30')
  expect(found).toEqual({ place, date, range: { start: 0, end: words.length } })
})

test.each([
  'Officials: the talks failed',
  'Macron — who was in Rome — said nothing',
  'Zelensky, Trump hold talks',
  'On Monday, October 13, the two met',
  'The ministers met in Oslo, Oct 13',
  'Talks on May 3 failed',
  'Kari Lund (2 May 2024) — a nurse — left',
  'Paris, Rome and Berlin agree',
  'In Lima, 13 October was a holiday',
])('"%s" has no dateline', (text) => {
  expect(datelineAt(text, 0, '2025-10-13')).toBeNull()
})

test('without a year and a publication the day of a dateline stays open', () => {
  expect(datelineAt('Oslo, Mar 4 The two met.', 0, null)).toMatchObject({ place: 'Oslo', date: null })
})

test.each([
  ['The call took an hour, Xinhua news agency reported.', ['Xinhua']],
  ['The call took an hour, Xinhua news agenc reported.', ['Xinhua']],
  ['(With inputs from PTI)', ['PTI']],
  ['OSLO (AP) — They met, according to the state news agency TASS.', ['AP', 'TASS']],
  ['Agence France-Presse reported the deal first. The Associated Press reported it too.', ['AFP', 'AP']],
  ['They met, the news agency KCNA said.', ['KCNA']],
  ['The strike hit a Reuters crew, and CNN was not there.', []],
  ['The minister reported to parliament.', []],
])('credits of "%s"', (text, agencies) => {
  expect(creditsIn(text)).toEqual(agencies)
})

const BODY =
  'The ministers of both countries met in the capital on Monday and spoke about the border for more than an hour.'

test.each([
  [`Ministers meet\n\n${BODY}`, 'Ministers meet'],
  [`Ministers meet\n${BODY}`, 'Ministers meet'],
  [`Who spoke with whom?\n\n${BODY}`, 'Who spoke with whom?'],
  [`Ministers meet | Example Post\n\n${BODY}\n\nMinisters meet`, 'Ministers meet'],
  [`Open in app\n\nMinisters meet\n\n${BODY}`, 'Ministers meet'],
  [BODY, null],
  [`${BODY}\n\n${BODY}`, null],
  ['The ministers met.\n\nThey spoke for an hour.', null],
])('the headline of %j is %j', (text, title) => {
  expect(layoutOf(text).title).toBe(title)
})

const whys = (text: string): string[] => layoutOf(text).excluded.map(({ why }) => why)

test('a beginning that is cut short is a teaser only where a later paragraph continues it', () => {
  const cut = 'The ministers of both countries met in the ...'
  expect(whys(`Ministers meet\n\n${cut}\n\n${BODY}`)).toEqual(['headline', 'teaser'])
  expect(
    whys(
      `Ministers meet\n\n${cut}\n\nNobody else was in the room when the ministers of the two countries met there on Monday.`,
    ),
  ).toEqual(['headline'])
})

test('a teaser may repeat a whole paragraph, and need not repeat its dateline', () => {
  expect(whys(`Ministers meet\n\n${BODY.slice(0, -1)} ...\n\n${BODY}`)).toEqual(['headline', 'teaser'])
  expect(whys(`Ministers meet\n\nThe ministers of both countries met…\n\nOSLO, May 3 — ${BODY}`)).toEqual([
    'headline',
    'teaser',
    'dateline',
  ])
  expect(whys(`Ministers meet\n\nThe ministers of three countries met…\n\n${BODY}`)).toEqual(['headline'])
})

test.each(['\n', '\r\n', '\r'])('line ends %j are kept and count as they are', (end) => {
  const text = ['Ministers meet', '', BODY, '', 'Open in app'].join(end)
  const { excluded } = layoutOf(text)
  expect(excluded.map((range) => text.slice(range.start, range.end))).toEqual(['Ministers meet', 'Open in app'])
})
