import { AMBIGUOUS_MONTHS, SEASONS } from '../../../lexicon/date-words.ts'
import { monthOf, yearOf } from '../calendar.ts'
import { chooseYear } from '../choose.ts'
import { behindThe, GAP, MONTH, MONTH_WORDS, monthNumber, PARTS, shapeOf, YEAR } from '../fragments.ts'
import type { DatePattern, PatternContext } from '../pattern.ts'
import { monthReading, openReading, partOf, rangeReading, seasonReading } from '../readings.ts'

const PART = String.raw`(?:(?<part>early|mid|late|(?:the${GAP})?(?:end|start|beginning|middle)${GAP}of)[ -](?:${GAP})?(?:in${GAP})?)?`
const PART_WORDS = ['early', 'mid', 'late', ...PARTS, ...behindThe(...PARTS)]

/** Prepositions that make even `May` a month; the second set also stands before people. */
const SURE =
  /(?:^|[^A-Za-z])(?:in|since|until|till|during|throughout|last|next|this|early|late|mid|middle|end of|as of|back in|ending|starting|beginning|between)[ -]\s?$/i
const WEAK =
  /(?:(?:^|[^A-Za-z])(?:by|of|from|before|after|through|the|an?|its|his|her|their|through to|prior to|with|as|than)|[A-Za-z]'s)\s$/i
const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:and|or|to|through)\s$/i

/** The part of a month or year that a word names. */
export function partNamed(word: string | undefined): 'early' | 'mid' | 'late' | null {
  if (word === undefined) return null
  if (/earl|start|beginning/i.test(word)) return 'early'
  return /mid/i.test(word) ? 'mid' : 'late'
}

const month: DatePattern = {
  name: 'month',
  opens: [...MONTH_WORDS, ...PART_WORDS, 'last', 'next', 'this'],
  shape: shapeOf(
    String.raw`(?:(?<which>last|next|this(?:${GAP}past|${GAP}coming)?)${GAP})?${PART}${MONTH}(?:(?:,${GAP}?|${GAP})(?:of${GAP})?(?:${YEAR}|(?<shift>last|this|next)${GAP}year(?![a-z])))?(?!\.?${GAP}\d{1,2}(?!\d))`,
  ),
  read: (groups, context) => {
    const number = monthNumber(groups['month'])
    if (number === null) return null
    const word = (groups['month'] ?? '').toLowerCase()
    const part = partNamed(groups['part'])
    const narrowed = (year: number) => {
      const whole = monthReading(year, number, 'absolute')
      return part === null ? whole : partOf(whole, part)
    }
    if (groups['year'] !== undefined) return narrowed(Number(groups['year']))
    const { publishedOn } = context
    const shift = groups['shift']?.toLowerCase()
    const which = groups['which']?.toLowerCase().replace(/\s+/g, ' ')
    if (shift === undefined && which === undefined && part === null && !isMonth(word, context)) return null
    if (publishedOn === null) return openReading('absolute')
    const year = yearOf(publishedOn)
    if (shift !== undefined) return narrowed(year + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0))
    const now = monthOf(publishedOn)
    if (which === 'last' || which === 'this past') return narrowed(number < now ? year : year - 1)
    if (which === 'next' || which === 'this coming') return narrowed(number > now ? year : year + 1)
    if (which === 'this') return narrowed(year)
    return narrowed(chooseYear(publishedOn, number, context.tense().tense))
  },
  finds: [
    { text: 'in March 2024 he left', words: 'March 2024', value: '2024-03' },
    { text: 'In May, he resigned.', words: 'May', value: '2025-05' },
    { text: 'In November they met in Rome.', words: 'November', value: '2024-11' },
    { text: 'They will meet in November.', words: 'November', value: '2025-11' },
    {
      text: 'Fighting began in early March.',
      words: 'early March',
      value: '2025-03',
      from: '2025-03-01',
      until: '2025-03-10',
    },
    { text: 'by the end of September 2024', words: 'the end of September 2024', value: '2024-09', from: '2024-09-21' },
    { text: 'since last December', words: 'last December', value: '2024-12' },
    { text: 'in June last year', words: 'June last year', value: '2024-06' },
    { text: "after January's strikes", words: 'January', value: '2025-01' },
    { text: "before Norway's April vote", words: 'April', value: '2025-04' },
    { text: 'the March summit in Rome', words: 'March', value: '2025-03' },
  ],
  skips: [
    'Theresa May said no.',
    'He may go.',
    'May the best win.',
    'They march on Rome.',
    'March on, he said.',
    'an august body',
    'A letter from April Smith arrived.',
    'Prime Minister May met Mr. Varga; a plan by May failed.',
    'Jan Novak spoke.',
    'the May Day parade',
    'the March of the Ten',
    'Mar a Lago',
  ],
}

