import type { Role } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { coordinated, isAnd, opening, skipAdverbs } from '../../../text/syntax/coordination.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsBehindSetting, objectsByOrder, objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { assaultSides } from './assault-sides.ts'
import { beforeSetting } from './carrier.ts'
import { hasCompanion } from './companion.ts'
import { custodySides } from './custody.ts'
import { deathSides } from './death.ts'
import { companyBehind, companyOf } from './company.ts'
import { fill, isAtHome, isKnown, isPartner, partnersIn, unique } from './fillers.ts'
import { hostsIn } from './hosts.ts'
import { impactSides } from './impact.ts'
import { isOfJourney } from './journey.ts'
import type { Match, Sides } from './match.ts'
import { mediateSides } from './mediation.ts'
import { isHuman } from '../../../text/human-noun.ts'
import { formsOf } from '../../../text/word-forms.ts'
import { titlesOf } from '../../names/titles.ts'
import { isFiction } from './fiction.ts'
import { wordsAround } from './mode-words.ts'
import { behindApposition, hasComplement, isCalled, isConvened, isNaming, isOfPrivateLife } from './no-call.ts'
import { isApart } from './pairs.ts'
import { sideOf } from './side.ts'
import { isSport, isTeam } from './sport.ts'
import { modalityOfVerb } from './modality.ts'
import { mutualSides } from './mutual-fire.ts'
import { truceSides } from './truce.ts'
import { isThing } from './victims.ts'

/** What a verb frame reads at one of its verbs, or null. */
export function matchVerb(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Match | null {
  if (frame.particle && !hasParticle(parse, verb, frame)) return null
  if (frame.object && !objectsOrBefallen(parse, verb, frame).some(({ head }) => isNoun(parse, head, frame.object!)))
    return null
  const sides = isFiction(parse, verb) ? null : SIDES[frame.shape](draft, parse, verb, frame)
  if (!sides) return null
  const participants = [
    ...sides.actors.map((actor) => side('actor', actor)),
    ...sides.recipients.map((actor) => side('recipient', actor)),
  ]
  const first = parse.tokens[verb.first]
  const last = parse.tokens[verb.last]
  if (!first || !last) return null
  const told = sides.modality ?? modalityOfVerb(parse, verb, frame.bodily)
  return {
    frame,
    participants,
    modality: told === 'asserted' && frame.modality ? frame.modality : told,
    trigger: { start: (parse.tokens[verb.main] ?? first).start, end: last.end },
    words: wordsAround(draft, parse, verb, afterObject(parse, verb, frame), frame, sides),
    mutual: sides.mutual ?? false,
    apart: sides.apart ?? null,
  }
}

/** What the verb is done to: in the passive of an attack its subjects ("a bomb was placed"). */
function objectsOrBefallen(parse: Parse, verb: VerbGroup, { type }: VerbFrame): Phrase[] {
  return verb.passive && type === 'ASSAULT' ? subjectsOf(parse, verb) : objectsByOrder(parse, verb)
}

function hasParticle(parse: Parse, verb: VerbGroup, { particle, parted }: VerbFrame): boolean {
  if (parse.tokens[verb.last + 1]?.lower === particle) return true
  const behind = parted ? objectsByOrder(parse, verb).at(-1)?.last : undefined
  return behind !== undefined && parse.tokens[behind + 1]?.lower === particle
}

function isNoun({ tokens }: Parse, at: number, nouns: readonly string[]): boolean {
  const token = tokens[at]
  return token !== undefined && nouns.some((noun) => formsOf(token).has(noun))
}

/** "spoke over the phone with B" */
function isByWire(parse: Parse, { preposition, phrases }: Oblique): boolean {
  return (
    preposition === 'over' &&
    phrases.some(({ head }) => /^(?:phone|telephone|video|line|zoom)$/.test(parse.tokens[head]?.lower ?? ''))
  )
}

const MATTER = new Set(['about', 'regarding', 'concerning', 'over'])

const SIDES = {
  assault: assaultSides,
  impact: impactSides,
  mutual: mutualSides,
  truce: truceSides,
  custody: custodySides,
  death: deathSides,
  visit: visitSides,
  exchange: exchangeSides,
  mediate: mediateSides,
} as const

function side(role: Role, actor: Actor): { role: Role; actor: Actor } {
  return { role, actor }
}

/** Where the object ends, or the verb. A verb of talking ("spoke with", "told B") has one only where the order of words shows it. */
function afterObject(parse: Parse, verb: VerbGroup, { required, shape, companion }: VerbFrame): number {
  const shown = shape === 'exchange' && (required || companion)
  return (shown ? objectsByOrder(parse, verb) : objectsOf(parse, verb)).at(-1)?.last ?? verb.last
}

function by(parse: Parse, verb: VerbGroup): ReturnType<typeof obliquesAfter> {
  return obliquesAfter(parse, verb.last).filter((oblique) => oblique.preposition === 'by')
}

function exchangeSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  // "called out a rival", "called in the troops"
  if (
    verb.lemma === 'call' &&
    frame.particle !== 'on' &&
    /^(?:out|in|off|up|away|on|upon|for)$/.test(parse.tokens[verb.last + 1]?.lower ?? '')
  )
    return null
  if (verb.lemma === 'call' && frame.particle === 'on' && isAppeal(parse, verb)) return null
  // "received less than other states"
  if (/^(?:less|more)$/.test(parse.tokens[verb.last + 1]?.lower ?? '') && parse.tokens[verb.last + 2]?.lower === 'than')
    return null
  // "fired at a base hosting soldiers": what stands there, and no host.
  if (verb.gerund && verb.first === verb.last && isThingBefore(parse, verb.first)) return null
  // "A and B see each other as rivals"
  if (frame.except?.includes(parse.tokens[verb.last + 3]?.lower ?? '')) return null
  if (frame.journey && !isOfJourney(parse, verb)) return null
  const after = afterObject(parse, verb, frame)
  if (!hasCompanion(parse, verb, after, frame) || isSport(parse, after)) return null
  // "met his wife, Ana, in Lund": how they came to know each other; "an initiative called by B" is no call.
  if (isOfPrivateLife(parse, verb) || isConvened(parse, verb) || isNaming(parse, verb)) return null
  const right = otherSide(draft, parse, verb, frame, after)
  if (!right || (right.length === 0 && !frame.pluralAlone)) return null
  const subjects = right.length === 0 ? listedSubjects(parse, verb) : subjectsOf(parse, verb)
  const left = partnersIn(sideOf(draft, parse, subjects), frame.anyone)
  // Who only came along meets nobody by that: "A spoke alongside B".
  if (left.length > 0 && (right.length > 0 || different(left) > 1))
    left.push(...companyOf(draft, parse, subjects), ...companyBehind(draft, parse, after))
  if (left.length === 0 || (right.length === 0 && different(left) < 2)) return null
  const actors = unique([...left, ...right])
  if (frame.people && !actors.every(({ entity }) => entity?.kind === 'Person')) return null
  if (actors.length < 2 || !isKnown(actors)) return null
  const apart = actors.length > 2 && right.length > 0 && isApart(parse, verb, frame) ? { left, right } : null
  return { actors, recipients: [], apart }
}

