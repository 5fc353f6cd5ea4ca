import { addDays, addMonths, monthOf, shiftMonth, yearOf } from '../calendar.ts'
import type { DateReading } from '../found-date.ts'
import { COUNT, COUNT_WORDS, countOf, GAP, shapeOf } from '../fragments.ts'
import type { DatePattern } from '../pattern.ts'
import { dayReading, monthReading, openReading, partOf, rangeReading, weekReading, yearReading } from '../readings.ts'
import { partNamed } from './months.ts'

const UNIT = String.raw`(?<unit>day|week|month|year|decade|fortnight)s?(?:')?(?![A-Za-z])`

/** Days from publication. */
const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  'last evening': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

const dayWord: DatePattern = {
  name: 'day-word',
  opens: ['today', 'tonight', 'this', 'yesterday', 'last', 'tomorrow', 'the', 'early', 'late', 'earlier', 'later'],
  shape: shapeOf(
    String.raw`(?:(?:early|late|earlier|later)${GAP})?(?<words>${Object.keys(DAY_WORDS)
      .toSorted((a, b) => b.length - a.length)
      .map((words) => words.replaceAll(' ', GAP))
      .join('|')})(?![A-Za-z])(?:${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|night)(?![a-z]))?`,
  ),
  read: (groups, { publishedOn, text, start, end }) => {
    // "USA Today", "Russia Today" and "Today's Zaman" are outlets.
    if (/^T(?:oday|ODAY)/.test(text.slice(start, end)) && /[A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start)))
      return null
    if (/^'s [A-Z]/.test(text.slice(end, end + 4)) && text.startsWith('Today', start)) return null
    if (publishedOn === null) return openReading('relative')
    const shift = DAY_WORDS[(groups['words'] ?? '').toLowerCase().replace(/\s+/g, ' ')]
    return shift === undefined ? null : dayReading(addDays(publishedOn, shift), 'relative')
  },
  finds: [
    { text: 'He spoke today.', words: 'today', value: '2025-10-13' },
    { text: 'It happened yesterday afternoon.', words: 'yesterday afternoon', value: '2025-10-12' },
    { text: 'He will go tomorrow.', words: 'tomorrow', value: '2025-10-14' },
    { text: 'Shells fell last night.', words: 'last night', value: '2025-10-12' },
    { text: 'early this morning', words: 'early this morning', value: '2025-10-13' },
    { text: 'He came the day before yesterday.', words: 'the day before yesterday', value: '2025-10-11' },
  ],
  skips: ['USA Today reported', 'USA TODAY found it', 'the Russia Today channel'],
}

const overnight: DatePattern = {
  name: 'overnight',
  opens: ['overnight'],
  shape: shapeOf('overnight(?![A-Za-z-])'),
  read: (_groups, { publishedOn, text, start, end }) => {
    // "an overnight raid on Friday", "overnight on Sunday": the other date says which night.
    if (/^ (?:on |into |to |from |between |stay|train|flight|bag)/.test(text.slice(end, end + 10))) return null
    if (/\b(?:stay(?:ed|ing|s)?|become|became|happens?) $/.test(text.slice(Math.max(0, start - 10), start))) return null
    return publishedOn === null
      ? openReading('relative')
      : rangeReading(addDays(publishedOn, -1), publishedOn, 'relative')
  },
  finds: [
    {
      text: 'Drones struck Odesa overnight, he said.',
      words: 'overnight',
      value: null,
      from: '2025-10-12',
      until: '2025-10-13',
    },
  ],
  skips: ['an overnight train', 'He stayed overnight.', 'It will not happen overnight.'],
}

