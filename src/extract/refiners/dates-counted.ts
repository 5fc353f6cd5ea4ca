import { resolveAnchored } from '../dates/resolve-anchored.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { countOf } from '../dates/fragments.ts'
import type { Draft, DraftEvent } from '../draft.ts'
import type { Range } from '../../model/span.ts'

/** "a day after", "two weeks before": a count, its unit, and which way. */
const COUNT = String.raw`(?:(the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s?|(?:several |many |some |a few )?(days|weeks|months|years)) (after|before) `
/** How far what its clause tells lies from what the other clause tells. */
const COUNTED = new RegExp(String.raw`\b(?:just |only |barely )?${COUNT}(?=[^,.;:"]{0,100}$)`, 'i')
/** "a day after the raid on Friday", with the date that it is counted from. */
const COUNTED_PHRASE = new RegExp(String.raw`\b${COUNT}[^,.;:"]{1,100}`, 'gi')

/** A clause that is counted from another of its sentence, with its count. */
interface CountedClause extends Range {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** In units, from the other clause to this one; null where it is not told how many: "days after meeting B". */
  readonly offset: number | null
}

/** What the sentence of an event counts: the event's own clause, and every phrase. */
export interface Counting {
  /** "a day after A called B, …", "…, two days after A called B": null where the clause of the event is not counted from another. */
  readonly clause: CountedClause | null
  readonly phrases: readonly CountedClause[]
}

/** What is counted in the sentence of the event. */
export function countingOf(draft: Draft, event: DraftEvent): Counting {
  const sentence = draft.sentences[event.sentence]
  return sentence
    ? { clause: clauseCounted(draft, sentence, event), phrases: phrasesCounted(draft, sentence) }
    : { clause: null, phrases: [] }
}

/** What the words count: what another thing came a day after lies a day before it. Null for no number that we know. */
function counted([, words, unit, units, way]: readonly string[]): Pick<CountedClause, 'unit' | 'offset'> | null {
  if (units) return { unit: units.slice(0, -1).toLowerCase() as CountedClause['unit'], offset: null }
  const count = /^the$/i.test(words ?? '') ? 1 : countOf(words)
  if (count === null) return null
  return { unit: unit!.toLowerCase() as CountedClause['unit'], offset: /^after$/i.test(way ?? '') ? -count : count }
}

function clauseCounted(draft: Draft, sentence: Range, event: DraftEvent): CountedClause | null {
  const found = COUNTED.exec(draft.plain.slice(sentence.start, event.trigger.start))
  const count = found && counted(found)
  if (!found || !count) return null
  const behind = draft.plain.slice(event.trigger.end, sentence.end).search(/[,.;:"]/)
  return {
    start: sentence.start + found.index,
    end: behind < 0 ? sentence.end : event.trigger.end + behind,
    ...count,
  }
}

/** The date of an event whose clause is counted from another clause that has a day of its own; null where it is not, or has its own. */
export function countedDate(draft: Draft, event: DraftEvent, { clause, phrases }: Counting): FoundDate | null {
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return null
  if (!clause) return fromPhrase(draft, event, phrases)
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
  if (offset === null) return null
  const { within: _, ...rest } = anchor
  return resolveAnchored({ ...rest, kind: 'anchored', anchor: { unit, offset } }, anchor.from)
}

/** Whether the date tells when that was from which another clause is counted: "a month after A met B on May 1, he met C". */
export function isCountedFrom(event: DraftEvent, date: FoundDate, { phrases }: Counting): boolean {
  return phrases.some(
    ({ start, end }) =>
      start < date.start && date.end <= end && !(start < event.trigger.start && event.trigger.end <= end),
  )
}

/** "left two days after Friday's raid", "A month after A met B on May 1, he left": counted from the date of the phrase, where the event has no other. */
function fromPhrase(draft: Draft, event: DraftEvent, phrases: readonly CountedClause[]): FoundDate | null {
  const [phrase, another] = phrases
  const sentence = draft.sentences[event.sentence]
  if (!phrase || phrase.offset === null || another || !sentence) return null
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

function phrasesCounted(draft: Draft, sentence: Range): CountedClause[] {
  return [...draft.plain.slice(sentence.start, sentence.end).matchAll(COUNTED_PHRASE)].flatMap((found) => {
    const count = counted(found)
    const start = sentence.start + found.index
    return count ? [{ start, end: start + found[0].length, ...count }] : []
  })
}