function isThingBefore(parse: Parse, at: number): boolean {
  const before = parse.phraseAt[at - 1]
  return before != null && isThing(parse, before)
}

/** The subjects; "A and B, who last met in May": both whom the relative pronoun takes up. */
function listedSubjects(parse: Parse, verb: VerbGroup): Phrase[] {
  const subjects = subjectsOf(parse, verb)
  const [only] = subjects
  let who = verb.first - 1
  while (parse.tokens[who]?.pos === 'ADV') who--
  if (!only || subjects.length > 1 || parse.tokens[who]?.lower !== 'who' || parse.tokens[who - 1]?.text !== ',')
    return subjects
  const last = parse.phraseAt[who - 2]
  const list = parse.phrases
    .filter(({ first: start }) => start < who)
    .map((phrase) => coordinated(parse, phrase))
    .find((phrases) => phrases.length > 1 && last && phrases.includes(last))
  return list ?? subjects
}

/** "called on B to act", "called on B for help", "called on B, who …": only a place or a time may follow whom somebody visits. */
function isAppeal(parse: Parse, verb: VerbGroup): boolean {
  const after = obliquesAfter(parse, verb.last)
  if (after.some(({ preposition }) => !/^(?:on|at|in|before|after|during)$/.test(preposition)))
    return !(verb.passive && after[0]?.preposition === 'by')
  const end = after.at(-1)?.phrases.at(-1)?.last ?? verb.last
  // "called on B before leaving"
  const next = parse.verbAt[end + 2]
  if (next?.gerund && /^(?:before|after)$/.test(parse.tokens[end + 1]?.lower ?? '')) return false
  // "called on B and (also) met C"
  const and = parse.tokens[end + 1]?.text === ',' ? end + 2 : end + 1
  const more = isAnd(parse, and) ? parse.verbAt[skipAdverbs(parse, and + 1)] : null
  if (more && !more.infinitive && !more.gerund) return false
  return !/^[.;]?$/.test(parse.tokens[end + 1]?.text ?? '')
}

