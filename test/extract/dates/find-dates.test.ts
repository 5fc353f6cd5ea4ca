import { array, assert, constantFrom, date as anyDate, option, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundDate } from '../../../src/extract/dates/found-date.ts'
import { findDates } from '../../../src/extract/finders/dates.ts'

const monday = { publishedOn: '2025-10-13' }

/** The dates as `words value`, or `words from..until` where there is no value. */
function told(dates: readonly FoundDate[]): string[] {
  return dates.map(({ text, value, from, until }) => `${text} ${value ?? `${from}..${until}`}`)
}

/** What is wrong with a date, by name. */
function flaws(text: string, { start, end, text: words, value, precision, from, until }: FoundDate): string[] {
  const checks: [string, boolean][] = [
    ['not verbatim', text.slice(start, end) === words && start < end],
    ['no such value', value === null || /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)],
    ['ends before it begins', from === null || until === null || from <= until],
    ['a day that is none', precision !== 'day' || value === null || (from === value && until === value)],
  ]
  return checks.filter(([, holds]) => !holds).map(([name]) => `${name}: ${words}`)
}

describe('a news text', () => {
  const text =
    'Oslo, Oct 13 The minister said on Sunday that she will meet her colleague on Thursday. ' +
    'The last meeting was held in March; a month earlier they had spoken by phone. ' +
    'On October 1, 2024, the two signed a pact, and the next day it was published.'

  it('is read in order', () => {
    expect(told(findDates(text, monday))).toEqual([
      'Oct 13 2025-10-13',
      'Sunday 2025-10-12',
      'Thursday 2025-10-16',
      'March 2025-03',
      'a month earlier 2025-02',
      'October 1, 2024 2024-10-01',
      'the next day 2024-10-02',
    ])
  })

  it('is read in typographic dress too', () => {
    const dressed = '“On Sunday – that’s yesterday’s news – he won,” she said on 3–5 May and in Café Noir on Oct. 7.'
    expect(told(findDates(dressed, monday))).toEqual([
      'Sunday 2025-10-12',
      'yesterday 2025-10-12',
      '3–5 May 2025-05-03..2025-05-05',
      'Oct. 7 2025-10-07',
    ])
  })

  it('is read across a wrapped line', () => {
    expect(told(findDates('The treaty of October\n12, 2024 ended last\r\nweek.', monday))).toEqual([
      'October\n12, 2024 2024-10-12',
      'last\r\nweek 2025-10-06..2025-10-12',
    ])
  })
})

describe('without a publication date', () => {
  it('full dates keep their value, the rest stays open', () => {
    const text = 'On Monday he spoke; on October 12 he left, in May he had come. In 2014 he won, on 3 May 2015 he lost.'
    expect(told(findDates(text, { publishedOn: null }))).toEqual([
      'Monday null..null',
      'October 12 null..null',
      'May null..null',
      '2014 2014',
      '3 May 2015 2015-05-03',
    ])
  })
})

describe('with a publication date that is none', () => {
  it.each(['Oct 13', '2025-02-30', ''])('"%s" is as good as no date', (publishedOn) => {
    expect(told(findDates('He spoke on Monday.', { publishedOn }))).toEqual(['Monday null..null'])
  })
})

describe('the days a date is counted from', () => {
  it.each([
    // Published on each day of one week: Monday the 6th to Sunday the 12th.
    ['2025-10-06', '2025-10-06', '2025-10-10', '2025-10-05'],
    ['2025-10-08', '2025-10-06', '2025-10-10', '2025-10-05'],
    ['2025-10-10', '2025-10-06', '2025-10-10', '2025-10-05'],
    ['2025-10-12', '2025-10-06', '2025-10-17', '2025-10-12'],
  ])('published on %s', (publishedOn, monday, friday, sunday) => {
    const text = 'He spoke on Monday. They will meet on Friday. She left on Sunday.'
    expect(findDates(text, { publishedOn }).map((date) => date.value)).toEqual([monday, friday, sunday])
  })

  it('reads numeric dates with the day first where one of them can be nothing else', () => {
    expect(told(findDates('Due 03/04/2025, paid 25/12/2024.', monday))[0]).toBe('03/04/2025 2025-04-03')
    expect(told(findDates('Due 03/04/2025, paid 12/25/2024.', monday))[0]).toBe('03/04/2025 2025-03-04')
  })

  it('takes the day after publication for a time zone, not for a year ago', () => {
    expect(told(findDates('NEW YORK, Oct. 14 (Agency) - He spoke.', monday))).toEqual(['Oct. 14 2025-10-14'])
  })
})

