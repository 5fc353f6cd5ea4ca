import { mentionsIn } from '../../lookup.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { ownerOf, type Phrase } from '../../../text/syntax/phrases.ts'
import { objectsBehindSetting, objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter, type Oblique } from '../../../text/syntax/obliques.ts'
import { treePassive } from '../../../text/syntax/tree.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { antecedentOf, relativeObject, targetBefore } from './antecedent.ts'
import { ARGUING, isArmed } from './assault-noun.ts'
import { attackers, behindDeed } from './attackers.ts'
import { deedAsSubject, deedDescribed, deedWithin, isDeed } from './deeds.ts'
import { blamedFor } from './blamed.ts'
import { agentsOf } from './agents.ts'
import { bothSides } from './both-sides.ts'
import { beforeSetting, untilDeed } from './carrier.ts'
import { claimedBy } from './claimed.ts'
import { hasCompanion, hasManner, hasPredicate, isGiven, isOtherwise } from './companion.ts'
import { enteredBefore } from './entered.ts'
import { countriesListed, unique } from './fillers.ts'
import { isFired, isPeltedWithWords, isWeapon, weaponEnd } from './fired.ts'
import { isHarmlessHit, isIdiom, isPeaceful } from './idioms.ts'
import { beyondQuantity } from './quantity.ts'
import { doersOfClause, isGapped, isShared, lastOfGapped, passiveBefore, withoutOwn } from './killed-when.ts'
import { attackersOfPlace, launchersOf, launchOf, oneOfWhich } from './launches.ts'
import type { Sides } from './match.ts'
import {
  areFoes,
  isContested,
  isKilledOff,
  isMutual,
  isOnFilm,
  isParliamentary,
  isPolitical,
  isQuarrel,
  isReproach,
  isVerbal,
  isWithPapers,
} from './no-blows.ts'
import { modalityOfVerb } from './modality.ts'
import { goesOn, sufferedOrTakenUp } from './goes-on.ts'
import { againstEachOther } from './mutual-fire.ts'
import { isDeedOf, isDoneTo, suffered } from './unclaimed.ts'
import { bereaved, sufferersIn } from './sufferers.ts'
import { attacked, isThing } from './victims.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** Who attacked whom, by a verb of assault. */
export function assaultSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  const sides = sidesOf(draft, parse, verb, frame)
  if (!sides || (frame.armed && !sides.actors.every(isArmed)) || isOnFilm(verb, sides.actors)) return null
  if (isHarmlessHit(verb, sides.actors, sides.recipients) || isPeaceful(verb, sides.actors, sides.recipients))
    return null
  return !sides.modality && isBlamed(parse, lastOfGapped(parse, verb)) ? { ...sides, modality: 'alleged' } : sides
}

/** "An attack blamed on A killed B", "B was killed in an attack blamed on A" */
function isBlamed(parse: Parse, verb: VerbGroup): boolean {
  // "left dead in": a predicate may stand between.
  const end = parse.verbAt[verb.last + 1]?.bareParticiple ? verb.last + 1 : verb.last
  const setting = obliquesAfter(parse, end).filter(({ preposition }) => /^(?:in|during|by)$/.test(preposition))
  const deeds = [deedAsSubject(parse, verb) ?? [], subjectsOf(parse, verb), setting.flatMap(({ phrases }) => phrases)]
  return deeds.flat().some((phrase) => isDeed(parse, phrase) && claimedBy(parse, phrase)?.modality === 'alleged')
}

