import { addDays } from '../dates/calendar.ts'
import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { VerbGroup } from '../../text/syntax/verbs.ts'
import { isThing } from '../relations/matching/victims.ts'
import type { Draft, DraftEvent, Stage } from '../draft.ts'
import { participantsKey } from './participants.ts'

/**
 * One event, told twice: an undated mention joins the dated event of the same participants that its context continues (the
 * one told last before it, else the next), and a wider date joins the one day inside it. Places are given to all.
 */
export const sameEvents: Stage = {
  name: 'same-events',
  requires: ['events', 'mentions', 'parses'],
  assigns: ['events'],
  run(draft, trace) {
    const groups = new Map<string, DraftEvent[]>()
    for (const event of draft.events) {
      event.place ??= placeOf(draft, event)
      const key = `${event.modality}|${participantsKey(event)}`
      const group = groups.get(key)
      if (group) group.push(event)
      else groups.set(key, [event])
    }
    for (const group of groups.values()) {
      for (const event of group) {
        if (event.date) continue
        const joined = toJoin(draft, group, event)
        if (!joined) continue
        event.date = joined.date
        trace?.(
          'same-events',
          `${event.rule} "${draft.text.slice(event.trigger.start, event.trigger.end)}" is the event of ${joined.date?.from ?? '?'}`,
        )
      }
      narrow(group)
    }
  },
}

function toJoin(draft: Draft, group: readonly DraftEvent[], event: DraftEvent): DraftEvent | null {
  const perfect = isBackground(draft, event)
  // "had spoken" looks back: what it dates is not what a plain past tense goes on telling.
  const dated = group.filter((other) => other.date !== null && isBackground(draft, other) === perfect)
  const before = dated.filter((other) => other.trigger.start < event.trigger.start).at(-1)
  if (before && (event.sentence - before.sentence <= NEAR || isNews(draft, before))) return before
  const [first] = before ? [] : dated
  // What an article opens with is news: it is not what it tells of the beginning of the war further down.
  return first && isNews(draft, first) ? first : null
}

/** As many sentences behind what it dates an article goes on telling of that, however long ago it was. */
const NEAR = 3
/** No older is news, in days. */
const NEWS = 14

function isNews({ publishedOn }: Draft, { date }: DraftEvent): boolean {
  const last = date?.until ?? date?.from ?? null
  return publishedOn === null || last === null || last >= addDays(publishedOn, -NEWS)
}

/** "this week" and "on Tuesday" of the same participants are one event, where only one day fits. */
function narrow(group: readonly DraftEvent[]): void {
  for (const event of group) {
    const { date } = event
    if (!date || date.precision === 'day' || date.from === null || date.until === null) continue
    const { from, until } = date
    const days = new Map(
      group.flatMap((other) =>
        other.date?.precision === 'day' &&
        other.date.from !== null &&
        other.date.from >= from &&
        other.date.from <= until
          ? [[other.date.from, other.date] as const]
          : [],
      ),
    )
    if (days.size === 1) event.date = [...days.values()][0] ?? date
  }
}

/** The place named after in, at or near, close behind the event's word. */
function placeOf(draft: Draft, event: DraftEvent): string | null {
  const sentence = draft.sentences[event.sentence]
  if (!sentence) return null
  for (const mention of mentionsIn(draft, event.sentence)) {
    if (mention.entity.kind !== 'Place' || mention.start < event.trigger.end) continue
    const before = draft.plain.slice(Math.max(sentence.start, mention.start - 20), mention.start)
    const between = draft.plain.slice(event.trigger.end, mention.start)
    if (
      /\b(?:in|at|near|outside|around)\s(?:the\s)?(?:\p{L}{1,15}\s)?$/u.test(before) &&
      between.length < 120 &&
      !/[;:]/.test(between) &&
      !hasVerb(draft, event, mention.start)
    )
      return mention.entity.name
  }
  return null
}

function hasVerb(draft: Draft, event: DraftEvent, until: number): boolean {
  const parse = draft.parses[event.sentence]
  return (
    parse?.verbs.some((verb) => {
      const start = parse.tokens[verb.first]?.start ?? 0
      return start >= event.trigger.end && start < until && !tellsOfThing(parse, verb)
    }) ?? false
  )
}

/** "bombed a school [sheltering] families in Lund", "a base [used] by rebels in Lund": what stands there is attacked there. */
function tellsOfThing(parse: Parse, { first, last, gerund, bareParticiple }: VerbGroup): boolean {
  const thing = parse.phraseAt[first - 1]
  return first === last && (gerund || bareParticiple) && thing != null && isThing(parse, thing)
}

/** Told in the past perfect, or as the last time before, outside reported speech. */
function isBackground(draft: Draft, event: DraftEvent): boolean {
  const sentence = draft.sentences[event.sentence]
  if (!sentence || event.attributedTo) return false
  // "a call which followed one last week"
  if (draft.text.slice(event.trigger.start, event.trigger.end) === 'one') return true
  // "The two last met in May" is not the meeting that is told now.
  return /\b(?:had\s(?:\w{1,12}\s){0,2}|last\s)$/.test(
    draft.plain.slice(Math.max(sentence.start, event.trigger.start - 40), event.trigger.start),
  )
}
