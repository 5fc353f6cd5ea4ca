import type { Parse } from '../../../text/syntax/parse.ts'
import { ofPhrase } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { isTime } from '../../../text/syntax/subject-words.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { BEARING_ARMS } from '../../actors/actors.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, DraftEntity } from '../../draft.ts'
import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { ARMED_INSIDE, armedInside, attackers } from './attackers.ts'
import { isDeed } from './deeds.ts'
import { bothSides } from './both-sides.ts'
import { blamedFor } from './blamed.ts'
import type { Carrier } from './carrier.ts'
import { claimedBy } from './claimed.ts'
import { deathsLaid } from './deaths-laid.ts'
import { possessivePronoun } from './consult-noun.ts'
import { countriesListed, namedActor, unique } from './fillers.ts'
import { harmersIn, isOnRebels, isSettingOfHarm } from './harmed-in.ts'
import type { Sides } from './match.ts'
import { isBearing, isOfAnother, isOfThing, isSomewhere, isWhereItWas, placeInside } from './noun-places.ts'
import { isAboutMatter } from './no-blows.ts'
import type { NounReading } from './noun-reading.ts'
import { beyondQuantity } from './quantity.ts'
import { isAttackOn, ownerAttacked, suffered } from './unclaimed.ts'
import { attacked } from './victims.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** Who attacked whom, by a noun. */
export function assaultNounSides(told: NounReading): Sides | null {
  const reading = untilExample(withoutDays(told))
  const { draft, parse, phrase, frame, carrier } = reading
  if (frame.recipients.length === 0) return exchangeOfFire(reading)
  if (frame.onlyLaid) return deathsLaid(reading, isArmed)
  if (frame.ofWeapons && isOfOther(parse, phrase)) return null
  const doers = doersOf(reading)
  const suffering = sufferersOf(parse, phrase)
  if (suffering) {
    if (isAboutMatter(parse, reading.obliques)) return null
    const victims = attacked(draft, parse, beyondQuantity(parse, suffering))
    const sides = befallen(doers.filter(isArmed), victims)
    return sides ?? (nobodyTold(reading) && isAttackOn(parse, phrase, suffering, victims) ? suffered(victims) : null)
  }
  const victims = victimsOf(reading)
  if (victims.length === 0) return ownersOf(reading)
  if (doers.length === 0 && carrier?.how === 'object' && frame.support.includes(carrier.verb.lemma))
    doers.push(...attackers(draft, parse, subjectsOf(parse, carrier.verb)))
  if (doers.length === 0) doers.push(...attackers(draft, parse, answeringWith(parse, phrase)))
  if (doers.length === 0) doers.push(...harmersIn(reading))
  // "denied the murder of B", "admitted the killing of B"
  if (doers.length === 0 && carrier?.how === 'object' && /^(?:deny|admit|confess)$/.test(carrier.verb.lemma))
    doers.push(...attackers(draft, parse, subjectsOf(parse, carrier.verb)))
  if (isLabourStrike(parse, phrase, doers) || isSearch(parse, phrase, carrier)) return null
  if (doers.length > 0) return bothSides(doers, victims)
  const blame = claimedBy(parse, phrase) ?? blamedFor(parse, phrase)
  const sides = blame ? bothSides(attackers(draft, parse, blame.phrases), victims) : null
  if (sides) return blame && blame.modality !== 'asserted' ? { ...sides, modality: blame.modality } : sides
  return nobodyTold(reading) && !isSettingOfHarm(reading) && isAttackOn(parse, phrase, targetsOf(reading), victims)
    ? suffered(victims)
    : null
}

/** Nobody stands where who did it would, known or not: "came under attack from critics", "the Holm attacks on" name somebody. */
function nobodyTold({ draft, parse, frame, obliques, phrase }: NounReading): boolean {
  if (phrase.possessor !== null || obliques.some(({ preposition }) => frame.actors.includes(preposition))) return false
  return !namesBeforeHead(draft, parse, phrase).some(({ entity }) => /^(?:Person|Organization)$/.test(entity.kind))
}

