import { overlaps } from '../../model/span.ts'
import { sentencesIn, statementsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Draft, DraftEvent, DraftStatement, Stage, Trace } from '../draft.ts'
import { arcsAround } from '../../text/syntax/tree.ts'
import { candidatesIn } from './candidates.ts'
import { CONFIDENCE_WITHOUT_DOER, confidenceOf } from './confidence.ts'
import { FRAMES } from './frames.ts'
import { matchNoun } from './matching/match-noun.ts'
import { matchVerb } from './matching/match-verb.ts'
import type { Match } from './matching/match.ts'
import { apiece } from './matching/mediation.ts'
import { eachTheOthers } from './matching/mutual-fire.ts'
import { isOfPlay } from './matching/of-play.ts'
import { isOfWords } from './matching/of-words.ts'
import { inPairs } from './matching/pairs.ts'
import { assaultMode, consultMode, moreSpecific } from './matching/modes.ts'

/** Reads who consulted with whom and who assaulted whom: the frames of its words are tried at every verb and noun phrase. */
export const events: Stage = {
  name: 'events',
  requires: ['parses', 'references', 'statements', 'mentions'],
  assigns: ['events', 'entities'],
  run(draft, trace) {
    for (const parse of draft.parses) {
      const found: DraftEvent[] = []
      for (const match of matchesOf(draft, parse).flatMap(apiece).flatMap(inPairs).flatMap(eachTheOthers))
        add(found, eventOf(draft, parse, match))
      for (const event of found) {
        if (isFatalEncounter(draft, event, found)) continue
        draft.events.push(event)
        if (trace) tell(draft, parse, event, trace)
      }
    }
  },
}

function matchesOf(draft: Draft, parse: Parse): Match[] {
  return candidatesIn(parse)
    .flatMap((candidate) =>
      'verb' in candidate
        ? (matchVerb(draft, parse, candidate.verb, candidate.frame) ?? [])
        : (matchNoun(draft, parse, candidate.phrase, candidate.frame) ?? []),
    )
    .filter((match) => !isOfWords(draft, parse, match) && !isOfPlay(draft, match))
}

function eventOf(draft: Draft, parse: Parse, match: Match): DraftEvent {
  const { frame } = match
  const said = statementAround(draft, match)
  // "killing two soldiers, residents and a lawmaker said": who says it stands behind the list, not in it.
  const others = match.participants.filter(
    ({ actor }) => !(said?.speaker && overlaps(said.speaker, actor.range) && actor.range.start > match.trigger.end),
  )
  const participants = others.some(({ role }) => role === 'recipient') ? others : match.participants
  return {
    type: frame.type,
    mode:
      frame.type === 'ASSAULT'
        ? assaultMode(match.words, frame.mode)
        : consultMode(match.words, frame.mode, participants.length),
    cameo: frame.cameo,
    modality: match.modality === 'asserted' && isCharge(draft, match, said) ? 'alleged' : match.modality,
    attributedTo: said?.speaker ?? null,
    date: null,
    place: null,
    participants,
    trigger: match.trigger,
    sentence: parse.sentence.index,
    rule: frame.id,
    confidence: participants.some(({ role }) => role === 'actor') ? confidenceOf(frame) : CONFIDENCE_WITHOUT_DOER,
  }
}

const PROSECUTION =
  /\b(?:prosecutors?|prosecution|indictments?|lawsuits?|(?:criminal|civil) complaint|affidavits?|charge sheet|court (?:documents|papers|filings?|records))\b/i

/** "Prosecutors said Otto Brandt stabbed B": what a prosecution lays to somebody by name is its charge, and no finding. */
function isCharge(draft: Draft, { frame, participants }: Match, said: DraftStatement | null): boolean {
  const speaker = said?.speaker
  return (
    frame.type === 'ASSAULT' &&
    speaker != null &&
    PROSECUTION.test(draft.text.slice(speaker.start, speaker.end)) &&
    participants.some(({ role, actor }) => role === 'actor' && actor.entity?.kind === 'Person')
  )
}

/** "was killed in an encounter with B": a fight, and no meeting with B. */
function isFatalEncounter(draft: Draft, event: DraftEvent, found: readonly DraftEvent[]): boolean {
  return (
    event.type === 'CONSULT' &&
    /^encounters?$/i.test(draft.text.slice(event.trigger.start, event.trigger.end)) &&
    found.some((other) => other.type === 'ASSAULT' && sameActors(other, event))
  )
}

