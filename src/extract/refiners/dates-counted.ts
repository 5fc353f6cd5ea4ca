import { resolveAnchored } from '../dates/resolve-anchored.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { countOf } from '../dates/fragments.ts'
import type { Draft, DraftEvent } from '../draft.ts'
import type { Range } from '../../model/span.ts'

/** "a day after", "two weeks before": how far what its clause tells lies from what the other clause tells. */
const COUNTED =
  /\b(?:just |only |barely )?(the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before) (?=[^,.;:"]{0,100}$)/i

/** A clause that is counted from another of its sentence, with its count. */
interface CountedClause extends Range {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** In units, from the other clause to this one. */
  readonly offset: number
}

/** The clause of the event, where it is counted from another: "a day after A called B, …", "…, two days after A called B". */
export function clauseCounted(draft: Draft, event: DraftEvent): CountedClause | null {
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return null
  const before = draft.plain.slice(sentence.start, event.trigger.start)
  const found = COUNTED.exec(before)
  const count = /^the$/i.test(found?.[1] ?? '') ? 1 : countOf(found?.[1])
  if (!found || count === null) return null
  const behind = draft.plain.slice(event.trigger.end, sentence.end).search(/[,.;:"]/)
  return {
    start: sentence.start + found.index,
    end: behind < 0 ? sentence.end : event.trigger.end + behind,
    unit: found[2]!.toLowerCase() as CountedClause['unit'],
    // What another thing came a day after lies a day before it.
    offset: found[3]!.toLowerCase() === 'after' ? -count : count,
  }
}

/** The date of an event whose clause is counted from another clause that has a day of its own; null where it is not, or has its own. */
export function countedDate(draft: Draft, event: DraftEvent): FoundDate | null {
  const clause = clauseCounted(draft, event)
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return null
  if (!clause) return fromPhrase(draft, event)
  const inside = draft.dates.some(({ start, end, from }) => from !== null && clause.start < start && end <= clause.end)
  if (inside) return null
  const days = draft.dates.filter(
    ({ start, end, from, precision }) =>
      from !== null && precision === 'day' && start >= sentence.start && end <= sentence.end,
  )
  const anchor =
    days.findLast(({ end }) => end <= clause.start) ?? days.find(({ start }) => start >= clause.end) ?? null
  if (!anchor?.from) return null
  const { unit, offset } = clause
  const { within: _, ...rest } = anchor
  return resolveAnchored({ ...rest, kind: 'anchored', anchor: { unit, offset } }, anchor.from)
}

/** "a day after the raid on Friday", with the date that it is counted from. */
const COUNTED_PHRASE =
  /\b(the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before) [^,.;:"]{1,100}/gi

/** Whether the date tells when that was from which another clause is counted: "a month after A met B on May 1, he met C". */
export function isCountedFrom(draft: Draft, event: DraftEvent, date: FoundDate): boolean {
  return phrasesCounted(draft, event).some(
    ({ start, end }) =>
      start < date.start && date.end <= end && !(start < event.trigger.start && event.trigger.end <= end),
  )
}

/** "left two days after Friday's raid", "A month after A met B on May 1, he left": counted from the date of the phrase, where the event has no other. */
function fromPhrase(draft: Draft, event: DraftEvent): FoundDate | null {
  const [phrase, another] = phrasesCounted(draft, event)
  const sentence = draft.sentences[event.sentence]
  if (!phrase || another || !sentence) return null
  const dates = draft.dates.filter(
    ({ start, end, from, until }) => (from ?? until) !== null && start >= sentence.start && end <= sentence.end,
  )
  const [only] = dates
  if (dates.length !== 1 || !only?.from || only.precision !== 'day') return null
  if (only.start < phrase.start || phrase.end < only.end || !isBeside(draft, event, phrase)) return null
  const { within: _, ...rest } = only
  return resolveAnchored(
    { ...rest, kind: 'anchored', anchor: { unit: phrase.unit, offset: -phrase.offset } },
    only.from,
  )
}

/** Whether no other verb's clause can stand between the event and the phrase: it follows within its clause, or opens the sentence. */
function isBeside(draft: Draft, event: DraftEvent, phrase: CountedClause): boolean {
  const between =
    phrase.end <= event.trigger.start
      ? draft.plain.slice(phrase.end, event.trigger.start)
      : draft.plain.slice(event.trigger.end, phrase.start)
  return between.length < BESIDE && !/[.;:"]|\b(?:who|which|that|and|but|said|says)\b/.test(between)
}

/** Between an event and what it is counted from are no more characters. */
const BESIDE = 80

function phrasesCounted(draft: Draft, event: DraftEvent): CountedClause[] {
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return []
  return [...draft.plain.slice(sentence.start, sentence.end).matchAll(COUNTED_PHRASE)].flatMap((found) => {
    const count = /^the$/i.test(found[1] ?? '') ? 1 : countOf(found[1])
    if (count === null) return []
    const start = sentence.start + found.index
    const unit = found[2]!.toLowerCase() as CountedClause['unit']
    return [{ start, end: start + found[0].length, unit, offset: /^after$/i.test(found[3]!) ? -count : count }]
  })
}
