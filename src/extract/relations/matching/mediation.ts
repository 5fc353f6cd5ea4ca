import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, Draft } from '../../draft.ts'
import { possessivePronoun } from './consult-noun.ts'
import { fill, isPartner, namedActor, unique } from './fillers.ts'
import type { Match, Sides } from './match.ts'
import type { NounReading } from './noun-reading.ts'
import { byGovernor } from './noun-modality.ts'

/** Verbs that say by themselves that two were brought together; the others need talks or a quarrel. Lemmas. */
const MEDIATES = new Set(['mediate', 'arbitrate'])
/** What is mediated. Lemmas. */
const QUARRELS = new Set(
  `confrontation conflict dispute quarrel war crisis standoff stand-off tension row rift difference feud impasse deadlock
  hostility escalation clash fighting talk talks negotiation meeting dialogue truce ceasefire cease-fire agreement deal peace`.split(
    /\s+/,
  ),
)
/** "an effort to try to prevent a clash between A and B": no further behind the effort, in tokens. */
const REACH = 14

/** "A mediated between B and C", "A mediated the dispute between B and C", "the truce between B and C was mediated by A". */
export function mediateSides(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  const by = obliquesAfter(parse, verb.last).filter(({ preposition }) => preposition === 'by')
  if (!verb.passive && !(verb.bareParticiple && by.length > 0)) {
    const quarrels = objectsOf(parse, verb).every((object) => isQuarrel(parse, object))
    if (!MEDIATES.has(verb.lemma) && !quarrels) return null
    return sidesOf(fill(draft, parse, subjectsOf(parse, verb)), partiesOf(draft, parse, verb.last))
  }
  const quarrels = verb.passive ? subjectsOf(parse, verb) : quarrelBefore(parse, verb)
  if (!MEDIATES.has(verb.lemma) && !quarrels.every((quarrel) => isQuarrel(parse, quarrel))) return null
  return sidesOf(
    by.flatMap(({ phrases }) => fill(draft, parse, phrases)),
    quarrels.flatMap((quarrel) => between(draft, parse, quarrel.last)),
  )
}

/** "the truce between B and C, brokered by A": what the participle hangs on. */
function quarrelBefore(parse: Parse, verb: VerbGroup): Phrase[] {
  const found = parse.phrases.findLast(
    (phrase) =>
      phrase.last < verb.first &&
      verb.first - phrase.last <= REACH &&
      isQuarrel(parse, phrase) &&
      /^(?:between|among)$/.test(parse.tokens[phrase.last + 1]?.lower ?? ''),
  )
  return found ? [found] : []
}

function isQuarrel(parse: Parse, { head }: Phrase): boolean {
  return QUARRELS.has(parse.tokens[head]?.lemma ?? '')
}

/** "A's mediation between B and C", "A launched a mediation effort to end the war between B and C". */
export function mediationSides(reading: NounReading): Sides | null {
  const { draft, parse, phrase, frame, obliques, carrier } = reading
  const owners = phrase.possessor ? fill(draft, parse, [phrase.possessor]) : possessivePronoun(draft, parse, phrase)
  const inside = namesBeforeHead(draft, parse, phrase)
    .filter(({ entity }) => entity.kind === 'Country')
    .map((mention) => namedActor(mention, 'GOV'))
  const by = obliques
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ phrases }) => fill(draft, parse, phrases))
  const supports =
    carrier !== null &&
    carrier.how === 'object' &&
    (frame.support.includes(carrier.verb.lemma) || byGovernor(parse, carrier.verb) !== null)
  const subjects = supports ? fill(draft, parse, subjectsOf(parse, carrier.verb)) : []
  return sidesOf([...subjects, ...owners, ...inside, ...by], partiesOf(draft, parse, phrase.last))
}

/** Between whom: directly behind token `after`, or behind the quarrel that is mediated or to be ended. */
function partiesOf(draft: Draft, parse: Parse, after: number): Actor[] {
  const direct = between(draft, parse, after)
  if (direct.length > 0) return direct
  const quarrel = parse.phrases.find(
    (phrase) =>
      phrase.first > after &&
      phrase.first <= after + REACH &&
      isQuarrel(parse, phrase) &&
      /^(?:between|among)$/.test(parse.tokens[phrase.last + 1]?.lower ?? ''),
  )
  return quarrel ? between(draft, parse, quarrel.last) : []
}

function between(draft: Draft, parse: Parse, after: number): Actor[] {
  return obliquesAfter(parse, after)
    .filter(({ preposition }) => preposition === 'between' || preposition === 'among')
    .flatMap(({ phrases }) => fill(draft, parse, phrases))
    .filter(isPartner)
}

/** Who mediates is the actor; where nobody is told, the parties are. */
function sidesOf(mediators: readonly Actor[], between: readonly Actor[]): Sides | null {
  const parties = unique(between)
  const actors = unique(mediators.filter(isPartner)).filter(
    (actor) => !parties.some(({ entity }) => entity !== null && entity === actor.entity),
  )
  if (actors.length > 0 && parties.length > 0) return { actors, recipients: parties }
  return parties.length > 1 ? { actors: parties, recipients: [] } : null
}

/** A mediator speaks with each of the parties, and they, as far as is told, not with one another: an event apiece. */
export function apiece(match: Match): Match[] {
  const parties = match.participants.filter(({ role }) => role === 'recipient')
  if (match.frame.mode !== 'third-party' || parties.length < 2) return [match]
  const mediators = match.participants.filter(({ role }) => role === 'actor')
  return parties.map((party) => ({ ...match, participants: [...mediators, party] }))
}
