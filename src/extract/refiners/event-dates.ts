import { statementsIn } from '../lookup.ts'
import { CARDINALS, ORDINALS } from '../../lexicon/ordinals.ts'
import type { VerbGroup } from '../../text/syntax/verbs.ts'
import { addDays } from '../dates/calendar.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Draft, DraftEvent, Stage, Trace } from '../draft.ts'
import { statementAround } from '../relations/events.ts'
import { gapBetween, isOfAnother } from './date-of-another.ts'
import { datedLater } from './dated-later.ts'
import { countedDate, type Counting, countingOf, isCountedFrom } from './dates-counted.ts'
import { participantsKey } from './participants.ts'

/** A clause boundary between event and date costs as much as this many characters. */
const BOUNDARY_COST = 60

/**
 * Dates events: by the nearest date expression of their own clause, else by another event of the same participants ("the second
 * call in two days", the first of which is dated). The day on which somebody told of them is not theirs.
 */
export const eventDates: Stage = {
  name: 'event-dates',
  requires: ['events', 'dates', 'sentences', 'statements', 'parses'],
  assigns: ['events'],
  run(draft, trace) {
    for (const event of draft.events) {
      const counting = countingOf(draft, event)
      const found = countedDate(draft, event, counting) ?? tellersNight(draft, event, ownDate(draft, event, counting))
      if (found && event.modality === 'asserted' && isToCome(draft, event, found)) event.modality = 'planned'
      if (found) give(event, found, trace)
    }
    const told = new Set(draft.events.map(({ sentence, type }) => `${sentence} ${type}`))
    for (const event of draft.events) {
      const found = event.date || event.modality === 'planned' ? null : datedLater(draft, event, told)
      if (found) give(event, found, trace)
    }
    for (const event of draft.events) if (!event.date) countFromAnother(draft, event, trace)
    for (const event of draft.events) if (!event.date) withinDeed(draft, event)
  },
}

/** "A launched drones on Monday, the army said, killing two": what a participle tells of the same attackers was on that day. */
function withinDeed(draft: Draft, event: DraftEvent): void {
  if (event.type !== 'ASSAULT' || event.modality !== 'asserted' || !verbOf(draft, event)?.gerund) return
  const doers = (other: DraftEvent): string =>
    other.participants.flatMap(({ role, actor }) => (role === 'actor' ? [actor.range.start] : [])).join()
  const deed = draft.events.find(
    (other) =>
      other.sentence === event.sentence && other.type === 'ASSAULT' && other.date && doers(other) === doers(event),
  )
  if (deed && doers(deed) !== '') event.date = deed.date
}

function give(event: DraftEvent, found: FoundDate, trace: Trace | null): void {
  event.date = {
    from: found.within?.from ?? found.from,
    until: found.within?.until ?? found.until,
    precision: found.within ? 'range' : found.precision,
  }
  trace?.('event-dates', `${event.rule}: "${found.text}" gives ${event.date.from ?? '?'} to ${event.date.until ?? '?'}`)
}

/** What is told of a day after publication has not happened, unless a verb in the past says so. The day after may be a time zone away. */
function isToCome(draft: Draft, event: DraftEvent, { from, until, hint, kind }: FoundDate): boolean {
  const { publishedOn } = draft
  if (publishedOn === null || from === null || (hint === 'past' && kind === 'absolute')) return false
  if (from > addDays(publishedOn, 1)) return true
  // "Macron meets Merz on Friday", told the day before; "visits Oslo in the coming days"
  return isPresent(draft, event) && hint === 'future' && (from > publishedOn || (until === null && from >= publishedOn))
}

/** Whether the verb of the event stands alone in the present: "meets". */
function isPresent(draft: Draft, event: DraftEvent): boolean {
  const verb = verbOf(draft, event)
  if (!verb || verb.first !== verb.last || verb.infinitive || verb.gerund) return false
  const lower = draft.parses[event.sentence]?.tokens[verb.main]?.lower ?? ''
  return lower === verb.lemma || lower.endsWith('s')
}

function verbOf({ parses }: Draft, { sentence, trigger }: DraftEvent): VerbGroup | null {
  const parse = parses[sentence]
  return parse?.verbs.find(({ main }) => parse.tokens[main]?.start === trigger.start) ?? null
}

/** "had spoken with B and would visit C in the coming days": no such time is of what is over. */
function isOfWhatComes(draft: Draft, event: DraftEvent, { from, until }: FoundDate): boolean {
  const onward = until === null && from !== null && draft.publishedOn !== null && from >= draft.publishedOn
  return onward && event.modality === 'asserted' && (verbOf(draft, event)?.perfect ?? false)
}

