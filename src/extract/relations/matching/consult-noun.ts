import type { Parse } from '../../../text/syntax/parse.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsByOrder } from '../../../text/syntax/objects.ts'
import type { Oblique } from '../../../text/syntax/obliques.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { NounFrame } from '../frame.ts'
import type { Carrier } from './carrier.ts'
import { attendedBy, companyBehind, companyOf } from './company.ts'
import { fill, isAtHome, isKnown, isPartner, isRebelSide, namedActor, unique } from './fillers.ts'
import { hostsIn } from './hosts.ts'
import type { Sides } from './match.ts'
import type { NounReading } from './noun-reading.ts'
import { judgeOf } from './judged.ts'
import { areApart } from './pairs.ts'
import { sideOf } from './side.ts'
import { isSport, isTeam } from './sport.ts'
import { byGovernor } from './noun-modality.ts'
import { thankedBefore } from '../../refiners/pronouns/thanked.ts'

/** Who consulted with whom, by a noun. */
export function consultNounSides(reading: NounReading): Sides | null {
  const { draft, parse, phrase, frame, obliques, carrier } = reading
  if (isSport(parse, phrase.last) || isAmongHearers(reading)) return null
  if (frame.supported && !isSupported(reading)) return null
  const named = obliques
    .filter(
      (oblique) =>
        frame.actors.includes(oblique.preposition) &&
        (oblique.preposition !== 'of' || oblique.at === phrase.last + 1) &&
        !isOfAnother(reading, oblique) &&
        !isBetweenOthers(obliques, oblique) &&
        // "talks with ministers, among them A": none of those that "them" takes up elsewhere.
        !(oblique.preposition === 'among' && parse.tokens[oblique.at + 1]?.lower === 'them'),
    )
    .flatMap((oblique) => sideOf(draft, parse, oblique.phrases))
    .filter((actor) => isPartner(actor) || isRebelSide(actor))
  const hosts = obliques
    .filter((oblique) => frame.recipients.includes(oblique.preposition))
    .flatMap((oblique) => hostsIn(draft, parse, oblique.phrases))
  // "the summit was attended by A and B"
  if (carrier?.how === 'subject' && carrier.verb.passive) {
    for (const oblique of obliques)
      if (oblique.preposition === 'by' && isDoneBySides(carrier.verb.lemma, frame))
        named.push(...fill(draft, parse, oblique.phrases).filter(isPartner))
  }
  const owners = phrase.possessor ? fill(draft, parse, [phrase.possessor]).filter(isPartner) : ownersMeant(reading)
  const inside = insiders(draft, parse, phrase)
  const actors = [...owners, ...(inside.length > 1 || owners.length > 0 ? inside : []), ...named]
  // "hosted B, in the first visit by a king": the king made it.
  // "asked B to raise it during his visit to Norway": whose visit it was is told.
  const told = frame.recipients.length > 0 && (named.length > 0 || owners.length > 0)
  // "thanked Brandt for his talks with Holm": they are Brandt's.
  const another = /^(?:his|her)$/.test(parse.tokens[phrase.first]?.lower ?? '') && thankedBefore(parse, phrase) !== null
  const side =
    carrier &&
    carrier.how !== 'subject' &&
    !told &&
    !another &&
    !isOfOthers(reading) &&
    takesPart(parse, carrier, frame)
      ? sideOf(draft, parse, comers(parse, phrase, carrier)).filter((actor) => isPartner(actor) || isRebelSide(actor))
      : []
  // "Somebody held talks with A and B": with whom A and B spoke is not known, but that they did not speak with each other.
  const alone = named.length > 1 && side.length === 0 && owners.length === 0 && inside.length < 2
  if (alone && carrier?.how === 'object' && isWithSubject(reading)) return null
  // "A and B spoke before the summit": it need not be theirs.
  if (actors.length === 0 && (isToFollow(parse, phrase) || isPrepared(parse, phrase, carrier))) return null
  const teller = named.length === 1 && owners.length === 0 && side.length === 0 ? judgeOf(reading) : []
  const all = unique([...side, ...teller, ...actors, ...attendedBy(draft, parse, phrase.last)])
  if (frame.recipients.length > 0) {
    const others = unique(hosts).filter((host) => !all.some((actor) => actor.entity === host.entity))
    const guests = all.filter((actor) => !isTeam(draft, parse, actor) && others.some((host) => !isAtHome(actor, host)))
    return guests.length > 0 && others.length > 0 ? { actors: guests, recipients: others } : null
  }
  // A minister and the minister's own country are one side.
  const sides = new Set(
    all
      .filter(
        (actor) =>
          actor.entity?.kind !== 'Country' ||
          !all.some((other) => other !== actor && other.entity?.kind === 'Person' && other.country === actor.country),
      )
      .map((actor) => actor.entity?.id ?? actor.range.start),
  )
  if (sides.size < 2 || !isKnown(all)) return null
  const left = unique([...side, ...owners])
  const apart = left.length > 0 && named.length > 0 && all.length > 2 && areApart(parse, phrase)
  // Who came along makes no meeting by that.
  const company = [
    ...(side.length > 0 && carrier ? companyOf(draft, parse, subjectsOf(parse, carrier.verb)) : []),
    ...companyBehind(draft, parse, phrase.last),
  ]
  return { actors: unique([...all, ...company]), recipients: [], apart: apart ? { left, right: unique(named) } : null }
}