function sidesOf(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  if (isDescription(parse, verb)) return null
  if (frame.reflexive) return reflexiveSides(draft, parse, verb, frame)
  const last = lastOfGapped(parse, verb)
  // "were left injured in a raid by A": what follows the predicate is told of the verb.
  const called = frame.predicate?.includes(parse.tokens[verb.last + 1]?.lower ?? '') ?? false
  const telling = called ? { ...verb, last: verb.last + 1 } : last
  const agents = agentsOf(parse, telling)
  const reduced = verb.bareParticiple && agents.length > 0 && objectsOf(parse, verb).length === 0
  const bare = verb.bareParticiple && frame.prepositions === undefined
  const deed = deedAsSubject(parse, verb)
  const behind = objectsHit(parse, verb, frame)
  const taken = behind.length === 0 && !frame.prepositions ? relativeObject(parse, verb) : null
  const objects = taken ? [taken] : behind
  const suffering = objectsMeant(draft, parse, verb, objects)
  const end = (taken ? undefined : suffering.at(-1)?.last) ?? verb.last
  if (
    !hasCompanion(parse, verb, end, frame) ||
    !hasPredicate(parse, verb, frame.predicate ? (beyondQuantity(parse, suffering).at(-1)?.last ?? end) : end, frame)
  )
    return null
  if (
    !hasManner(parse, verb, end, frame) ||
    isOtherwise(parse, end, frame) ||
    (frame.bodily && objects.length > 0 && isGiven(parse, end))
  )
    return null
  if (isIdiom(parse, verb, frame, { objects, agents })) return null
  if (isContested(parse, verb, end) || isKilledOff(parse, verb) || isWithPapers(parse, verb)) return null
  if (frame.thrown && !frame.required && isPeltedWithWords(parse, end)) return null
  const passive = verb.passive || reduced || isGapped(parse, verb) || isShared(parse, verb)
  if (passive || (bare && deed === null && !hasPeopleBehind(parse, objects) && treePassive(parse, verb))) {
    const doers =
      agents.length > 0 ? attackers(draft, parse, beyondQuantity(parse, agents)) : doersOfDeed(draft, parse, telling)
    const befallen = bereaved(parse, verb) ?? subjectsOf(parse, verb)
    // "missiles were fired at B by A": not the missiles are attacked.
    if (frame.required && befallen.some((phrase) => isWeapon(parse, phrase))) {
      const targets = targetsOf(draft, parse, verb.last, frame)
      return bothSides(doers, targets) ?? (agents.length === 0 ? suffered(targets) : null)
    }
    if (verb.lemma === 'use') return null
    const victims = sufferersIn(draft, parse, beyondQuantity(parse, befallen), befalling(frame, doers), frame)
    // "carried out an attack in which B was killed"
    if (doers.length === 0) doers.push(...(launchersOf(draft, parse, verb) ?? attackersOfPlace(draft, parse, verb)))
    if (doers.length === 0 && frame.bodily) doers.push(...withoutOwn(doersOfClause(draft, parse, verb), victims))
    if (doers.length > 0) return bothSides(doers, kept(victims, frame))
    const told = isDoneTo(parse, telling, agents) || goesOn(draft, parse, verb, frame)
    return told ? sufferedOrTakenUp(draft, parse, kept(victims, frame)) : null
  }
  const cause = frame.bodily ? passiveBefore(parse, verb) : null
  const causers = cause ? agentsOf(parse, cause) : []
  const hanging = deedDescribed(parse, verb)
  const told = hanging ? [hanging] : causers.length > 0 ? causers : subjectsOf(parse, verb)
  const part = oneOfWhich(parse, verb)
  const subjects = part ? part.deeds : deed && !told.some((phrase) => isDeed(parse, phrase)) ? [deed] : told
  const doers =
    launchersOf(draft, parse, verb) ?? attackers(draft, parse, part && part.doers.length > 0 ? part.doers : subjects)
  const launch = doers.length === 0 ? launchOf(parse, subjects) : null
  if (launch) doers.push(...attackers(draft, parse, subjectsOf(parse, launch)))
  const deedTold = doers.length === 0 ? subjects.find((phrase) => isDeed(parse, phrase)) : undefined
  const blame = deedTold ? blamedFor(parse, deedTold) : null
  if (blame) doers.push(...attackers(draft, parse, blame.phrases))
  const beyond = beyondQuantity(parse, suffering)
  const suffer = frame.part
    ? beyond.flatMap((phrase) => ownerOf(parse, phrase) ?? [])
    : beyond.filter((phrase) => suffers(draft, parse, phrase, frame, beyond))
  const victims = frame.required ? [] : sufferersIn(draft, parse, suffer, befalling(frame, doers), frame)
  // "rubbed his thigh": his own.
  if (frame.part && victims.some(({ entity }) => entity && doers.some((doer) => doer.entity === entity))) return null
  if (frame.prepositions) {
    const weapon = objects.length > 0 && frame.required
    if (weapon && !beyondQuantity(parse, objects).some((phrase) => isFired(parse, verb, frame, phrase))) return null
    // "opened" and "launched" need their fire or missiles; "fired" and "shot" do without.
    if (frame.required && !weapon && !/^(?:fire|shoot)$/.test(verb.lemma)) return null
    const end = weapon ? weaponEnd(parse, objects.at(-1)!) : verb.last
    victims.push(...targetsOf(draft, parse, end, frame))
    if (frame.required && victims.length === 0) victims.push(...attacked(draft, parse, enteredBefore(parse, verb)))
    // "A and B fired across the line": at each other.
    const [first, ...others] = unique(doers)
    if (victims.length === 0 && first && ledFrom(parse, end).some(({ preposition }) => preposition === 'across'))
      return bothSides([first], others)
  }
  if (isVerbal(parse, verb, doers) || isReproach(parse, verb, doers) || isPolitical(parse, verb, doers, victims))
    return null
  if (isParliamentary(verb, doers, victims)) return null
  const alone = victims.length === 0 && objects.length === 0 && isMutual(verb)
  if (doers.length === 0 && (isDeedOf(parse, verb, subjects) || (cause && isDoneTo(parse, cause, causers))))
    return sufferedOrTakenUp(draft, parse, kept(victims, frame))
  const sides = alone ? againstEachOther(draft, parse, verb) : bothSides(doers, kept(victims, frame))
  if (sides && (isQuarrel(verb, sides) || (alone && !areFoes(parse, verb, sides)))) return null
  if (sides && blame && blame.modality !== 'asserted') return { ...sides, modality: blame.modality }
  return sides && launch ? { ...sides, modality: modalityOfVerb(parse, launch) } : sides
}

