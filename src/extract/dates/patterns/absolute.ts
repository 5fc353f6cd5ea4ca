import { HOLIDAYS, NUMBERED_DAYS, REMEMBERED_DAYS } from '../../../lexicon/date-words.ts'
import { dayOf } from '../calendar.ts'
import { chooseDay } from '../choose.ts'
import type { DateReading } from '../found-date.ts'
import {
  DAY,
  GAP,
  MONTH,
  MONTH_WORDS,
  monthNumber,
  SHORT_WEEKDAY_WORDS,
  shapeOf,
  WEEKDAY_PREFIX,
  WEEKDAY_WORDS,
  weekdayNumber,
  YEAR,
} from '../fragments.ts'
import type { DatePattern, PatternContext } from '../pattern.ts'
import { dayReading, openReading, rangeReading } from '../readings.ts'

type Groups = Readonly<Record<string, string | undefined>>

const isoDay: DatePattern = {
  name: 'iso-day',
  opens: ['#'],
  shape: shapeOf(String.raw`(?<year>[12]\d{3})([-/])(?<month>\d\d)\2(?<day>\d\d)(?![\d/]|-\d)`),
  read: (groups) => fullDay(Number(groups['year']), Number(groups['month']), Number(groups['day'])),
  finds: [
    { text: 'Filed 2025-10-12 in Kyiv.', words: '2025-10-12', value: '2025-10-12' },
    { text: 'at 2025-10-12T06:32:54Z', words: '2025-10-12', value: '2025-10-12' },
    { text: 'on 2025/10/12.', words: '2025/10/12', value: '2025-10-12' },
  ],
  skips: ['Order 2025-13-45 was filled.', 'Call 2025-10-120 now.', 'part 91-2025-10-12'],
}

const numericDay: DatePattern = {
  name: 'numeric-day',
  opens: ['#'],
  shape: shapeOf(
    String.raw`(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)`,
  ),
  read: (groups, { dayFirst }) => {
    const first = Number(groups['first'])
    const second = Number(groups['second'])
    const isDayFirst = groups['mark'] === '.' || first > 12 || (dayFirst && second <= 12)
    return fullDay(Number(groups['year']), isDayFirst ? second : first, isDayFirst ? first : second)
  },
  finds: [
    { text: 'dated 10/12/2025,', words: '10/12/2025', value: '2025-10-12' },
    { text: 'dated 25/12/2024.', words: '25/12/2024', value: '2024-12-25' },
    { text: 'vom 12.10.2025', words: '12.10.2025', value: '2025-10-12' },
    { text: 'on 10-12-2025', words: '10-12-2025', value: '2025-10-12' },
  ],
  skips: ['version 1.2.2025.4', 'a score of 30/30', 'dated 45/45/2025'],
}

const hyphenDay: DatePattern = {
  name: 'hyphen-day',
  opens: ['#'],
  shape: shapeOf(String.raw`(?<day>\d{1,2})[-/]${MONTH}[-/](?<year>\d{4})(?!\d)`),
  read: (groups) => fullDay(Number(groups['year']), monthNumber(groups['month']) ?? 0, Number(groups['day'])),
  finds: [{ text: 'issued 12-Oct-2025 in Delhi', words: '12-Oct-2025', value: '2025-10-12' }],
  skips: ['a 12-oct-25 string'],
}

const monthDay: DatePattern = {
  name: 'month-day',
  opens: [...MONTH_WORDS, ...WEEKDAY_WORDS, ...SHORT_WEEKDAY_WORDS],
  shape: shapeOf(
    String.raw`${WEEKDAY_PREFIX}${MONTH}${GAP}(?:the${GAP})?${DAY}(?: ?(?:-|and|to)(?: ?)(?<last>\d{1,2})(?:st|nd|rd|th)?(?![\d:%A-Za-z-]|[.,]\d| ${MONTH.replace('<month>', '<other>')}))?(?:(?:,?${GAP}|,)${YEAR})?`,
  ),
  read: readMonthDay,
  finds: [
    { text: 'It ended on October 12, 2025.', words: 'October 12, 2025', value: '2025-10-12' },
    { text: 'Kyiv, Oct. 12 (Agency)', words: 'Oct. 12', value: '2025-10-12' },
    { text: 'Kyiv, Oct 13 The president spoke.', words: 'Oct 13', value: '2025-10-13' },
    { text: 'On September 19, the minister told reporters', words: 'September 19', value: '2025-09-19' },
    { text: 'He was shot on December 3.', words: 'December 3', value: '2024-12-03' },
    { text: 'They will meet on December 3.', words: 'December 3', value: '2025-12-03' },
    { text: 'Friday, September 19, 2025', words: 'Friday, September 19, 2025', value: '2025-09-19' },
    { text: 'He died on Friday, Feb. 29.', words: 'Friday, Feb. 29', value: '2024-02-29' },
    { text: 'Talks ran May 3-5 in Doha.', words: 'May 3-5', value: null, from: '2025-05-03', until: '2025-05-05' },
    { text: 'on May 3 and 4, 2019,', words: 'May 3 and 4, 2019', value: null, from: '2019-05-03', until: '2019-05-04' },
    { text: 'in this Dec. 13, 2018, photo', words: 'Dec. 13, 2018', value: '2018-12-13' },
    { text: 'the Sept. 11 attacks', words: 'Sept. 11', value: '2001-09-11' },
  ],
  skips: [
    'You may 12 times try.',
    'They march 12 miles.',
    'Theresa May 1,200 votes',
    'Oct. 45 came',
    'Feb. 30 never comes',
  ],
}