/** "the attack on Tuesday": no day is attacked. */
function withoutDays(reading: NounReading): NounReading {
  const { parse, obliques } = reading
  return { ...reading, obliques: obliques.filter(({ phrases }) => !phrases.every((phrase) => isTime(parse, phrase))) }
}

/** "the shooting as an example of attacks on B", "all strikes except those on B": what follows is told of others. */
function untilExample(reading: NounReading): NounReading {
  // "blamed the raid on the rebels": the last "on" leads to whom somebody blames.
  const blames = reading.carrier?.how === 'object' && reading.carrier.verb.lemma === 'blame'
  const on = blames ? reading.obliques.findLastIndex(({ preposition }) => preposition === 'on') : -1
  const as =
    on >= 0 ? on : reading.obliques.findIndex(({ preposition }) => /^(?:as|except|unlike|than)$/.test(preposition))
  return as < 0 ? reading : { ...reading, obliques: reading.obliques.slice(0, as) }
}

/** What the prepositions lead to that tell whom a deed befell, or where. */
function targetsOf({ frame, obliques }: NounReading): Phrase[] {
  const led = obliques.filter(({ preposition }) => frame.recipients.includes(preposition))
  const where = led.length > 0 ? led : obliques.filter(({ preposition }) => /^(?:in|across|near)$/.test(preposition))
  return where.flatMap(({ phrases }) => phrases)
}

/** "Holm's murder (by rebels)": whose it is suffered it. */
function ownersOf({ draft, parse, phrase, obliques }: NounReading): Sides | null {
  const owners = ownerAttacked(parse, phrase)
  if (owners.length === 0) return null
  const victims = attacked(draft, parse, owners, { bodily: true })
  const by = obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases)
  return by.length > 0 ? bothSides(attackers(draft, parse, by), victims) : suffered(victims)
}

/** "A responded with strikes", "A resorted to shelling": whose answer it was. */
function answeringWith(parse: Parse, phrase: Phrase): Phrase[] {
  const verb = parse.verbAt[phrase.first - 2]
  const answers = ANSWERS.get(parse.tokens[phrase.first - 1]?.lower ?? '')
  return verb && answers?.test(verb.lemma) ? subjectsOf(parse, verb) : []
}

const ANSWERS: ReadonlyMap<string, RegExp> = new Map([
  ['with', /^(?:respond|retaliate|reply|answer)$/],
  ['to', /^(?:resort|turn|return)$/],
])

/** What whom it befalls is the subject of, with the noun behind "to" or "under", or as the object. Lemmas. */
const BEFALLS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['under', new Set(['come', 'be', 'remain', 'fall', 'stay', 'live'])],
  ['to', new Set(['subject', 'expose'])],
  ['', new Set(['suffer', 'face', 'endure', 'withstand', 'survive', 'escape'])],
])

/** "B came under attack by A", "B was subjected to shelling by A", "B suffered a raid by A": those whom it befell. */
function sufferersOf(parse: Parse, phrase: Phrase): Phrase[] | null {
  const before = parse.tokens[phrase.first - 1]
  const led = before?.lower === 'under' || before?.lower === 'to'
  // "fell victim to an attack"
  const victim = before?.lower === 'to' && parse.tokens[phrase.first - 2]?.lower === 'victim'
  const fall = victim ? parse.verbAt[phrase.first - 3] : null
  if (fall?.lemma === 'fall') return subjectsOf(parse, fall)
  const verb = parse.verbAt[led ? phrase.first - 2 : phrase.first - 1]
  if (!verb || !BEFALLS.get(led ? before.lower : '')?.has(verb.lemma)) return null
  if (before?.lower === 'to') return verb.passive ? subjectsOf(parse, verb) : null
  return verb.passive ? null : subjectsOf(parse, verb)
}