describe('two dates that make a span', () => {
  it.each([
    ['He was held from Monday to Wednesday.', '2025-10-06', '2025-10-08'],
    ['Talks will run from Thursday through Saturday.', '2025-10-16', '2025-10-18'],
    ['The show, from February 12 - April 6 2014, was full.', '2014-02-12', '2014-04-06'],
    ['It ran from November 20 to January 5, 2020.', '2019-11-20', '2020-01-05'],
    ['He served from 1998 to 2002.', '1998-01-01', '2002-12-31'],
    ['between March and May 2019', '2019-03-01', '2019-05-31'],
  ])('%s', (text, from, until) => {
    const dates = findDates(text, monday)
    expect(dates).toHaveLength(2)
    for (const date of dates) expect(date.within).toEqual({ from, until })
  })

  it('runs to publication after "since"', () => {
    expect(findDates('He has been ill since October 6.', monday)[0]?.within).toEqual({
      from: '2025-10-06',
      until: '2025-10-13',
    })
  })

  it('is none in a list', () => {
    const dates = findDates('He spoke on Thursday and Saturday.', monday)
    expect(dates.map((date) => [date.value, date.within])).toEqual([
      ['2025-10-09', undefined],
      ['2025-10-11', undefined],
    ])
  })

  it('a week has seven days', () => {
    expect(told(findDates('in the week of October 6', monday))).toEqual(['October 6 2025-10-06..2025-10-12'])
  })
})

describe('an anchored date', () => {
  it.each([
    ['is open where no date came before', 'A day earlier he had called.', null],
    ['is open where the date before is too coarse', 'He won in 2014. The next day he left.', null],
    [
      'is open where the date before is far off',
      `On October 8 he came. ${'They ate. '.repeat(90)}A day later he left.`,
      null,
    ],
    [
      'may not lie long after the article',
      'He spoke in 2016. Two hundred men came. 90 years later it was forgotten.',
      null,
    ],
    ['follows a chain', 'On October 1 he came. The next day he rested. The next day he left.', '2025-10-03'],
  ])('%s', (_, text, value) => {
    expect(findDates(text, monday).at(-1)?.value).toBe(value)
  })
})

describe('properties', () => {
  const pieces =
    'Monday last next week May 12 2014 the October 3-5 two days ago earlier , . from to since early Sat. 10/12/2025 ' +
    'will said “ ’s é 🙂 year and later 31 February the-day before summer overnight past 5 weeks 999 years decades months 1500'
  const texts = array(constantFrom('\n', ...pieces.split(' ')), { maxLength: 40 }).map((parts) => parts.join(' '))
  const days = anyDate({ min: new Date('1980-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((day) =>
    day.toISOString().slice(0, 10),
  )
  it('every date is verbatim and possible, in order and apart from the others', () => {
    assert(
      property(texts, option(days), (text, publishedOn) => {
        const dates = findDates(text, { publishedOn })
        expect(dates.flatMap((date) => flaws(text, date))).toEqual([])
        expect(dates.slice(1).filter((date, index) => date.start < (dates[index]?.end ?? 0))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('a text of digits or blanks or one word over and over is read whole', () => {
    for (const unit of ['12 ', '9', ' ', 'Monday ', 'the ', '2025-', '12/', 'early ', 'twenty-', 'was will ', 'İ']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
      const dates = findDates(`${text}\nHe left on October 12, 2025.`, monday)
      expect(dates.at(-1)?.text).toBe('October 12, 2025')
    }
  })
})