const ago: DatePattern = {
  name: 'ago',
  opens: ['#', ...COUNT_WORDS, 'several', 'some', 'many', 'few', 'days', 'weeks', 'months', 'years', 'decades'],
  shape: shapeOf(
    String.raw`(?:(?:${COUNT}\]?|a${GAP}couple(?:${GAP}of)?|(?<vague>a${GAP}few|few|several|some|many))${GAP})?${UNIT}${GAP}(?<way>ago|from${GAP}(?:now|today))(?![A-Za-z])`,
  ),
  read: (groups, { publishedOn, text, start, end }) => {
    if (/half $/i.test(text.slice(Math.max(0, start - 5), start))) return null
    if (publishedOn === null) return openReading('relative')
    const isBack = groups['way']?.toLowerCase() === 'ago'
    const isVague = groups['vague'] !== undefined || /^[a-z]+s\s/i.test(text.slice(start, end))
    if (isVague && groups['count'] === undefined && !/^a\scouple/i.test(text.slice(start, end))) {
      return isBack ? rangeReading(null, publishedOn, 'relative') : rangeReading(publishedOn, null, 'relative')
    }
    return shifted(publishedOn, groups['unit'] ?? '', (countOf(groups['count']) ?? 2) * (isBack ? -1 : 1))
  },
  finds: [
    { text: 'It fell three days ago.', words: 'three days ago', value: '2025-10-10' },
    { text: 'He left two weeks ago.', words: 'two weeks ago', value: null, from: '2025-09-29', until: '2025-10-05' },
    { text: 'A month ago they met.', words: 'A month ago', value: '2025-09' },
    { text: 'He died a year ago.', words: 'a year ago', value: '2024' },
    { text: '"[Ten] years ago, it was new."', words: 'Ten] years ago', value: '2015' },
    { text: 'Twenty-five years ago he ruled.', words: 'Twenty-five years ago', value: '2000' },
    { text: 'He came a couple of days ago.', words: 'a couple of days ago', value: '2025-10-11' },
    { text: 'They meet two days from now.', words: 'two days from now', value: '2025-10-15' },
    { text: 'He left a few weeks ago.', words: 'a few weeks ago', value: null, from: null, until: '2025-10-13' },
    { text: 'He left years ago.', words: 'years ago', value: null, from: null, until: '2025-10-13' },
  ],
  skips: ['half a year ago', 'He spoke for two days.', 'a second call in two days'],
}

/** `count` units from the day, in the precision of the unit. */
function shifted(publishedOn: string, unit: string, count: number): DateReading {
  const name = unit.toLowerCase()
  if (name === 'day') return dayReading(addDays(publishedOn, count), 'relative')
  if (name === 'week') return weekReading(addDays(publishedOn, count * 7), 'relative')
  if (name === 'fortnight') return weekReading(addDays(publishedOn, count * 14), 'relative')
  if (name === 'month') {
    const { year, month } = shiftMonth(yearOf(publishedOn), monthOf(publishedOn), count)
    return monthReading(year, month, 'relative')
  }
  const year = yearOf(publishedOn) + count * (name === 'decade' ? 10 : 1)
  if (year < 1000 || year > 9999) return openReading('relative')
  return name === 'decade' ? rangeReading(`${year}-01-01`, `${year}-12-31`, 'relative') : yearReading(year, 'relative')
}

const calendarUnit: DatePattern = {
  name: 'calendar-unit',
  opens: [
    'last',
    'this',
    'next',
    'earlier',
    'later',
    'early',
    'late',
    'mid',
    'the',
    'end',
    'start',
    'beginning',
    'middle',
    'past',
    'current',
  ],
  shape: shapeOf(
    String.raw`(?:(?<part>earlier|later|early|late|mid|(?:the${GAP})?(?:end|start|beginning|middle)${GAP}of)[ -](?:in${GAP})?)?(?<which>last|this${GAP}past|this${GAP}coming|this|next|the)${GAP}(?<unit>week|month|year)(?<plural>s)?(?![A-Za-z-])`,
  ),
  read: (groups, { publishedOn, text, start, end }) => {
    const which = (groups['which'] ?? '').toLowerCase()
    const part = groups['part']?.toLowerCase()
    const after = text.slice(end, end + 12)
    // "the month" alone says nothing; "the last week of March" belongs to March, "the next year" to the story's own time.
    if (which === 'the' && part === undefined) return null
    // "this years race" is a slip that papers print; "last years" is something else.
    if (groups['plural'] !== undefined && which !== 'this') return null
    if (/^ of (?!the|this|last)/.test(after)) return null
    if (which !== 'this' && /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) return null
    if (publishedOn === null) return openReading('relative')
    const shift = which === 'last' ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0
    const whole = shifted(publishedOn, groups['unit'] ?? '', shift)
    if (part === 'earlier') return { ...whole, from: beforeNow(whole, publishedOn), until: publishedOn }
    if (part === 'later') return { ...whole, from: publishedOn }
    const named = partNamed(part)
    return named === null ? whole : partOf(whole, named)
  },
  finds: [
    { text: 'He left last week.', words: 'last week', value: null, from: '2025-10-06', until: '2025-10-12' },
    { text: 'They met last month.', words: 'last month', value: '2025-09' },
    { text: "Next year's race", words: 'Next year', value: '2026' },
    {
      text: 'Earlier this week, he spoke.',
      words: 'Earlier this week',
      value: null,
      from: '2025-10-06',
      until: '2025-10-13',
    },
    {
      text: 'They will meet later this month.',
      words: 'later this month',
      value: '2025-10',
      from: '2025-10-13',
      until: '2025-10-31',
    },
    {
      text: 'by the end of the year',
      words: 'the end of the year',
      value: '2025',
      from: '2025-09-01',
      until: '2025-12-31',
    },
    { text: 'early next week', words: 'early next week', value: null, from: '2025-10-20', until: '2025-10-22' },
  ],
  skips: ['the month', 'for a week', 'week after week', 'the last year of his life', 'a one-year term'],
}