const dayMonth: DatePattern = {
  name: 'day-month',
  opens: ['#', 'the #', ...WEEKDAY_WORDS, ...SHORT_WEEKDAY_WORDS],
  shape: shapeOf(
    String.raw`${WEEKDAY_PREFIX}(?:the${GAP})?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|and|to)(?: ?)(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?:${GAP}(?:day${GAP})?of)?${GAP}${MONTH}(?:(?:,?${GAP}|,)${YEAR})?`,
  ),
  read: readMonthDay,
  finds: [
    { text: 'signed on 12 October 2025 in Oslo', words: '12 October 2025', value: '2025-10-12' },
    { text: 'by 12 Oct 2024', words: '12 Oct 2024', value: '2024-10-12' },
    { text: 'on the 12th of October', words: 'the 12th of October', value: '2025-10-12' },
    {
      text: 'met between 3 and 5 May in Rome',
      words: '3 and 5 May',
      value: null,
      from: '2025-05-03',
      until: '2025-05-05',
    },
    { text: 'Sun, 12 Oct 2025 10:00', words: 'Sun, 12 Oct 2025', value: '2025-10-12' },
    { text: 'on Monday 6 October he spoke', words: 'Monday 6 October', value: '2025-10-06' },
  ],
  skips: ['The 12 may go.', 'page 12 of Marching orders', 'the 40th may', 'won 3 to 5 may'],
}

const holiday: DatePattern = {
  name: 'holiday',
  opens: ['christmas', 'boxing', 'new', 'valentine', 'fourth', 'july', 'bastille'],
  shape: shapeOf(
    `(?<name>(?:${Object.keys(HOLIDAYS)
      .map((name) => name.replaceAll(' ', GAP))
      .join('|')}))(?![A-Za-z])(?:,?${GAP}${YEAR})?`,
  ),
  read: (groups, context) => {
    const [month, day] = HOLIDAYS[(groups['name'] ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? []
    if (month === undefined || day === undefined) return null
    return readDay(month, day, groups['year'], null, context)
  },
  finds: [
    { text: "The raid on New Year's Eve killed two.", words: "New Year's Eve", value: '2024-12-31' },
    { text: 'On Christmas Day 2023 he spoke.', words: 'Christmas Day 2023', value: '2023-12-25' },
  ],
  skips: ['a Christmas card', 'the New York mayor'],
}

const numberedDay: DatePattern = {
  name: 'numbered-day',
  opens: ['#'],
  shape: shapeOf(String.raw`(?<name>9/11|26/11)(?![\d/]|[.,]\d)`),
  read: (groups) => {
    const day = NUMBERED_DAYS[groups['name'] ?? '']
    return day === undefined ? null : dayReading(day, 'absolute')
  },
  finds: [{ text: 'since 9/11, security', words: '9/11', value: '2001-09-11' }],
  skips: ['open 24/7', 'a 9/110 ratio', 'lost 3-2 and 6/4'],
}

function readMonthDay(groups: Groups, context: PatternContext): DateReading | null {
  const month = monthNumber(groups['month'])
  const weekdayWord = groups['weekday']
  const weekday = weekdayNumber(weekdayWord)
  if (month === null || (weekdayWord !== undefined && weekday === null)) return null
  const day = Number(groups['day'])
  const first = readDay(month, day, groups['year'], weekday, context)
  if (groups['last'] === undefined || first === null) return first
  const last = Number(groups['last'])
  if (last <= day) return null
  if (first.from === null) return first
  const until = dayOf(Number(first.from.slice(0, 4)), month, last)
  return until === null ? null : rangeReading(first.from, until, first.kind)
}

function readDay(
  month: number,
  day: number,
  year: string | undefined,
  weekday: number | null,
  context: PatternContext,
): DateReading | null {
  // A leap year, so that the 29th of February passes.
  if (dayOf(2024, month, day) === null) return null
  if (year !== undefined) return fullDay(Number(year), month, day)
  const after = context.text.slice(context.end, context.end + 60)
  const remembered = REMEMBERED_DAYS.find(
    (known) => known.month === month && known.day === day && known.before.test(after),
  )
  if (remembered !== undefined) return dayReading(remembered.value, 'absolute')
  if (context.publishedOn === null) return openReading('absolute')
  const chosen = chooseDay(context.publishedOn, month, day, context.tense(), weekday)
  return chosen === null ? null : dayReading(chosen, 'absolute')
}

function fullDay(year: number, month: number, day: number): DateReading | null {
  const value = dayOf(year, month, day)
  return value === null ? null : dayReading(value, 'absolute')
}

export const absolutePatterns: readonly DatePattern[] = [
  isoDay,
  numericDay,
  hyphenDay,
  monthDay,
  dayMonth,
  holiday,
  numberedDay,
]