/** The date expression of the event's own clause. */
function ownDate(draft: Draft, event: DraftEvent, counting: Counting): FoundDate | null {
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return null
  const statement = statementAround(draft, event)
  const segment = statement?.segments.find(
    (range) => range.start <= event.trigger.start && event.trigger.end <= range.end,
  )
  let best: FoundDate | null = null
  let cost = Infinity
  for (const date of draft.dates) {
    if (date.start < sentence.start || date.end > sentence.end || (date.from === null && date.until === null)) continue
    if (segment && (date.start < segment.start || date.end > segment.end)) continue
    if (!segment && insideOtherStatement(draft, event, date)) continue
    if (
      isOfAnotherTime(draft, event, date, counting) ||
      isCountedFrom(event, date, counting) ||
      isOfWhatComes(draft, event, date) ||
      isOfAnother(draft, event, date) ||
      // "will meet B on Thursday; a meeting with C was put off"
      (event.type === 'CONSULT' && draft.plain.slice(...gapBetween(event, date)).includes(';'))
    )
      continue
    const distance = distanceBetween(draft, event, date)
    if (distance < cost) {
      cost = distance
      best = date
    }
  }
  return best
}

/** "met on Monday, a month after Norway attacked", "met on Monday, the first time since Norway attacked": the attack was not on Monday. */
const ANOTHER_TIME =
  /\b(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d{1,4}) (?:hour|day|week|month|year|decade)s? (?:after|before)|(?:days|weeks|months|years) (?:after|before)|since)\b/

function isOfAnotherTime(draft: Draft, event: DraftEvent, date: FoundDate, { clause }: Counting): boolean {
  // "a day after A called B, he met C on Monday"
  if (clause && (date.end <= clause.start || clause.end <= date.start)) return true
  // "for the first time since 2019"
  if (
    /\b(?:first|last)\b[^.;]{0,60}\bsince (?:the )?(?:early |late )?$/.test(
      draft.plain.slice(Math.max(0, date.start - 90), date.start),
    )
  )
    return true
  return date.end <= event.trigger.start && ANOTHER_TIME.test(draft.plain.slice(date.end, event.trigger.start))
}

/** "bombed Lund overnight, the army said on Monday": the night that ends where the day of the telling begins. */
function tellersNight(draft: Draft, event: DraftEvent, date: FoundDate | null): FoundDate | null {
  if (!date || date.text.toLowerCase() !== 'overnight') return date
  const told = statementAround(draft, event)?.date
  return told ? { ...date, from: addDays(told, -1), until: told } : date
}

function insideOtherStatement(draft: Draft, event: DraftEvent, date: FoundDate): boolean {
  return statementsIn(draft, event.sentence).some((statement) =>
    statement.segments.some(
      (range) =>
        range.start <= date.start &&
        date.end <= range.end &&
        !(range.start <= event.trigger.start && event.trigger.end <= range.end),
    ),
  )
}

function distanceBetween(draft: Draft, event: DraftEvent, date: FoundDate): number {
  const [from, to] = gapBetween(event, date)
  const between = draft.plain.slice(from, to)
  const boundaries = between.match(/[,;:]|\b(?:that|who|which|after|before|while|when|and|but)\b/g)?.length ?? 0
  return Math.max(0, to - from) + boundaries * BOUNDARY_COST
}

/**
 * "A second call in two days": the earlier one of the same participants is dated, this one is counted from it. The k-th in
 * n days is n - 1 days after the first; with k = n they come daily.
 */
function countFromAnother(draft: Draft, event: DraftEvent, trace: Trace | null): void {
  const sentence = draft.sentences[event.sentence]
  if (!sentence || event.modality !== 'asserted') return
  const around = draft.plain.slice(
    Math.max(sentence.start, event.trigger.start - 60),
    Math.min(sentence.end, event.trigger.end + 40),
  )
  const found =
    /\b(second|third|fourth|fifth|sixth|seventh|2nd|3rd|[4-7]th)\b[^.;]{0,60}?\b(?:in|within) (?:as many|the (?:past|last) )?\s?(two|three|four|five|six|seven|[2-7])?\s?days\b/i.exec(
      around,
    )
  if (!found) return
  const ordinal = ORDINALS.get((found[1] ?? '').toLowerCase()) ?? 0
  const days = found[2] ? (CARDINALS.get(found[2].toLowerCase()) ?? 0) : ordinal
  const earlier = latestDated(draft, event)
  if (!earlier || ordinal < 2 || days < ordinal) return
  const gap = ordinal === 2 ? days - 1 : days === ordinal ? 1 : 0
  if (gap === 0) return
  const day = addDays(earlier, gap)
  if (draft.publishedOn !== null && day > draft.publishedOn) return
  event.date = { from: day, until: day, precision: 'day' }
  trace?.('event-dates', `${event.rule}: "${found[0]}", counted from ${earlier}, gives ${day}`)
}

/** The last day on which the article dates another event of the same kind and participants. */
function latestDated(draft: Draft, event: DraftEvent): string | null {
  const key = participantsKey(event)
  const days = draft.events
    .filter(
      (other) =>
        other !== event &&
        other.modality === 'asserted' &&
        other.date?.precision === 'day' &&
        participantsKey(other) === key,
    )
    .flatMap((other) => other.date?.from ?? [])
    .sort()
  // An event told as the statement's own day is found only later, so that it cannot date this one.
  return days.at(-1) ?? null
}