/** "Earlier this week", said on its first day, is about the days before. */
function beforeNow({ from, precision }: DateReading, publishedOn: string): string | null {
  return from === publishedOn && precision === 'week' ? addDays(publishedOn, -7) : from
}

const rolling: DatePattern = {
  name: 'rolling',
  opens: ['the', 'past', 'last', 'recent', 'coming', 'next', 'these'],
  shape: shapeOf(
    String.raw`(?:the${GAP})?(?<way>past|last|coming|next)${GAP}(?:(?:${COUNT}|(?<vague>few|couple${GAP}of|several|many))${GAP})?(?<unit>hour|day|week|month|year|decade|fortnight)s?(?![A-Za-z])(?!${GAP}of${GAP}(?:the${GAP})?[A-Za-z\d])`,
  ),
  read: (groups, { publishedOn, text, start, end, tense }) => {
    const words = text.slice(start, end)
    // "he sat there for the next two days" is counted from the story's own time.
    if (/next|coming/i.test(groups['way'] ?? '') && tense().tense === 'past') return null
    const count = countOf(groups['count'])
    // "It would last four years" is a verb.
    if (
      /^last/.test(words) &&
      /\b(?:will|would|can|could|may|might|should|must|to|not|which|that) $/i.test(
        text.slice(Math.max(0, start - 7), start),
      )
    )
      return null
    const isPlural = /s$/i.test(words)
    if (count === null && groups['vague'] === undefined) {
      // "last week" is the calendar's week; "the past week" and "the last five days" are counted back from today.
      if (!/^the\s(?:past|last|coming|next)/i.test(words)) return null
      if (/^the\s+next/i.test(words) && !isPlural && !isSpan(text.slice(Math.max(0, start - 14), start))) return null
      if (/^the\s+last\s+(?:day|decade)$/i.test(words)) return null
    }
    if (publishedOn === null) return openReading('relative')
    const back = /past|last/i.test(groups['way'] ?? '')
    const size = count ?? (groups['vague'] === undefined && !isPlural ? 1 : null)
    const other = size === null ? null : away(publishedOn, groups['unit'] ?? '', back ? -size : size)
    return back ? rangeReading(other, publishedOn, 'relative') : rangeReading(publishedOn, other, 'relative')
  },
  finds: [
    {
      text: 'Over the past five days he flew.',
      words: 'the past five days',
      value: null,
      from: '2025-10-08',
      until: '2025-10-13',
    },
    { text: 'in the past 24 hours', words: 'the past 24 hours', value: null, from: '2025-10-12', until: '2025-10-13' },
    { text: 'in the last 30 years', words: 'the last 30 years', value: null, from: '1995-10-13', until: '2025-10-13' },
    { text: 'for the past few weeks', words: 'the past few weeks', value: null, from: null, until: '2025-10-13' },
    { text: 'over the past week', words: 'the past week', value: null, from: '2025-10-06', until: '2025-10-13' },
    {
      text: 'He will spend it over the next week.',
      words: 'the next week',
      value: null,
      from: '2025-10-13',
      until: '2025-10-20',
    },
    { text: 'in the coming days', words: 'the coming days', value: null, from: '2025-10-13', until: null },
  ],
  skips: [
    'the last days of the war',
    'He sat there for the next two days.',
    'The deal would last four years.',
    'the last two men',
  ],
}

/** Whether the words before a span of time make it one that runs from now: `over the next week`. */
export function isSpan(before: string): boolean {
  return /(?:^|[^A-Za-z])(?:over|within|during|in|for|through|throughout)\s{1,3}$/i.test(before)
}

function away(day: string, unit: string, count: number): string {
  const name = unit.toLowerCase()
  // 24 hours reach into the day before.
  if (name === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24))
  if (name === 'day') return addDays(day, count)
  if (name === 'week') return addDays(day, count * 7)
  if (name === 'fortnight') return addDays(day, count * 14)
  return addMonths(day, count * (name === 'month' ? 1 : name === 'year' ? 12 : 120))
}

export const relativePatterns: readonly DatePattern[] = [dayWord, overnight, ago, calendarUnit, rolling]