/** "A and B are in the audience": nobody grants it. */
function isAmongHearers({ parse: { tokens }, phrase: { first, head }, frame, obliques }: NounReading): boolean {
  return (
    tokens[head]?.lemma === 'audience' &&
    tokens[first]?.lower === 'the' &&
    /^(?:in|among|from)$/.test(tokens[first - 1]?.lower ?? '') &&
    !obliques.some(({ preposition }) => frame.actors.includes(preposition))
  )
}

/** "A held talks with B and C": they stand behind "with", and another is the subject. */
function isWithSubject({ frame, obliques, carrier }: NounReading): boolean {
  if (!carrier || carrier.verb.passive || !frame.support.includes(carrier.verb.lemma)) return false
  const led = obliques.filter(({ preposition }) => preposition !== 'of' && frame.actors.includes(preposition))
  return led.length === 1 && led[0]?.preposition === 'with'
}

/** Who comes to it: the subject, but "sent [B] to Lund for talks". */
function comers(parse: Parse, phrase: Phrase, { verb, how }: Carrier): Phrase[] {
  const sent = how === 'setting' && /^(?:send|dispatch)$/.test(verb.lemma) && !verb.passive
  const led = parse.tokens[opening(phrase).first - 1]?.lower ?? ''
  const objects = sent && /^(?:for|of)$/.test(led) ? objectsByOrder(parse, verb) : []
  return objects.length > 0 ? objects : subjectsOf(parse, verb)
}

/** What those do to a meeting who need not be there. Lemmas. */
const SEEING_TO: ReadonlySet<string> = new Set('arrange organise organize broker facilitate'.split(' '))

/** "C left after talks between A and B", "C arranged talks between A and B": those alone took part, whoever speaks at the time. */
function isOfOthers({ draft, parse, obliques, carrier, frame }: NounReading): boolean {
  if (!carrier) return false
  const held = frame.support.includes(carrier.verb.lemma) && !SEEING_TO.has(carrier.verb.lemma)
  if (carrier.how !== 'setting' && held) return false
  const between = obliques.filter((oblique) => oblique.preposition === 'between' && !isBetweenOthers(obliques, oblique))
  const others = between.flatMap(({ phrases }) => phrases)
  // Who sees to a meeting between two takes no part, also where one of them is nobody that we know.
  if (SEEING_TO.has(carrier.verb.lemma) && others.length > 1) return true
  return unique(fill(draft, parse, others).filter(isPartner)).length > 1
}

/** "a meeting with B at the border between C and D": what lies between those is no meeting. */
function isBetweenOthers(obliques: readonly Oblique[], { preposition, at }: Oblique): boolean {
  return preposition === 'between' && obliques.some((other) => other.preposition === 'with' && other.at < at)
}

