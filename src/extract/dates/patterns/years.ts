import { COUNTED_NOUNS, DECADES, NUMBER_LABELS } from '../../../lexicon/date-words.ts'
import { yearOf } from '../calendar.ts'
import { behindThe, GAP, PARTS, shapeOf, YEAR } from '../fragments.ts'
import type { DatePattern, PatternContext } from '../pattern.ts'
import { partOf, rangeReading, yearReading } from '../readings.ts'
import { partNamed } from './months.ts'

const COUNTED = new RegExp(
  String.raw`^(?:[ \t]{1,3}|-)(?:(?:more|other|armed|Russian|Ukrainian|Israeli|Palestinian|American|US|foreign|new|local|young)[ \t])?(?:${COUNTED_NOUNS.join('|')})(?![A-Za-z])`,
  'i',
)
const LABEL = new RegExp(String.raw`(?:^|[^A-Za-z])(?:${NUMBER_LABELS.join('|')})\.?[ \t]{1,3}$`, 'i')
const PREPOSITION =
  /(?:^|[^A-Za-z])(?:in|since|until|till|of|by|from|during|before|after|circa|early|late|mid|year|between|through|to|as|and|back in)[ -]\s?$/i
/** "around 2002," is a year, "around 2002 came" is not. */
const AROUND = /(?:^|[^A-Za-z])(?:around|(?:rather|later|earlier|other) than)[ \t]{1,3}$/i
const MONEY = /[$€£₹#№]\s?$/

/** "In 2022 soldiers attacked": the year, where the sentence begins with it. */
const OPENS = /(?:^|[.!?"\n][ \t\n]{0,3})(?:In|Since|During)[ \t]$/

/** Whether a number of four digits is a year: not a price, a label, a clock time or a count of something. */
function isYear(year: number, { text, start, end, publishedOn }: PatternContext): boolean {
  const before = text.slice(Math.max(0, start - 18), start)
  const after = text.slice(end, end + 26)
  if ((COUNTED.test(after) && !OPENS.test(before)) || MONEY.test(before)) return false
  if (LABEL.test(before) && !(AROUND.test(before) && /^(?:[,;.)](?!\d)|$)/.test(after))) return false
  if (/^-[A-Za-z]/.test(after) && !/^-(?:era|style|present|based|born)/.test(after)) return false
  if (PREPOSITION.test(before)) return year >= 1500 && year <= 2100
  const latest = publishedOn === null ? 2050 : yearOf(publishedOn) + 15
  return year >= 1900 && year <= latest
}

const year: DatePattern = {
  name: 'year',
  opens: ['#', 'early', 'mid', 'late', ...PARTS, ...behindThe(...PARTS), 'fiscal'],
  shape: shapeOf(
    String.raw`(?:(?<part>early|mid|late|(?:the${GAP})?(?:end|start|beginning|middle)${GAP}of)[ -](?:in${GAP})?|fiscal${GAP}(?:year${GAP})?)?${YEAR}(?: ?[-/] ?(?<last>(?:1[5-9]|20)\d\d|\d\d)(?![\d-]))?(?![./:]\d|-\d)`,
  ),
  read: (groups, context) => {
    const number = Number(groups['year'])
    if (!isYear(number, context)) return null
    const last = groups['last']
    if (last !== undefined) {
      const until = last.length === 2 ? Number(String(number).slice(0, 2) + last) : Number(last)
      return until <= number ? null : rangeReading(`${number}-01-01`, `${until}-12-31`, 'absolute')
    }
    const whole = yearReading(number, 'absolute')
    const part = partNamed(groups['part'])
    return part === null ? whole : partOf(whole, part)
  },
  finds: [
    { text: 'He was born in 2014.', words: '2014', value: '2014' },
    { text: 'the 1972 treaty', words: '1972', value: '1972' },
    { text: 'in mid-2019 talks broke down', words: 'mid-2019', value: '2019', from: '2019-05-01', until: '2019-08-31' },
    { text: 'the 1998-2002 war', words: '1998-2002', value: null, from: '1998-01-01', until: '2002-12-31' },
    { text: 'the 2023-24 season', words: '2023-24', value: null, from: '2023-01-01', until: '2024-12-31' },
    { text: 'the 2025/26 budget', words: '2025/26', value: null, from: '2025-01-01', until: '2026-12-31' },
    { text: 'It began around 2002, he said.', words: '2002', value: '2002' },
    { text: 'In 2022 soldiers left.', words: '2022', value: '2022' },
    { text: 'late 2020', words: 'late 2020', value: '2020', from: '2020-09-01', until: '2020-12-31' },
  ],
  skips: [
    'some 2000 soldiers',
    'a town in 2000 soldiers fought for',
    '1500 people died',
    '2,000 people',
    'about 2000 came',
    '2015 people were there',
    'at 1930 GMT',
    'Resolution 2015 passed',
    'paid $2000',
    'a 2000-strong force',
    '2000.5 points',
    'flight 1999 crashed',
    'version 2012.1',
    '1750 was painted',
    'call 2015-12345',
    'about 1,950',
  ],
}

const decade: DatePattern = {
  name: 'decade',
  opens: ['#', ...behindThe('#', 'early', 'mid', 'late', ...Object.keys(DECADES)), 'early', 'mid', 'late'],
  shape: shapeOf(
    String.raw`(?:the${GAP})?(?:(?:early|mid|late)[ -](?:to[ -]late[ -]|the${GAP})?)?(?:(?<decade>(?:1[5-9]|20)\d0)'?s|'(?<short>[2-9]0)'?s|(?<word>${Object.keys(DECADES).join('|')}))(?![A-Za-z\d])`,
  ),
  read: (groups, { text, start, end }) => {
    const { decade: full, short, word } = groups
    const first =
      full === undefined
        ? 1900 + (short === undefined ? (DECADES[(word ?? '').toLowerCase()] ?? 0) : Number(short))
        : Number(full)
    // "the sixties" is a decade; "in his sixties" and "twenties" alone are ages or notes.
    if (word !== undefined && !/^the/i.test(text.slice(start, end))) return null
    return rangeReading(`${first}-01-01`, `${first + 9}-12-31`, 'absolute')
  },
  finds: [
    { text: 'in the 1990s', words: 'the 1990s', value: null, from: '1990-01-01', until: '1999-12-31' },
    { text: "music of the '60s", words: "the '60s", value: null, from: '1960-01-01', until: '1969-12-31' },
    { text: 'back in the sixties', words: 'the sixties', value: null, from: '1960-01-01', until: '1969-12-31' },
    { text: 'the late 1980s', words: 'the late 1980s', value: null, from: '1980-01-01', until: '1989-12-31' },
  ],
  skips: ['a man in his sixties', 'the MiG-29s', 'temperatures in the 30s'],
}

const century: DatePattern = {
  name: 'century',
  opens: ['#', 'the #'],
  shape: shapeOf(String.raw`(?:the${GAP})?(?<number>1\d|2[01])(?:st|th)[ -]century(?![a-z]|${GAP}Fox)`),
  read: (groups) => {
    const number = Number(groups['number'])
    return rangeReading(`${number - 1}01-01-01`, `${number}00-12-31`, 'absolute')
  },
  finds: [
    {
      text: 'for the 20th century and on',
      words: 'the 20th century',
      value: null,
      from: '1901-01-01',
      until: '2000-12-31',
    },
  ],
  skips: ['21st Century Fox', 'on 20th street'],
}

export const yearPatterns: readonly DatePattern[] = [year, decade, century]
