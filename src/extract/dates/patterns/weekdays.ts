import { NAMED_WEEKDAY_AFTER, NAMED_WEEKDAY_BEFORE } from '../../../lexicon/date-words.ts'
import { weekdayOf } from '../calendar.ts'
import { chooseSaturday, chooseWeekday, weekdayFrom, weekdayOfWeek } from '../choose.ts'
import { addDays } from '../calendar.ts'
import { behindThe, DAYPART, GAP, shapeOf, WEEKDAY, WEEKDAY_WORDS, weekdayNumber } from '../fragments.ts'
import type { DatePattern, PatternContext } from '../pattern.ts'
import { dayReading, openReading, rangeReading } from '../readings.ts'

const NAME_BEFORE = new RegExp(String.raw`(?:^|[^A-Za-z])(?:${NAMED_WEEKDAY_BEFORE.join('|')})\s{1,3}$`, 'i')
const NAME_AFTER = new RegExp(String.raw`^[A-Za-z]{6,9}\s{1,3}(?:${NAMED_WEEKDAY_AFTER.join('|')})(?![a-z])`, 'i')

/** `Good Friday Agreement`, `Black Friday`, `The Sunday Times`, `every Monday`: no day of an event. */
function isName({ text, start }: PatternContext): boolean {
  return NAME_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || NAME_AFTER.test(text.slice(start, start + 32))
}

const bareWeekday: DatePattern = {
  name: 'weekday',
  opens: [...WEEKDAY_WORDS, 'early', 'late', 'last', 'next', 'this', 'past', 'coming'],
  shape: shapeOf(
    `(?:(?<which>last|next|this(?:${GAP}(?:past|coming))?|past|coming)${GAP}|(?:early|late)${GAP}(?:on${GAP})?)?${WEEKDAY}${DAYPART}(?:${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week(?![a-z]))?`,
  ),
  read: (groups, context) => {
    const weekday = weekdayNumber(groups['weekday'])
    if (weekday === null || isName(context)) return null
    const { publishedOn } = context
    if (publishedOn === null) return openReading('relative')
    const which = (groups['which'] ?? '').toLowerCase().replace(/\s+/g, ' ')
    const week = groups['week']?.toLowerCase()
    if (week !== undefined) {
      const shift = week === 'last' ? -1 : week === 'next' ? 1 : 0
      return dayReading(weekdayOfWeek(publishedOn, weekday, shift), 'relative')
    }
    if (which === 'last' || which.endsWith('past')) return dayReading(weekdayFrom(publishedOn, weekday, -1), 'relative')
    if (which.endsWith('coming')) return dayReading(weekdayFrom(publishedOn, weekday, 1), 'relative')
    if (which === 'next') return dayReading(weekdayOfWeek(publishedOn, weekday, 1), 'relative')
    if (which === 'this') {
      // Said on a Saturday, "this Monday" is not the Monday five days ago unless the verb says so.
      const ahead = weekday >= weekdayOf(publishedOn)
      return dayReading(
        chooseWeekday(
          publishedOn,
          weekday,
          ahead && context.tense().tense !== 'past' ? 'future' : context.tense().tense,
        ),
        'relative',
      )
    }
    // "Earlier Tuesday" is over, whatever the verb.
    const isOver = /(?:^|[^A-Za-z])earlier (?:on )?$/i.test(
      context.text.slice(Math.max(0, context.start - 12), context.start),
    )
    return dayReading(chooseWeekday(publishedOn, weekday, isOver ? 'past' : context.tense().tense), 'relative')
  },
  finds: [
    { text: 'The call was held on Saturday.', words: 'Saturday', value: '2025-10-11' },
    { text: 'Earlier on Saturday, he said so.', words: 'Saturday', value: '2025-10-11' },
    { text: 'He spoke Monday.', words: 'Monday', value: '2025-10-13' },
    { text: 'They will meet on Friday.', words: 'Friday', value: '2025-10-17' },
    { text: 'On Wednesday, the two are to travel to Oslo.', words: 'Wednesday', value: '2025-10-15' },
    { text: 'He said on Friday that he will resign.', words: 'Friday', value: '2025-10-10' },
    { text: 'The summit will be held on Tuesday, officials said.', words: 'Tuesday', value: '2025-10-14' },
    { text: 'It was hit last Monday.', words: 'last Monday', value: '2025-10-06' },
    { text: 'The vote is next Tuesday.', words: 'next Tuesday', value: '2025-10-21' },
    { text: 'The vote is this Friday.', words: 'this Friday', value: '2025-10-17' },
    { text: 'Late on Thursday night shells fell.', words: 'Late on Thursday night', value: '2025-10-09' },
    { text: 'He spoke on Tuesday last week.', words: 'Tuesday last week', value: '2025-10-07' },
    { text: "After Sunday's raid he left.", words: 'Sunday', value: '2025-10-12' },
  ],
  skips: [
    'the Good Friday Agreement',
    'Black Friday sales',
    'The Sunday Times reported',
    'every Friday',
    'on Mondays',
    'a sunday drive',
    'The Sun reported',
    'an actor on Saturday Night Live',
  ],
}

