import { addDays } from '../calendar.ts'
import { COUNT, COUNT_WORDS, countOf, GAP, shapeOf } from '../fragments.ts'
import type { DatePattern } from '../pattern.ts'
import { dayReading, openReading, rangeReading } from '../readings.ts'
import { shifted } from '../shifted.ts'

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
  opens: ['today', 'tonight', 'this', 'yesterday', 'last', 'tomorrow', 'the day', 'early', 'late', 'earlier', 'later'],
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

export const relativePatterns: readonly DatePattern[] = [dayWord, overnight, ago]
