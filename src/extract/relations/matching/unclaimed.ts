import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter, ofPhrase } from '../../../text/syntax/obliques.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Token } from '../../../text/tokens.ts'
import { isHuman, mayBeHuman } from '../../../text/human-noun.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { actorKindAt } from '../../actors/actor-nouns.ts'
import type { Actor } from '../../draft.ts'
import { unique } from './fillers.ts'
import { causeOf, isGapped, isShared } from './killed-when.ts'
import { deedWithin, SERIES } from './deeds.ts'
import { deedOfClause } from './launches.ts'
import { isHarmless } from './nature.ts'
import type { Sides } from './match.ts'
import { words } from './modality-words.ts'
import { isThing } from './victims.ts'

/**
 * Attacks that the words tell without saying who did them: "Two nurses were shot dead in Lund", "a strike on Kharkiv". They have
 * recipients and no actor, and are told only where the words leave no doubt that somebody did it, and where one at least of those
 * who suffered it is an entity or belongs to a country: others nobody could ask for.
 */

/** What nobody suffers by accident, nor by words: in the passive these need no doer. Lemmas. */
const BY_SOMEBODY = words(
  `abduct kidnap assassinate murder punch martyr ambush assault bomb bombard firebomb dynamite shell massacre slaughter stab strangle behead lynch slay
  torture rape gang-rape invade pound pummel strafe torpedo`,
)
/** The same with the particle, predicate or companion that their frame asks for. Lemmas. */
const WITH_MORE = words('spray riddle rake pepper snatch blow hack bludgeon club stone batter hold take keep gun')
/** What is done to buildings and places with hands; to people it may be words. Lemmas. */
const TO_THINGS = words('attack storm besiege hit strike target destroy')

/** Deeds and weapons by which somebody dies, is hurt or loses a house: no fire, and no blast that may have been gas. Lemmas. */
const DEADLY = words(
  `attack strike airstrike air-strike raid bombing shelling bombardment assault ambush barrage salvo volley shooting shootout gunfight
  gunbattle firefight gunfire gunshot missile rocket drone bomb shell mortar grenade bullet landmine ied sniper shrapnel crossfire encounter clash skirmish massacre stabbing artillery`,
)
/** Deeds that say by their name that people are attacked. Lemmas. */
const ATTACKS = words(
  `airstrike air-strike bombing shelling bombardment ambush massacre assassination murder abduction kidnapping beheading stabbing shooting
  slaying killing torture targeting`,
)
/** Deeds that may be of words, work or sport. Lemmas. */
const DOUBTFUL = words('attack hit strike assault raid barrage salvo volley invasion incursion onslaught')
/** What tells before such a noun that it is none of those. Lemmas. */
const KINDS = words(
  `air aerial armed arson artillery arrow axe acid bomb bombing car chemical combined cross-border deadly double-tap drone explosive fatal gas
  grenade gun gunfire hammer improvised jihadist kamikaze knife lethal machete militant missile mortar nail nerve parcel precision retaliatory
  rocket shell sniper suicide sword terror terrorist tank torpedo twin vehicle-ramming vehicle`,
)
/** Those who suffered it, where one at least can be asked for; else null. */
export function suffered(victims: readonly Actor[]): Sides | null {
  const recipients = unique(victims).filter(({ text }) => !NOBODY.test(text))
  const known = recipients.some(({ entity, country }) => entity !== null || country !== null)
  return known ? { actors: [], recipients } : null
}

const NOBODY = /^(?:no|none|nobody|neither|nothing|anyone|anybody|any)\b/i

/** Whether a passive verb tells by itself, or by the deed or weapon behind it, that its subjects were attacked. `agents`: what stands behind "by". */
export function isDoneTo(parse: Parse, verb: VerbGroup, agents: readonly Phrase[]): boolean {
  if (agents.some((phrase) => !isDeadly(parse, phrase))) return false
  if (agents.length > 0 || isInDeed(parse, verb)) return true
  const cause = parse.phraseAt[causeOf(parse, verb)]
  if (cause && isAttackedIn(parse, cause)) return true
  if (cause && isDeadly(parse, cause))
    return STRIKES.has(parse.verbs.find(({ first }) => first > cause.last)?.lemma ?? '')
  // "army jets bombed what they said was a store": only an auxiliary shows the passive.
  if (verb.bareParticiple && !verb.passive && !isGapped(parse, verb) && !isShared(parse, verb)) return false
  // "women who are raped": what befalls some, whenever it does
  const present = /^(?:are|get)$/.test(parse.tokens[verb.first]?.lower ?? '')
  if (present && subjectsOf(parse, verb).every((phrase) => isMany(parse, phrase))) return false
  const { lemma } = verb
  // "was fired on"
  if (/^(?:fire|shoot)$/.test(lemma) && /^(?:on|at|upon)$/.test(parse.tokens[verb.last + 1]?.lower ?? '')) return true
  // "was shot mostly in Norway": a film
  if (lemma === 'shoot' && FILMED.test(parse.tokens[verb.last + 1]?.lower ?? '')) return false
  // "was shot for a magazine cover"
  if (lemma === 'shoot' && isPictured(parse, verb)) return false
  if (lemma === 'shoot') return subjectsOf(parse, verb).some((phrase) => isShot(parse, phrase, verb))
  if (BY_SOMEBODY.has(lemma) || WITH_MORE.has(lemma)) return true
  // "was hit with drones"
  if (/^(?:hit|strike|attack|target|destroy|damage)$/.test(lemma) && isWithWeapons(parse, verb)) return true
  return /^(?:attack|storm|besiege)$/.test(lemma) && subjectsOf(parse, verb).every((phrase) => isThing(parse, phrase))
}