const shortWeekday: DatePattern = {
  name: 'short-weekday',
  opens: ['mon', 'tues', 'tue', 'wed', 'thurs', 'thu', 'fri', 'sat', 'sun'],
  shape: shapeOf(String.raw`(?<weekday>mon|tues?|wed|thurs|thu|fri|sat|sun)\.`),
  read: (groups, { text, start, publishedOn, tense }) => {
    const weekday = weekdayNumber(groups['weekday'])
    // Only with the stop and after "on": "The Sun.", "he sat." and "he wed." are no days.
    if (weekday === null || !/(?:^|[^A-Za-z])on $/i.test(text.slice(Math.max(0, start - 4), start))) return null
    if (publishedOn === null) return openReading('relative')
    return dayReading(chooseWeekday(publishedOn, weekday, tense().tense), 'relative')
  },
  finds: [{ text: 'He spoke on Wed. in Oslo.', words: 'Wed.', value: '2025-10-08' }],
  skips: ['They wed.', 'reported The Sun.', 'He sat. They left.'],
}

const weekend: DatePattern = {
  name: 'weekend',
  opens: [...behindThe('weekend', 'past'), 'this', 'last', 'next'],
  shape: shapeOf(
    `(?<which>the|this|last|next|this${GAP}past|the${GAP}past|this${GAP}coming)${GAP}weekend(?![a-z])(?!${GAP}of)`,
  ),
  read: (groups, context) => {
    if (context.publishedOn === null) return openReading('relative')
    const which = (groups['which'] ?? '').toLowerCase()
    let saturday = chooseSaturday(context.publishedOn, context.tense().tense)
    if (which === 'last' || which.endsWith('past')) saturday = weekdayFrom(addDays(context.publishedOn, -1), 5, -1)
    if (which === 'next') saturday = weekdayOfWeek(context.publishedOn, 5, weekdayOf(context.publishedOn) >= 3 ? 1 : 0)
    if (which.endsWith('coming')) saturday = weekdayFrom(context.publishedOn, 5, 1)
    return rangeReading(saturday, addDays(saturday, 1), 'relative')
  },
  finds: [
    { text: 'They met over the weekend.', words: 'the weekend', value: null, from: '2025-10-11', until: '2025-10-12' },
    {
      text: 'They will meet this weekend.',
      words: 'this weekend',
      value: null,
      from: '2025-10-18',
      until: '2025-10-19',
    },
    { text: 'He left last weekend.', words: 'last weekend', value: null, from: '2025-10-11', until: '2025-10-12' },
  ],
  skips: ['a weekend house', 'The Weeknd sang'],
}

export const weekdayPatterns: readonly DatePattern[] = [bareWeekday, shortWeekday, weekend]