/** With whom the subject of the verb exchanged words, or null where its object is somebody else or something. */
function otherSide(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame, after: number): Actor[] | null {
  if (verb.passive) {
    const agents = by(parse, verb)
    const met = partnersIn(
      agents.flatMap((oblique) => sideOf(draft, parse, oblique.phrases)),
      frame.anyone,
    )
    if (agents.length === 0 || met.length > 0) return met
    // "A and B were brought together by a love of fish"
    const titles = new Set(titlesOf(parse.tokens).map(({ last }) => last))
    const somebody = agents.some(({ phrases }) =>
      phrases.some(({ head }) => isHuman(parse.tokens[head]?.lemma ?? '') || titles.has(head)),
    )
    return somebody ? met : null
  }
  const whom = takenUpByWhom(parse, verb, frame)
  // "A, whom B called a genius"
  if (whom && verb.lemma === 'call' && (hasComplement(parse, verb.last + 1) || isCalled(parse, verb, verb.last + 1)))
    return null
  if (whom) return partnersIn(sideOf(draft, parse, [whom]), frame.anyone)
  // "met with B": what the tree takes for an object stands behind the preposition.
  const led = frame.prepositions?.includes(parse.tokens[skipAdverbs(parse, verb.last + 1)]?.lower ?? '') ?? false
  const objects = frame.required || led ? [] : metBy(parse, verb)
  const behind = behindApposition(parse, (objects.at(-1)?.last ?? verb.last) + 1)
  if (objects.length > 0 && (hasComplement(parse, behind) || isCalled(parse, verb, behind))) return null
  const right = sideOf(draft, parse, objects)
  let { anyone } = frame
  // "spoke before talks with B": behind another meeting, B is of that.
  for (const oblique of beforeSetting(obliquesAfter(parse, frame.required || led ? verb.last : after))) {
    // "spoke with B about the line to Oslo": what follows is the matter, not the other side.
    if (MATTER.has(oblique.preposition) && !isByWire(parse, oblique)) break
    // "met A, and with B"
    const more = parse.tokens[oblique.at - 1]?.lower === 'and'
    if (!frame.prepositions?.includes(oblique.preposition) || (objects.length > 0 && !frame.required && !more)) continue
    // "is to speak on Monday, along with B": to others, as B does.
    if (oblique.preposition === 'with' && parse.tokens[oblique.at - 1]?.lower === 'along') continue
    // "spoke with farmers" is an exchange, "spoke to farmers" may be a speech.
    if (oblique.preposition === 'with') anyone = true
    right.push(...sideOf(draft, parse, oblique.phrases))
  }
  const partners = partnersIn(right, anyone)
  return objects.length > 0 && partners.length === 0 ? null : partners
}

/** "B, whom A met", "B, with whom A had talked": whom the relative pronoun before the subject takes up. */
function takenUpByWhom(parse: Parse, verb: VerbGroup, { prepositions, required }: VerbFrame): Phrase | null {
  const subject = parse.phraseAt[verb.first - 1]
  const whom = subject ? opening(subject).first - 1 : -1
  if (parse.tokens[whom]?.lower !== 'whom') return null
  const led = prepositions?.includes(parse.tokens[whom - 1]?.lower ?? '') ? 1 : 0
  if (required && led === 0) return null
  const before = whom - 1 - led
  return parse.phraseAt[parse.tokens[before]?.text === ',' ? before - 1 : before] ?? null
}

/** The objects, also where a meeting is told with its place before its guest: "received in Lund today the president". */
function metBy(parse: Parse, verb: VerbGroup): Phrase[] {
  const objects = objectsByOrder(parse, verb)
  const late = objects.length === 0 && /^(?:receive|meet|host|welcome)$/.test(verb.lemma)
  const behind = late ? objectsBehindSetting(parse, verb) : []
  return behind.length > 0 ? behind : objectsOf(parse, verb)
}

function visitSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  const after = obliquesAfter(parse, verb.last)
  if (!hasCompanion(parse, verb, verb.last, frame)) return null
  const hosting = frame.prepositions
    ? after.filter((oblique) => frame.prepositions?.includes(oblique.preposition)).flatMap((oblique) => oblique.phrases)
    : objectsOf(parse, verb)
  const hosts = hostsIn(draft, parse, verb.passive ? subjectsOf(parse, verb) : hosting)
  if (hosts.length === 0) return null
  const visitors = fill(
    draft,
    parse,
    verb.passive ? by(parse, verb).flatMap((oblique) => oblique.phrases) : subjectsOf(parse, verb),
  ).filter((visitor) => isPartner(visitor) && !isTeam(draft, parse, visitor))
  const abroad = hosts.filter((host) => !visitors.some((visitor) => isAtHome(visitor, host)))
  return visitors.length > 0 && different([...visitors, ...abroad]) > different(visitors)
    ? { actors: unique(visitors), recipients: unique(abroad) }
    : null
}

function different(actors: readonly Actor[]): number {
  return unique(actors).length
}