/** The innermost statement in whose content the event is told. */
export function statementAround(
  draft: Draft,
  event: { readonly trigger: { readonly start: number; readonly end: number } },
): DraftStatement | null {
  let best: DraftStatement | null = null
  let size = Infinity
  for (const sentence of sentencesIn(draft, event.trigger))
    for (const statement of statementsIn(draft, sentence.index)) {
      for (const segment of statement.segments) {
        if (
          segment.start <= event.trigger.start &&
          event.trigger.end <= segment.end &&
          segment.end - segment.start < size
        ) {
          best = statement
          size = segment.end - segment.start
        }
      }
    }
  return best
}

/** Keeps one event where several frames read the same participants in one sentence. */
function add(found: DraftEvent[], event: DraftEvent): void {
  // "killed in a shootout with B": who killed whom says more than who fought with whom.
  const mutual = found.findIndex((known) => isMutual(known) && known.type === event.type && sameActors(known, event))
  if (mutual >= 0 && !isMutual(event)) found.splice(mutual, 1)
  else if (isMutual(event) && found.some((known) => known.type === event.type && sameActors(known, event))) return
  const same = found.find(
    (known) =>
      known.type === event.type &&
      known.modality === event.modality &&
      sameSides(known, event) &&
      !isAnother(known, event),
  )
  if (same) {
    same.mode = moreSpecific(same.mode, event.mode)
    return
  }
  // "discussed gas with B in a call": what one frame reads with fewer participants of the other is the same event.
  const wider = found.find(
    (known) =>
      known.type === event.type &&
      known.modality === event.modality &&
      within(event, known) &&
      !isAnother(known, event),
  )
  if (wider) {
    wider.mode = moreSpecific(wider.mode, event.mode)
    return
  }
  // "In a joint call, A and B told C": the call that the setting tells of without C.
  const narrower = found.findIndex(
    (known) =>
      known.mode === 'phone' && event.mode === 'phone' && known.modality === event.modality && within(known, event),
  )
  if (narrower >= 0 && VERBS.has(event.rule) && !VERBS.has(found[narrower]!.rule)) found.splice(narrower, 1)
  found.push(event)
}

/** "met B and later told him in a telephone call": each of two verbs tells one, the one of a meeting and the other of a call. */
function isAnother(a: DraftEvent, b: DraftEvent): boolean {
  const modes = [a.mode, b.mode]
  return modes.includes('phone') && modes.includes('meeting') && [a, b].every(({ rule }) => VERBS.has(rule))
}

const VERBS: ReadonlySet<string> = new Set(FRAMES.flatMap(({ kind, id }) => (kind === 'verb' ? [id] : [])))
const MUTUAL: ReadonlySet<string> = new Set(
  FRAMES.flatMap((frame) => (frame.kind === 'noun' && frame.mutual ? [frame.id] : [])),
)

function isMutual(event: DraftEvent): boolean {
  return MUTUAL.has(event.rule)
}

function sameActors(a: DraftEvent, b: DraftEvent): boolean {
  const left = new Set(a.participants.map(({ actor }) => actor.entity?.id ?? actor.range.start))
  const right = new Set(b.participants.map(({ actor }) => actor.entity?.id ?? actor.range.start))
  return left.size === right.size && [...right].every((key) => left.has(key))
}

function keysOf(event: DraftEvent): string[] {
  return event.participants.map(
    ({ role, actor }) => `${event.type === 'CONSULT' ? '' : role} ${actor.entity?.id ?? actor.range.start}`,
  )
}

function sameSides(a: DraftEvent, b: DraftEvent): boolean {
  const left = new Set(keysOf(a))
  const right = keysOf(b)
  return left.size === new Set(right).size && right.every((key) => left.has(key))
}

function within(small: DraftEvent, large: DraftEvent): boolean {
  const keys = new Set(keysOf(large))
  return keysOf(small).every((key) => keys.has(key))
}

function tell(draft: Draft, parse: Parse, event: DraftEvent, trace: Trace): void {
  const names = (role: 'actor' | 'recipient'): string =>
    event.participants
      .filter((participant) => participant.role === role)
      .map(({ actor }) => actor.text)
      .join(', ')
  const recipients = names('recipient')
  trace(
    'events',
    `${event.rule} at "${draft.text.slice(event.trigger.start, event.trigger.end)}": ${names('actor')}${recipients ? ` > ${recipients}` : ''} (${event.mode ?? 'no mode'}, ${event.modality})`,
  )
  const tree = parse.treeRead()
  const token = parse.tokens.findLastIndex(({ end }) => end <= event.trigger.end)
  if (tree && token >= 0) trace('events', `  arcs: ${arcsAround(tree, token).join(' ')}`)
}
