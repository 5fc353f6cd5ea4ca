import { addDays, addMonths } from '../calendar.ts'
import type { DateReading } from '../found-date.ts'
import { behindThe, COUNT, countOf, GAP, PARTS, shapeOf } from '../fragments.ts'
import type { DatePattern } from '../pattern.ts'
import { openReading, partOf, rangeReading } from '../readings.ts'
import { shifted } from '../shifted.ts'
import { partNamed } from './months.ts'

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
    ...PARTS,
    ...behindThe(...PARTS),
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
    // "later last week" is the end of that week, "later this week" what is left of this one.
    const isNow = shift === 0
    if (part === 'earlier' && isNow) return { ...whole, from: beforeNow(whole, publishedOn), until: publishedOn }
    if (part === 'later' && isNow) return { ...whole, from: publishedOn }
    const named = partNamed(part)
    return named === null ? whole : partOf(whole, named)
  },
  finds: [
    { text: 'He left last week.', words: 'last week', value: null, from: '2025-10-06', until: '2025-10-12' },
    {
      text: 'He left later last week.',
      words: 'later last week',
      value: null,
      from: '2025-10-09',
      until: '2025-10-12',
    },
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
  opens: [...behindThe('past', 'last', 'coming', 'next'), 'past', 'last', 'recent', 'coming', 'next', 'these'],
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
      words.startsWith('last') &&
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

/** The day `count` units off; null before the year 1000 and after 9999. */
function away(day: string, unit: string, count: number): string | null {
  const name = unit.toLowerCase()
  // 24 hours reach into the day before.
  if (name === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24))
  if (name === 'day') return addDays(day, count)
  if (name === 'week') return addDays(day, count * 7)
  if (name === 'fortnight') return addDays(day, count * 14)
  const end = addMonths(day, count * (name === 'month' ? 1 : name === 'year' ? 12 : 120))
  return /^[1-9]\d{3}-/.test(end) ? end : null
}

export const spanPatterns: readonly DatePattern[] = [calendarUnit, rolling]