function isMonth(word: string, { text, start, end, mayIsName }: PatternContext): boolean {
  // Jan, Mar and the like need a day or a year, or at least a preposition and the stop.
  const before = text.slice(Math.max(0, start - 18), start)
  if (word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july')
    return SURE.test(before) && text[end - 1] === '.'
  if (!AMBIGUOUS_MONTHS.includes(word)) return !/^ [A-Z][a-z]+ (?:said|told)/.test(text.slice(end, end + 30))
  if (SURE.test(before) || MONTH_BEFORE.test(before)) return true
  if (!WEAK.test(before) || (word === 'may' && mayIsName)) return false
  const after = text.slice(end, end + 12)
  if (/(?:the|an?|its|his|her|their|'s)\s$/i.test(before))
    return /^(?:'s)?[ -](?!(?:on|to|for|toward|against|from|by|is|was|in|of|at|and|began|has|had|Day)\b)[A-Za-z\d]/.test(
      after,
    )
  return !/^'s|^ [A-Z]/.test(after)
}

const season: DatePattern = {
  name: 'season',
  opens: [...Object.keys(SEASONS), ...behindThe(...Object.keys(SEASONS)), ...PART_WORDS, 'last', 'next', 'this'],
  shape: shapeOf(
    String.raw`(?:(?<which>last|next|this(?:${GAP}past|${GAP}coming)?)${GAP})?${PART}(?:the${GAP})?(?<season>${Object.keys(SEASONS).join('|')})(?![A-Za-z])(?:(?:,${GAP}?|${GAP})(?:of${GAP})?(?:${YEAR}|(?<shift>last|this|next)${GAP}year(?![a-z])))?`,
  ),
  read: (groups, context) => {
    const first = SEASONS[(groups['season'] ?? '').toLowerCase()]
    if (first === undefined) return null
    if (groups['year'] !== undefined) return seasonReading(Number(groups['year']), first, 'absolute')
    const which = groups['which']?.toLowerCase()
    const shift = groups['shift']?.toLowerCase()
    if (which === undefined && shift === undefined) return null
    if (context.publishedOn === null) return openReading('relative')
    const year = yearOf(context.publishedOn)
    if (shift !== undefined)
      return seasonReading(year + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0), first, 'relative')
    const now = monthOf(context.publishedOn)
    if (which === 'last' || which === 'this past')
      return seasonReading(now > first + 2 ? year : year - 1, first, 'relative')
    if (which === 'next' || which === 'this coming')
      return seasonReading(now < first ? year : year + 1, first, 'relative')
    // In January and February "this winter" is the one that began the year before.
    return seasonReading(first === 12 && now < 6 ? year - 1 : year, first, 'relative')
  },
  finds: [
    { text: 'in spring 2022 they fled', words: 'spring 2022', value: null, from: '2022-03-01', until: '2022-05-31' },
    {
      text: 'in the summer of 2019',
      words: 'the summer of 2019',
      value: null,
      from: '2019-06-01',
      until: '2019-08-31',
    },
    { text: 'We met last summer.', words: 'last summer', value: null, from: '2025-06-01', until: '2025-08-31' },
    {
      text: 'in the winter of 2023',
      words: 'the winter of 2023',
      value: null,
      from: '2023-12-01',
      until: '2024-02-29',
    },
  ],
  skips: ['a spring in the desert', 'the fall of Kabul', 'prices fall 20 percent', 'the Arab Spring'],
}

const ORDER = ['first', 'second', 'third', 'fourth']

const quarter: DatePattern = {
  name: 'quarter',
  opens: [...ORDER, ...behindThe(...ORDER), 'q'],
  shape: shapeOf(
    String.raw`(?:Q(?<number>[1-4])(?:${GAP}of)?|(?:the${GAP})?(?<which>first|second|third|fourth)${GAP}(?<unit>quarter|half)${GAP}of)${GAP}(?:${YEAR}|(?<shift>last|this|next)${GAP}year(?![a-z]))`,
  ),
  read: (groups, { publishedOn }) => {
    const { number, which } = groups
    const index = number === undefined ? ORDER.indexOf((which ?? '').toLowerCase()) : Number(number) - 1
    const months = groups['unit']?.toLowerCase() === 'half' ? 6 : 3
    if (index * months >= 12) return null
    const shift = groups['shift']?.toLowerCase()
    if (groups['year'] === undefined && publishedOn === null) return openReading('relative')
    const year =
      groups['year'] === undefined
        ? yearOf(publishedOn ?? '') + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0)
        : Number(groups['year'])
    const first = monthReading(year, index * months + 1, 'absolute')
    const last = monthReading(year, index * months + months, 'absolute')
    return rangeReading(first.from, last.until, shift === undefined ? 'absolute' : 'relative')
  },
  finds: [
    {
      text: 'in the second quarter of 2024',
      words: 'the second quarter of 2024',
      value: null,
      from: '2024-04-01',
      until: '2024-06-30',
    },
    {
      text: 'the first half of last year',
      words: 'the first half of last year',
      value: null,
      from: '2024-01-01',
      until: '2024-06-30',
    },
    { text: 'exports in Q3 2024', words: 'Q3 2024', value: null, from: '2024-07-01', until: '2024-09-30' },
  ],
  skips: ['the second half of the match', 'a quarter of the people', 'the Audi Q5'],
}

export const monthPatterns: readonly DatePattern[] = [month, season, quarter]