/** "ministers are preparing the meeting": one that others will hold. */
function isPrepared({ tokens }: Parse, phrase: Phrase, carrier: Carrier | null): boolean {
  return (
    carrier?.how === 'object' &&
    tokens[phrase.first]?.lower === 'the' &&
    /^(?:prepare|arrange|organi[sz]e|broker)$/.test(carrier.verb.lemma)
  )
}

/** "before the summit", "ahead of talks" */
function isToFollow({ tokens }: Parse, phrase: Phrase): boolean {
  const at = opening(phrase).first - 1
  const word = tokens[at]?.lower
  return word === 'before' || (word === 'of' && tokens[at - 1]?.lower === 'ahead')
}

/** "the visit was called off by C": who stops it or says so does not pay it. */
function isOfAnother({ frame, carrier }: NounReading, { preposition, at }: Oblique): boolean {
  if (preposition !== 'by' || carrier?.how !== 'subject' || at < carrier.verb.first) return false
  return !frame.support.includes(carrier.verb.lemma) && !TAKING_PART.has(carrier.verb.lemma)
}

/** "the summit was attended by A", "a telephone call was received by A from B" */
function isDoneBySides(lemma: string, { mode }: NounFrame): boolean {
  return TAKING_PART.has(lemma) || (mode === 'phone' && /^(?:receive|make|place|take)$/.test(lemma))
}

/** What those do to a meeting who are there, not those who see to it. Lemmas. */
const TAKING_PART: ReadonlySet<string> = new Set('attend hold host chair lead join conduct convene head'.split(' '))

/** Whose it is: "A and B held their first meeting" is A's and B's, whoever was named before. */
function ownersMeant({ draft, parse, phrase, carrier }: NounReading): Actor[] {
  const own =
    parse.tokens[phrase.first]?.lower === 'their' &&
    carrier !== null &&
    carrier.how !== 'subject' &&
    subjectsOf(parse, carrier.verb).length > 1
  return own ? [] : possessivePronoun(draft, parse, phrase)
}

/** "got a call from B", no "got calls from B to resign" */
function isSupported({ parse, phrase, frame, obliques, carrier }: NounReading): boolean {
  if (carrier?.how !== 'object' || !frame.support.includes(carrier.verb.lemma)) return false
  const end =
    obliques.findLast(({ preposition }) => frame.actors.includes(preposition))?.phrases.at(-1)?.last ?? phrase.last
  return !obliques.some(({ preposition }) => preposition === 'for') && !parse.verbAt[end + 1]?.infinitive
}

/** "U.S.-Chinese talks", "the Brandt-Lund summit": the countries before the head, and people whom a hyphen joins. */
function insiders(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const names = namesBeforeHead(draft, parse, phrase)
  const joined = (at: number): boolean => /^[-–—]$/.test(draft.text[at] ?? '')
  return names
    .filter(
      ({ entity, start, end }) =>
        entity.kind === 'Country' || (entity.kind === 'Person' && (joined(end) || joined(start - 1))),
    )
    .map((mention) => namedActor(mention, mention.entity.kind === 'Country' ? 'GOV' : mention.entity.sector))
}

function takesPart(parse: Parse, carrier: Carrier, frame: NounFrame): boolean {
  if (carrier.how === 'setting') return true
  // "Lund said talks between A and B had failed": who says so took no part.
  if (carrier.how === 'object' && /^(?:say|tell|add|announce)$/.test(carrier.verb.lemma)) return false
  return frame.support.includes(carrier.verb.lemma) || byGovernor(parse, carrier.verb) !== null
}

/** Whose deed "his" or "their" before the noun makes it. */
export function possessivePronoun(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const first = parse.tokens[phrase.first]
  const owner = first ? draft.references.get(first.start) : undefined
  if (!first || !owner || !/^(?:his|her|its|their|our|my)$/.test(first.lower)) return []
  return owner.map((entity) => ({
    range: { start: first.start, end: first.end },
    text: draft.text.slice(first.start, first.end),
    entity,
    country: entity.country,
    sector: entity.sector,
  }))
}