/** "A fan attacked a steward": nobody whom news knows attacks people with words, so they need no name to be hurt. */
function befalling(frame: VerbFrame, doers: readonly Actor[]): Pick<VerbFrame, 'bodily' | 'counts'> {
  const { bodily = false, counts = false } = frame
  return {
    bodily:
      bodily ||
      (doers.length > 0 &&
        doers.every(
          (doer) => (doer.entity === null && !ARGUING.has(doer.sector ?? '')) || ARMED_GROUPS.has(doer.sector ?? ''),
        )),
    counts,
  }
}

/** Who has no words to attack with. */
const ARMED_GROUPS: ReadonlySet<string> = new Set(['REB', 'UAF'])

/** The objects, also behind the weapon: "attacked with mortars the army post". */
function objectsHit(parse: Parse, verb: VerbGroup, { prepositions }: VerbFrame): Phrase[] {
  const objects = objectsOf(parse, verb)
  const late = objects.length === 0 && !prepositions && parse.tokens[verb.last + 1]?.lower === 'with'
  return late ? objectsBehindSetting(parse, verb, /^with$/) : objects
}

/** The objects of the verb, and for a pronoun that names no entity the words that it takes up. */
function objectsMeant(draft: Draft, parse: Parse, verb: VerbGroup, objects: readonly Phrase[]): Phrase[] {
  return objects.map((phrase) => {
    if (!phrase.pronoun) return phrase
    const shotAt = targetBefore(parse, verb, phrase)
    return shotAt ?? (draft.references.has(phrase.start) ? phrase : (antecedentOf(parse, verb, phrase) ?? phrase))
  })
}

/** What stands behind the prepositions of the frame, after token `end`. */
function targetsOf(draft: Draft, parse: Parse, end: number, { prepositions = [] }: VerbFrame): Actor[] {
  const targets: Actor[] = []
  for (const { preposition, phrases } of ledFrom(parse, end)) {
    // "threw a bomb at a bank in Lund": the town is where.
    if (!prepositions.includes(preposition) || (targets.length > 0 && /^(?:in|inside|near|outside)$/.test(preposition)))
      continue
    targets.push(...attacked(draft, parse, beyondQuantity(parse, phrases)))
  }
  return targets
}

function ledFrom(parse: Parse, end: number): readonly Oblique[] {
  return beforeSetting(untilDeed(parse, obliquesAfter(parse, end)))
}

/** "abducted at least 38 nurses": with such an object the verb is no participle, whatever the tree has. "killed Monday" has none. */
function hasPeopleBehind({ tokens }: Parse, objects: readonly Phrase[]): boolean {
  return objects.some(({ head }) => tokens[head]?.pos === 'NOUN' && !TIME.test(tokens[head]?.lemma ?? ''))
}

