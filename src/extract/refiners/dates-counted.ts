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
  if (!clause || !sentence) return null
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