/** "were killed when their convoy came under attack", "when their bus was ambushed" */
function isAttackedIn(parse: Parse, { last }: Phrase): boolean {
  const verb = parse.verbs.find(({ first }) => first > last)
  if (!verb || verb.negated || verb.modal !== null || verb.infinitive) return false
  const under = parse.tokens[verb.last + 1]?.lower === 'under' ? parse.phraseAt[verb.last + 2] : null
  if (/^(?:come|be)$/.test(verb.lemma) && under)
    return /^(?:attack|fire|shelling|bombardment)$/.test(parse.tokens[under.head]?.lower ?? '')
  return verb.passive && (BY_SOMEBODY.has(verb.lemma) || SHOT_AT.has(verb.lemma))
}

function isWithWeapons(parse: Parse, { last }: VerbGroup): boolean {
  return obliquesAfter(parse, last).some(
    ({ preposition, phrases }) =>
      preposition === 'with' && phrases.some(({ head }) => isOneOf(parse.tokens[head], DEADLY)),
  )
}

/** What else is done to vehicles and houses by somebody. Lemmas. */
const SHOT_AT = words('attack storm besiege target spray riddle rake shoot blow')

/** What weapons and deeds do by themselves. Lemmas. */
const STRIKES = words('explode detonate go hit strike slam land fall rip tear blast kill')

/** Whether what the verb of shooting is for or in is a picture. */
function isPictured(parse: Parse, verb: VerbGroup): boolean {
  return obliquesAfter(parse, verb.last).some(
    ({ preposition, phrases }) =>
      /^(?:for|in|by)$/.test(preposition) && phrases.some(({ head }) => isOneOf(parse.tokens[head], PICTURES)),
  )
}

const FILMED = /^(?:mostly|mainly|partly|largely|entirely|exclusively|primarily|chiefly)$/

const PICTURES = words(
  'cover magazine calendar campaign film movie series feature advert commercial video photograph photographer portrait clip spread poster catalogue',
)

/** "shot" is said of people, of what flies, and of films. */
function isShot(parse: Parse, phrase: Phrase, { last }: VerbGroup): boolean {
  const head = parse.tokens[phrase.head]
  if (!head) return false
  const down = [parse.tokens[last]?.lower, parse.tokens[last + 1]?.lower].includes('down')
  const aged = parse.tokens[phrase.last]?.lower === 'old' && parse.tokens[phrase.last - 2]?.lower === 'year'
  return (
    aged ||
    down ||
    phrase.pronoun ||
    head.pos === 'PROPN' ||
    head.pos === 'NUM' ||
    mayBeHuman(head.lemma) ||
    actorKindAt(parse.tokens, phrase.first, phrase.head) !== null
  )
}

/** "were killed in an attack", "died on Monday during a raid", "during the raid, two were killed", "the raid in which two were killed" */
function isInDeed(parse: Parse, verb: VerbGroup): boolean {
  const kills = (told: Phrase): boolean => {
    const phrase = deedWithin(parse, told) ?? told
    return isDeadly(parse, phrase) || parse.tokens[phrase.head]?.lemma === 'raid'
  }
  const setting = /^(?:in|during)$/.test(parse.tokens[0]?.lower ?? '') ? obliquesAfter(parse, -1)[0] : undefined
  if (setting?.at === 0 && parse.verbs[0] === verb && setting.phrases.some(kills)) return true
  const deed = deedOfClause(parse, verb)
  if (deed && kills(deed)) return true
  return obliquesAfter(parse, verb.last).some(
    ({ preposition, phrases }) => /^(?:in|during|by|when)$/.test(preposition) && phrases.some(kills),
  )
}

/** Whether the phrase is a deed or weapon that people die of by somebody's will. */
export function isDeadly(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  const before = wordsBefore(parse, phrase)
  if (!isOneOf(head, DEADLY)) return OF_KIND.get(head?.lemma ?? '')?.test(before.at(-1)?.lemma ?? '') ?? false
  // "clashes between soldiers and rebels": either may have done it.
  if (isHarmless(parse, phrase) || /^(?:between|with)$/.test(parse.tokens[phrase.last + 1]?.lower ?? '')) return false
  // "an attack of asthma"
  const of = head?.lemma === 'attack' ? ofPhrase(parse, phrase) : null
  if (of && !isHuman(parse.tokens[of.head]?.lemma ?? '') && parse.tokens[of.head]?.pos !== 'PROPN') return false
  // "a raid" by the police may find drugs.
  return head?.lemma !== 'raid' || before.some(isKind)
}