/** What is one of words and not of weapons: "a barrage of questions". */
export function isOfOther(parse: Parse, phrase: Phrase): boolean {
  const of = ofPhrase(parse, phrase)
  return of !== null && !isOneOf(parse.tokens[of.head], WEAPON_NOUNS) && !isDeed(parse, of)
}

/** "The minister came under fire from Norway": whom no armed men but a country attacks, it may attack with words. */
function befallen(doers: readonly Actor[], victims: readonly Actor[]): Sides | null {
  const shooting = doers.some(({ sector }) => sector !== null && BEARING_ARMS.has(sector))
  return bothSides(
    doers,
    shooting
      ? victims
      : victims.filter(({ entity, sector }) => entity?.kind !== 'Person' && !ARGUING.has(sector ?? '')),
  )
}

/** Who may attack, and be attacked, with words alone, whoever it is. */
export const ARGUING: ReadonlySet<string> = new Set([
  'GOV',
  'LEG',
  'JUD',
  'PTY',
  'OPP',
  'BUS',
  'JRN',
  'MED',
  'NGO',
  'EDU',
])

/** "came under attack from critics" is one of words. */
export function isArmed({ sector, entity }: Actor): boolean {
  return entity?.kind === 'Country' || (sector !== null && BEARING_ARMS.has(sector))
}

/** A strike by workers, students or doctors is one of work. */
function isLabourStrike(parse: Parse, phrase: Phrase, doers: readonly Actor[]): boolean {
  const head = parse.tokens[phrase.head]
  return (
    head?.lemma === 'strike' && doers.length > 0 && doers.every(({ sector }) => sector !== null && WORKING.has(sector))
  )
}

/** "arrested in dawn raids", "seized in a raid": the police at work; PLOVER has that under COERCE. */
function isSearch(parse: Parse, phrase: Phrase, carrier: Carrier | null): boolean {
  return parse.tokens[phrase.head]?.lemma === 'raid' && carrier?.how === 'setting' && SEARCHES.has(carrier.verb.lemma)
}

const SEARCHES: ReadonlySet<string> = new Set([
  'arrest',
  'detain',
  'seize',
  'confiscate',
  'recover',
  'find',
  'nab',
  'apprehend',
])

const WORKING: ReadonlySet<string> = new Set(['CVL', 'EDU', 'HLH', 'BUS', 'JRN', 'MED', 'LAB', 'PTY'])

/** Who did it, as the words beside the deed tell. */
function doersOf({ draft, parse, phrase, frame, obliques }: NounReading): Actor[] {
  // "an attack on a vicar from Kent": behind the attacked, "from" is theirs.
  const target = obliques.findIndex(({ preposition }) => frame.recipients.includes(preposition))
  const doers = obliques
    .filter(
      ({ preposition }, i) =>
        frame.actors.includes(preposition) && !(preposition === 'from' && target >= 0 && target < i),
    )
    .flatMap((oblique) => attackers(draft, parse, oblique.phrases))
  if (phrase.possessor) doers.push(...attackers(draft, parse, [phrase.possessor]))
  else doers.push(...possessivePronoun(draft, parse, phrase))
  if (doers.length > 0) return doers
  const inside = namesBeforeHead(draft, parse, phrase).find(
    (name) =>
      name.entity.kind === 'Country' &&
      !(name.form === 'metonym' && TOLD_BY_PLACE.test(parse.tokens[phrase.head]?.lower ?? '')) &&
      !isWhereItWas(parse, phrase, name),
  )
  // "Danish and Norwegian strikes", "Danish-Norwegian strikes"
  const listed = inside ? countriesListed(draft, parse, phrase) : []
  if (listed.length > 1) return listed
  if (inside) return [namedActor(inside, 'MIL')]
  // "the police shooting of B"
  const onAnother =
    target >= 0 && obliques[target]!.at === phrase.last + 1 && BY_FORCES.test(parse.tokens[phrase.head]?.lower ?? '')
  const force = onAnother ? armedInside(draft, parse, phrase, null, ARMED_INSIDE) : null
  if (force) return [force]
  // "a Hamas attack on", "the rebel attack on"; "the hostage killings" and "the X murders" name whom they befell.
  if (!ATTACK_NOUNS.test(parse.tokens[phrase.head]?.lower ?? '')) return []
  const group = namesBeforeHead(draft, parse, phrase).find(({ entity }) => isArmedGroup(entity))
  if (group) return [namedActor(group, group.entity.sector)]
  const armed = armedInside(draft, parse, phrase)
  return armed ? [armed] : []
}