const TIME = /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|hour|minute|today|yesterday)$/

/** "the coalition fighting rebels has declared a truce": who they are, not a fight that is told. */
function isDescription(parse: Parse, { lemma, gerund, first, last }: VerbGroup): boolean {
  if (!gerund || !/^(?:fight|battle)$/.test(lemma) || !parse.phraseAt[first - 1]) return false
  return parse.verbs.some((other) => other.first > last && !other.gerund && !other.infinitive)
}

/** Whether what the phrase names can suffer such a deed: places are seized, and beside people no things are killed ("and burning homes"). */
function suffers(draft: Draft, parse: Parse, phrase: Phrase, frame: VerbFrame, all: readonly Phrase[]): boolean {
  if (frame.takes === 'places') return isTaken(draft, parse, phrase)
  return !frame.bodily || !isThing(parse, phrase) || all.every((other) => isThing(parse, other))
}

/** "A blew himself up in B": the attacked stand where it happened. */
function reflexiveSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  const self = parse.tokens[verb.last + 1]
  if (!self || !/^(?:him|her|it|them)sel(?:f|ves)$/.test(self.lower)) return null
  const up = parse.tokens[verb.last + 2]?.lower === 'up'
  if (verb.lemma === 'blow' && !up) return null
  const places = obliquesAfter(parse, verb.last + (up ? 2 : 1)).filter(({ preposition }) =>
    frame.prepositions?.includes(preposition),
  )
  const victims = places.flatMap(({ phrases }) => attacked(draft, parse, phrases))
  return bothSides(attackers(draft, parse, subjectsOf(parse, verb)), victims.slice(0, 1))
}

/** "were killed in a raid by B", "died in a shootout with B": who stands behind the deed. `leads`: the prepositions that lead to it. */
export function doersOfDeed(
  draft: Draft,
  parse: Parse,
  verb: VerbGroup,
  leads: RegExp = /^(?:in|during|by)$/,
): Actor[] {
  for (const { preposition, phrases } of obliquesAfter(parse, verb.last)) {
    if (!leads.test(preposition)) continue
    const deed = phrases.map((phrase) => deedWithin(parse, phrase)).find((phrase) => phrase !== null)
    if (deed) {
      const listed = countriesListed(draft, parse, deed)
      return listed.length > 1 ? listed : behindDeed(draft, parse, deed)
    }
  }
  return []
}

/** Those of the attacked that suffer such a deed. A country that beats another has won a game. */
function kept(victims: readonly Actor[], { takes }: VerbFrame): Actor[] {
  // "left Norway wounded"
  if (takes === 'bodies')
    return victims.filter(({ entity, text }) => entity?.kind !== 'Country' || /\b\p{Ll}{3,}/u.test(text))
  if (takes === 'people')
    return victims.filter(
      ({ entity, sector, text }) =>
        entity?.kind === 'Person' ||
        (sector !== null && (!entity || (entity.kind === 'Organization' && MEMBERS.test(text)))) ||
        // "two Danish detectives"
        (/^(?:COP|MIL)$/.test(sector ?? '') && /^(?:an?|one|two|three|four|five|six|\d+) /.test(text)),
    )
  return [...victims]
}

/** "a Hamas commander": people of an armed group, not the group. */
const MEMBERS =
  /(?:chief|commander|fighter|gunman|gunmen|leader|member|militant|officer|official|operative|rebel|terrorist)s?$/i

/** Parts of an army, which stand for where they lie. Lemmas. */
const UNITS: ReadonlySet<string> = new Set(['battalion', 'brigade', 'regiment', 'garrison'])

/** Whether the phrase names what can be overrun or seized: a thing, or a place by its name. */
function isTaken(draft: Draft, parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  if (isThing(parse, phrase) || isOneOf(head, UNITS)) return true
  return mentionsIn(draft, parse.sentence.index).some(
    ({ start, end, entity, form }) =>
      head !== undefined &&
      start <= head.start &&
      head.end <= end &&
      form !== 'demonym' &&
      (entity.kind === 'Place' || entity.kind === 'Country'),
  )
}