/** Nouns for deeds by the kind that must stand before them: a blast may have been gas, a battle one of words. */
const BOMBS = /^(?:bomb|suicide|grenade|landmine|mine|ied|roadside|twin|car-bomb)$/
const OF_KIND: ReadonlyMap<string, RegExp> = new Map([
  ['blast', BOMBS],
  ['explosion', BOMBS],
  ['battle', /^(?:gun|artillery|pitched)$/],
])

function isKind({ lemma }: Token): boolean {
  return KINDS.has(lemma)
}

function wordsBefore(parse: Parse, { first, head }: Phrase): readonly Token[] {
  return parse.tokens.slice(first, head)
}

/** Whether the noun of the phrase tells, with the words around it and those who suffer it, that somebody attacked them. `targets`: their phrases. */
export function isAttackOn(
  parse: Parse,
  phrase: Phrase,
  targets: readonly Phrase[],
  victims: readonly Actor[],
): boolean {
  const head = parse.tokens[phrase.head]
  const before = wordsBefore(parse, phrase)
  if (isHarmless(parse, phrase)) return false
  // "attacks on journalists", "killings of farmers", "murders in Lund": what goes on, and no deed.
  if (isMany(parse, phrase)) {
    if (targets.every((target) => isMany(parse, target) && !isThing(parse, target))) return false
    if (isOneOf(head, CRIMES) && targets.every(({ first }) => IN.test(parse.tokens[first - 1]?.lower ?? '')))
      return false
  }
  // "the fourth such killing in the city": where it was, and not whom it befell.
  const placed = targets.every(
    ({ first, head: at }) => IN.test(parse.tokens[first - 1]?.lower ?? '') && parse.tokens[at]?.pos !== 'PROPN',
  )
  if (placed && targets.length > 0 && isOneOf(head, CRIMES)) return false
  if (isOneOf(head, ATTACKS)) return true
  if (!isOneOf(head, DOUBTFUL)) return false
  if (before.some(isKind) || (targets.length > 0 && targets.every((target) => isThing(parse, target)))) return true
  // "the strikes in Norway" are mostly of work.
  if (head?.lemma === 'strike' && targets.every(({ first }) => IN.test(parse.tokens[first - 1]?.lower ?? '')))
    return false
  // "an attack on Lund", no "attack on the government"
  return (
    targets.every(
      ({ head: at }) =>
        parse.tokens[at]?.pos === 'PROPN' || /^(?:soil|country|nation)$/.test(parse.tokens[at]?.lower ?? ''),
    ) && victims.every(({ entity, sector }) => entity?.kind === 'Country' && (sector === null || sector === 'GOV'))
  )
}

/** What statistics count. Lemmas. */
const CRIMES = words('killing murder abduction kidnapping shooting stabbing slaying')
const IN = /^(?:in|across|near)$/

/** A plural that no article, number or name tells which: "attacks", "farmers". */
function isMany(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head]
  if (!head || head.lower === head.lemma || head.pos === 'PROPN' || phrase.possessor) return false
  return !wordsBefore(parse, phrase).some(({ pos }) => pos === 'DET' || pos === 'NUM' || pos === 'PRON')
}

/** Deeds whose owner is who suffered them: "Holm's murder", "the mayor's abduction". */
const OF_THEIR_VICTIM =
  /^(?:murder|assassination|abduction|kidnapping|beheading|slaying|killing|lynching|stabbing|shooting)$/

/** Who owns a deed that one suffers, where the phrase is such a deed. */
export function ownerAttacked(parse: Parse, phrase: Phrase): Phrase[] {
  const head = parse.tokens[phrase.head]
  return phrase.possessor && head && OF_THEIR_VICTIM.test(head.lower) ? [phrase.possessor] : []
}

/** "a wave of shootings": the deeds. */
function seriesOf(parse: Parse, phrase: Phrase): Phrase {
  return (isOneOf(parse.tokens[phrase.head], SERIES) && ofPhrase(parse, phrase)) || phrase
}

/** Whether an active verb has a deed for its subject that nobody owns: "the strike killed four". */
export function isDeedOf(parse: Parse, verb: VerbGroup, subjects: readonly Phrase[]): boolean {
  return (
    !verb.infinitive &&
    subjects.length > 0 &&
    subjects.every((phrase) => isDeadly(parse, seriesOf(parse, phrase))) &&
    (objectsOf(parse, verb).length > 0 || !TO_THINGS.has(verb.lemma))
  )
}