/** Deeds that are called after who does them, if another suffers them. */
const BY_FORCES = /^(?:killing|shooting|beating|bombing|shelling|stabbing|torture)s?$/
/** Deeds that are called after who does them. */
const ATTACK_NOUNS =
  /^(?:attack|strike|air-?strike|raid|offensive|assault|ambush|incursion|bombardment|onslaught|invasion|shelling)(?:e?s)?$/

function isArmedGroup({ kind, sector }: DraftEntity): boolean {
  return kind === 'Organization' && sector !== null && BEARING_ARMS.has(sector)
}

/** Deeds that are called after where they were: "the Oslo bombing". */
const TOLD_BY_PLACE = /^(?:attack|bombing|shooting|massacre|siege|killing|stabbing)s?$/
/** Deeds on whoever is there: "air strikes in the north", "killings in Lund". */
const ON_WHAT_IS_THERE =
  /^(?:air-?strike|strike|shelling|bombing|bombardment|raid|attack|killing|massacre|beheading|murder|abduction|kidnapping|ambush)(?:e?s)?$/

function victimsOf({ draft, parse, phrase, frame, obliques }: NounReading): Actor[] {
  const head = parse.tokens[phrase.head]?.lower ?? ''
  const led = (prepositions: readonly string[], counts: (target: Phrase) => boolean = () => true): Actor[] =>
    obliques
      .filter(
        ({ preposition, at }) =>
          prepositions.includes(preposition) &&
          !isBearing(parse, at) &&
          !isOfAnother(parse, obliques, at) &&
          !isOfThing(parse, phrase, obliques, at),
      )
      .flatMap(({ phrases }) => attacked(draft, parse, phrases.filter(counts)))
  const told = led(frame.recipients)
  if (told.length > 0) return told
  const where =
    ON_WHAT_IS_THERE.test(head) && !isOnRebels(draft, parse, obliques)
      ? led(['in', 'across', 'near'], (target) => isSomewhere(parse, target)).filter(({ country }) => country !== null)
      : []
  return where.length > 0 || !TOLD_BY_PLACE.test(head) ? where : placeInside(draft, parse, phrase)
}

/** Who took part in the fire of the verb's clause: its subject, but whom others "arrested after a shootout". */
function partyOf(parse: Parse, verb: VerbGroup): Phrase[] {
  return SEARCHES.has(verb.lemma) && !verb.passive ? objectsOf(parse, verb) : subjectsOf(parse, verb)
}

/** "fighting between A and B", "A in a shootout with B": the first against the others. */
function exchangeOfFire(reading: NounReading): Sides | null {
  const { draft, parse, carrier, obliques } = reading
  const doers = doersOf(reading)
  // "two died in duels between the armies of A and B": between whom it was is told.
  const told = obliques.some(({ preposition }) => preposition === 'between')
  if (doers.length === 1 && !told && carrier && carrier.how !== 'subject')
    doers.unshift(...attackers(draft, parse, partyOf(parse, carrier.verb)))
  const [first, ...others] = unique(doers)
  return first && others.length > 0 ? { actors: [first], recipients: others } : null
}
