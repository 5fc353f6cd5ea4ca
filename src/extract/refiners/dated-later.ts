import type { FoundDate } from '../dates/found-date.ts'
import type { Draft, DraftEvent } from '../draft.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { EventType } from '../../model/event.ts'

/** Sentences behind an event within which its day may be told apart. */
const REACH = 2
/** What such a sentence calls it. Lemmas. */
const CALLED: Readonly<Record<EventType, ReadonlySet<string>>> = {
  ASSAULT: new Set(
    'attack strike airstrike raid shooting bombing shelling ambush assault killing stabbing blast explosion abduction kidnapping incident massacre clash murder'.split(
      ' ',
    ),
  ),
  CONSULT: new Set(
    'meeting call conversation talk talks visit summit discussion encounter session audience'.split(' '),
  ),
}
/** What only tells that it took place. Lemmas. */
const HAPPENS = /^(?:happen|occur|take|unfold|come|begin|hold)$/

/**
 * The day of an event that a sentence behind it tells apart: "It happened on Wednesday", "The attack took place on Friday". Only
 * where no other event of its kind is told between. `told`: the sentences with the types of the events in them, as "7 ASSAULT".
 */
export function datedLater(draft: Draft, event: DraftEvent, told: ReadonlySet<string>): FoundDate | null {
  for (let at = event.sentence + 1; at <= event.sentence + REACH; at++) {
    const [sentence, parse] = [draft.sentences[at], draft.parses[at]]
    if (!sentence || !parse) return null
    if (told.has(`${at} ${event.type}`)) return null
    const verb = happening(parse, event.type)
    if (verb < 0) continue
    const after = parse.tokens[verb]!.end
    const found = draft.dates.find(
      ({ start, end, from }) => start >= after && end <= sentence.end && from !== null && start - after < NEAR,
    )
    return found ?? null
  }
  return null
}

/** How far behind the verb the date may stand, in code units. */
const NEAR = 80

/** The token of the verb that tells that it took place, or -1. */
function happening({ tokens, phraseAt, verbAt }: Parse, type: EventType): number {
  for (const verb of new Set(verbAt)) {
    if (!verb || verb.negated || verb.modal !== null || verb.infinitive || !HAPPENS.test(verb.lemma)) continue
    if (verb.lemma === 'take' && tokens[verb.last + 1]?.lower !== 'place') continue
    if (verb.lemma === 'hold' && !verb.passive) continue
    const subject = phraseAt[verb.first - 1]
    const head = subject ? tokens[subject.head] : undefined
    if (!subject || !head) continue
    // "It came on Monday" may be a letter.
    if (subject.pronoun) {
      if (/^(?:it|this|that)$/.test(head.lower) && /^(?:happen|occur|take|unfold)$/.test(verb.lemma)) return verb.last
      continue
    }
    if (/^(?:the|this|that)$/.test(tokens[subject.first]?.lower ?? '') && CALLED[type].has(head.lemma)) return verb.last
  }
  return -1
}
