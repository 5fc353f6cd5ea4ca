import type { AnchorShift, DateReading } from '../found-date.ts'
import { behindThe, COUNT, COUNT_WORDS, countOf, GAP, shapeOf, WEEKDAY, weekdayNumber } from '../fragments.ts'
import type { DatePattern } from '../pattern.ts'
import { isSpan } from './spans.ts'

const UNIT = '(?<unit>day|week|month|year)s?(?![A-Za-z-])'
const PART = '(?<unit>day|week|month|year|morning|afternoon|evening|night)(?![A-Za-z-])'

/** An anchored date before its anchor is known. */
function anchoredReading(anchor: AnchorShift): DateReading {
  return {
    value: null,
    precision: anchor.unit === 'day' ? 'day' : anchor.unit,
    from: null,
    until: null,
    kind: 'anchored',
    anchor,
  }
}

function unitOf(word: string | undefined): AnchorShift['unit'] {
  const name = (word ?? '').toLowerCase()
  return name === 'week' || name === 'month' || name === 'year' ? name : 'day'
}

const counted: DatePattern = {
  name: 'counted-from',
  opens: ['#', ...COUNT_WORDS],
  shape: shapeOf(
    String.raw`${COUNT}${GAP}${UNIT}${GAP}(?<way>earlier|later|before(?=\s*[,.;:)"]|$)|afterwards?|after(?=\s*[,.;:)"]|$)|previously)(?![A-Za-z])(?!${GAP}(?:than|this|today))`,
  ),
  read: (groups) => {
    const count = countOf(groups['count'])
    if (count === null) return null
    const forward = /^(?:later|after)/i.test(groups['way'] ?? '')
    return anchoredReading({ unit: unitOf(groups['unit']), offset: forward ? count : -count })
  },
  finds: [
    { text: 'They met on October 8. Two days later, he left.', words: 'Two days later', value: '2025-10-10' },
    { text: 'They met on Saturday; a day earlier he had called.', words: 'a day earlier', value: '2025-10-10' },
    { text: 'He won in 2014. A year later he lost.', words: 'A year later', value: '2015' },
    { text: 'They spoke a day earlier.', words: 'a day earlier', value: null },
  ],
  skips: ['for two days', 'later', 'a day after the talks in Rome'],
}

/** "On the same day the minister left.": a clause of its own, where no other follows behind a comma. */
function opensSentence(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[.!?\n]\s{0,2})On $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ (?:he|she|they|the|his|her|their|[A-Z])\b[^,;]{0,120}[.\n]/.test(text.slice(end, end + 130))
  )
}

const named: DatePattern = {
  name: 'named-from',
  opens: [...behindThe('very', 'next', 'following', 'previous', 'preceding', 'same'), 'that', 'this'],
  shape: shapeOf(
    String.raw`(?<which>the${GAP}(?:very${GAP})?(?:next|following|previous|preceding|same)|that(?:${GAP}same)?)${GAP}${PART}(?!${GAP}of${GAP})`,
  ),
  read: (groups, { text, start, end }) => {
    const which = (groups['which'] ?? '').toLowerCase()
    const step = /next|following/.test(which) ? 1 : /previous|preceding/.test(which) ? -1 : 0
    const after = text.slice(end, end + 12)
    if (/^\s(?:one|two|three|four|five|few)\b/i.test(after)) return null
    // "the same day as the rally", "the same day he left": the anchor is what follows, not a date.
    if (
      which.endsWith('same') &&
      !opensSentence(text, start, end) &&
      /^ (?:that|as|when|in which|he|she|it|they|the|his|her|their|[A-Z])/.test(after)
    )
      return null
    // "over the next year" is counted from the article.
    if (step === 1 && isSpan(text.slice(Math.max(0, start - 14), start))) return null
    return anchoredReading({ unit: unitOf(groups['unit']), offset: step })
  },
  finds: [
    { text: 'He came on October 8 and left the next day.', words: 'the next day', value: '2025-10-09' },
    { text: 'On Saturday he called. The previous day he had met her.', words: 'The previous day', value: '2025-10-10' },
    {
      text: 'He came on October 1. The following week he left.',
      words: 'The following week',
      value: null,
      from: '2025-10-06',
      until: '2025-10-12',
    },
    { text: 'On October 8 he wrote; they met the same day.', words: 'the same day', value: '2025-10-08' },
    { text: 'On October 8 he wrote. On the same day the minister left.', words: 'the same day', value: '2025-10-08' },
    { text: 'On October 8 he wrote; they met that evening.', words: 'that evening', value: '2025-10-08' },
  ],
  skips: [
    'the next man',
    'the same time',
    'the following people',
    'on the same day as the rally',
    'On the same day he left, she came.',
  ],
}

const inTheDay: DatePattern = {
  name: 'in-the-day',
  opens: ['earlier', 'later', 'late', 'early'],
  shape: shapeOf(`(?:earlier|later|late|early)${GAP}in${GAP}the${GAP}day(?![A-Za-z-])`),
  read: () => anchoredReading({ unit: 'day', offset: 0 }),
  finds: [
    {
      text: 'They met on October 8. Earlier in the day he had called.',
      words: 'Earlier in the day',
      value: '2025-10-08',
    },
  ],
  skips: ['earlier in the daybook'],
}

const dayBefore: DatePattern = {
  name: 'day-before',
  opens: behindThe('day', 'night', 'week', 'month', 'year'),
  shape: shapeOf(
    String.raw`the${GAP}(?<unit>day|night|week|month|year)${GAP}(?<way>before|after)(?=\s*[,.;:)"]|$|\s(?:in|at|and|with|but)\s)`,
  ),
  read: (groups) =>
    anchoredReading({ unit: unitOf(groups['unit']), offset: groups['way']?.toLowerCase() === 'after' ? 1 : -1 }),
  finds: [{ text: 'He left on October 8. They had met the day before.', words: 'the day before', value: '2025-10-07' }],
  skips: ['the day before the vote', 'the day after he won'],
}

const weekdayAfter: DatePattern = {
  name: 'weekday-after',
  opens: behindThe('next', 'following', 'previous', 'preceding'),
  shape: shapeOf(String.raw`the${GAP}(?<which>next|following|previous|preceding)${GAP}${WEEKDAY}`),
  read: (groups) => {
    const weekday = weekdayNumber(groups['weekday'])
    if (weekday === null) return null
    return anchoredReading({ unit: 'day', offset: /next|following/i.test(groups['which'] ?? '') ? 1 : -1, weekday })
  },
  finds: [
    {
      text: 'He came on October 1 and left the following Tuesday.',
      words: 'the following Tuesday',
      value: '2025-10-07',
    },
    {
      text: 'On October 8 he wrote; the previous Friday he had called.',
      words: 'the previous Friday',
      value: '2025-10-03',
    },
  ],
  skips: ['the next friday fair'],
}

export const anchoredPatterns: readonly DatePattern[] = [counted, named, inTheDay, dayBefore, weekdayAfter]
