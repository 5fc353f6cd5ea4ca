import { TARGET_NOUNS, WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { mayBeHuman } from '../../../text/human-noun.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { verbBefore } from '../../../text/syntax/relations.ts'
import type { Token } from '../../../text/tokens.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { mentionsIn } from '../../lookup.ts'
import { BEARING_ARMS } from '../../actors/actors.ts'
import type { Actor, Draft } from '../../draft.ts'
import { isAbstract } from './victims.ts'
import { ARGUING } from './assault-noun.ts'
import type { Match } from './match.ts'

/**
 * Attacks with words, and contests for votes: "Lund attacked Brandt", "her battle with Brandt", "ads targeting Brandt". Politics is told
 * in the words of war, so a word that may be either is one of words where those who do it have no arms, those whom it befalls
 * are people by name, parties or opinions, and nothing beside it tells of blows. Source: the reading of every attack found in some 400
 * articles on politics, of which a third were words.
 */

/** What may be done with words or votes. Lemmas of verbs and nouns. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  `ambush assail assault attack barrage battle beat besiege blast bombardment brawl clash crush demolish destroy destruction fight fighting
  fire hammer hit hurl launch lob obliterate offensive onslaught pound pummel raid salvo scuffle sink skirmish standoff storm
  strike target targeting thrash torpedo unleash`.split(/\s+/),
)

/** Whether an attack that a frame read is one of words or votes. */
export function isOfWords(draft: Draft, parse: Parse, { frame, participants, trigger }: Match): boolean {
  if (frame.type !== 'ASSAULT') return false
  const at = parse.tokens.findIndex(({ start }) => start === trigger.start)
  const word = parse.tokens[at]
  if (!word || !isOneOf(word, DOUBTFUL) || (word.lemma === 'assault' && frame.kind === 'verb')) return false
  const [doers, sufferers] = (['actor', 'recipient'] as const).map((role) =>
    participants.filter((participant) => participant.role === role).map(({ actor }) => actor),
  )
  if (!doers?.length || !sufferers?.length) return false
  if (isMutual(frame) && [...doers, ...sufferers].every((actor) => !isOfArms(actor)) && isOverMatter(parse, at))
    return !hasBlows(parse, at)
  const oneMan = isMutual(frame) && participants.some(({ actor }) => actor.entity?.kind === 'Person')
  const weightOf = (actor: Actor): Weight | null =>
    weightIn(draft, parse, actor) ?? (oneMan && isFirm(actor) ? 'private' : null)
  // Nobody fights buildings.
  if (frame.id === 'assault/clash' && sufferers.every(({ text }) => isTargetNoun(text))) return true
  if (
    frame.kind === 'verb' &&
    isSpoken(parse, at) &&
    doers.every((actor) => weightOf(actor) !== null) &&
    !sufferers.some(isSomewhere)
  )
    return !hasBlows(parse, at)
  const weights = doers.map(weightOf)
  if (word.lemma === 'blast' && frame.kind === 'verb' && doers.every((actor) => !isOfArms(actor)))
    return !hasBlows(parse, at)
  if (weights.includes(null)) return false
  const loud = weights.every((weight) => weight === 'public') && word.lemma !== 'beat'
  return (
    sufferers.every((actor) => weightOf(actor) !== null || isIdea(actor) || (loud && !isHard(actor))) &&
    !hasBlows(parse, at)
  )
}

/** Where either side fights, as in a law court. */
function isMutual(frame: Match['frame']): boolean {
  return frame.id === 'assault/clash' || (frame.kind === 'noun' && frame.mutual === true)
}

/** "its battle with France over budget rules", "clashed about how it is run" */
function isOverMatter(parse: Parse, at: number): boolean {
  const { tokens } = parse
  // "about how it is run", "over breaching the rules"
  const matter = tokens
    .slice(at + 1, at + REACH)
    .some(({ lower }, i) => lower === 'about' || (lower === 'over' && isMatter(tokens[at + i + 2])))
  return (
    matter ||
    obliquesWithin(parse, at).some(
      ({ preposition, head }) => preposition === 'about' || (preposition === 'over' && isAbstract(tokens[head])),
    )
  )
}

function isMatter(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:how|whether|what|why|who)$/.test(token.lower) || (token.pos === 'VERB' && token.lower.endsWith('ing')))
  )
}

/** A body of which nothing tells that it has arms. */
function isFirm({ entity, sector }: Actor): boolean {
  return entity?.kind === 'Organization' && sector === null
}

type Weight = 'public' | 'private'

/** Whether somebody attacks, and is attacked, with words: as who does so for a living, or as anybody who has a name; null: by the words nobody of these. */
function weightIn(draft: Draft, parse: Parse, actor: Actor): Weight | null {
  const { entity, sector, text } = actor
  if (isOfArms(actor)) return null
  if (entity?.kind === 'Person')
    return entity.canonical !== null || entity.offices.length > 0 || SPEAKING.has(sector ?? '') ? 'public' : 'private'
  if (entity?.kind === 'Place') return null
  if (entity?.kind === 'Country') {
    if (SPEAKING.has(sector ?? '') || isCampaigning(text)) return 'public'
    return isSeat(draft, parse, actor) ? 'private' : null
  }
  if (SPEAKING.has(sector ?? '') || isCampaigning(text)) return 'public'
  if (ARGUING.has(sector ?? '') || sector === 'IGO') return 'private'
  return entity === null && sector === null && SOMEBODY.test(text) ? 'private' : null
}

/** Who attacks with words whomever it is. A government may send its police. */
const SPEAKING: ReadonlySet<string> = new Set([...ARGUING].filter((sector) => sector !== 'GOV' && sector !== 'NGO'))

/** What campaigns, by its last word. */
const CAMPAIGNS =
  /\b(?:airline|bank|broadcaster|carmaker|company|firm|publisher|regulator|retailer|ad|ads|advert|adverts|advertisement|advertisements|campaign|campaigns|candidate|candidates|caucus|committee|congress|conservatives|contender|contenders|democrat|democrats|donors|frontrunner|front-runner|house|liberals|media|nominee|nominees|pac|pacs|pundit|pundits|progressives|republican|republicans|rival|rivals|senate|tories|voter|voters)$/i

function isCampaigning(text: string): boolean {
  return CAMPAIGNS.test(text) || GROUPS.test(text)
}

/** "two Democratic groups", "a lobby group" */
const GROUPS =
  /\b(?:advocacy|campaign|conservative|democratic|gop|liberal|lobby|lobbying|progressive|republican|rights|spending|watchdog) groups?$/i

/** A pronoun for one person, or an unknown name ("the retailer Holm"). */
const SOMEBODY =
  /^(?:h(?:e|im|is|er|ers)|she|I|me|my|(?:\p{Ll}{1,20} ){0,3}\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3})$/u

/** "the White House", "the Kremlin": a government by its seat. */
function isSeat(draft: Draft, parse: Parse, { entity, range }: Actor): boolean {
  return mentionsIn(draft, parse.sentence.index).some(
    (mention) =>
      mention.entity === entity &&
      mention.form === 'metonym' &&
      range.start <= mention.start &&
      mention.end <= range.end,
  )
}

function isOfArms({ sector, text }: Actor): boolean {
  const last = text.toLowerCase().split(' ').at(-1) ?? ''
  return BEARING_ARMS.has(sector ?? '') || WEAPON_NOUNS.has(last) || WEAPON_NOUNS.has(last.replace(/s$/, ''))
}

/** "attacked the police, saying their work was poor": who tells how. */
function isSpoken({ tokens }: Parse, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++)
    if (tokens[i]?.text === ',' && SPEECH.test(tokens[i + 1]?.lower ?? '')) return true
  return false
}

const SPEECH =
  /^(?:accusing|arguing|branding|calling|claiming|complaining|denouncing|describing|insisting|labelling|labeling|saying|suggesting|telling)$/

function isSomewhere({ entity, sector, text }: Actor): boolean {
  // "Danish imperialists" are people.
  const last = text.split(' ').at(-1) ?? ''
  if (/^\p{Ll}+s$/u.test(last) && mayBeHuman(last.slice(0, -1))) return false
  return (
    entity?.kind === 'Place' ||
    isTargetNoun(text) ||
    (entity?.kind === 'Country' && (sector === null || sector === 'GOV'))
  )
}

function isTargetNoun(text: string): boolean {
  const last = text.toLowerCase().split(' ').at(-1) ?? ''
  return [last, last.replace(/s$/, ''), last.replace(/es$/, ''), last.replace(/ies$/, 'y')].some((noun) =>
    TARGET_NOUNS.has(noun),
  )
}

/** What bears arms, or can be hit: a country, a place, a building. */
function isHard(actor: Actor): boolean {
  const { entity, text } = actor
  if (isOfArms(actor) || entity?.kind === 'Place') return true
  const last = text.toLowerCase().split(' ').at(-1) ?? ''
  if (isTargetNoun(text)) return true
  if (entity?.kind !== 'Country' || (actor.sector !== null && actor.sector !== 'GOV')) return false
  // "her party's chance", "Mexican heritage": what a country has that nobody can hit.
  return last !== text.split(' ').at(-1) || mayBeHuman(last.replace(/s$/, '')) || LANDS.has(last)
}

/** "the cost of the asylum system": what a country has that nobody can hit, whoever tries. */
function isIdea(actor: Actor): boolean {
  const last = actor.text.split(' ').at(-1) ?? ''
  return (
    actor.sector === null &&
    /^\p{Ll}{3,}$/u.test(last) &&
    !PEOPLE.test(last) &&
    !mayBeHuman(last.replace(/s$/, '')) &&
    !isHard(actor)
  )
}

const PEOPLE = /^(?:them|him|her|they|she|others|those|these|someone|each|people|men|women|children)$/

const LANDS: ReadonlySet<string> = new Set(
  'country homeland land mainland nation soil state territory interests assets'.split(' '),
)

/** Verbs that tell, beside a doubtful word, of blows. Lemmas. */
const HURTS: ReadonlySet<string> = new Set(
  `bite bludgeon break choke cut grope hospitalise hospitalize injure kick kill knock maim punch push rob shoot shove slap slash stab strangle
  strike throw wound`.split(/\s+/),
)
/** Who is said to have done it with hands is in their care. Lemmas. */
const JAILS: ReadonlySet<string> = new Set(
  `arrest charge convict detain execute fine hang imprison jail remand sentence suspend`.split(/\s+/),
)
/** What words beside a doubtful one tell that it was done with hands or arms. */
const BODILY = new Set(
  `acid armed axe bloody brutal brutally deadly fatal fatally frenzied knife lethal machete mob physical physically sexual sexually
  unprovoked violent violently gun`.split(/\s+/),
)
/** What is held in a hand, beside weapons. Lemmas. */
const TOOLS: ReadonlySet<string> = new Set(
  `axe bat bottle brick club crowbar fist hammer iron knife machete rifle pistol razor revolver rod scissors screwdriver shotgun stick
  sword wrench`.split(/\s+/),
)
/** Where people are hit, and few argue. Lemmas. */
const HAUNTS: ReadonlySet<string> = new Set(
  `alley apartment bar bathroom bed bedroom bus car cell doorstep flat garage home hospital hotel house kitchen nightclub
  park pub street taxi toilet train`.split(' '),
)

/** What is hit of somebody. */
const LIMBS =
  /^(?:abdomen|arm|back|chest|face|foot|forehead|groin|hand|head|jaw|knee|leg|mouth|neck|ribs|shin|shoulder|stomach|throat)$/

/** Whether something beside the doubtful word at token `at` tells of blows. */
function hasBlows(parse: Parse, at: number): boolean {
  const { tokens } = parse
  for (let i = Math.max(0, at - 3); i <= Math.min(tokens.length - 1, at + 3); i++)
    if (i !== at && BODILY.has(tokens[i]!.lower)) return true
  const before = verbBefore(parse, at)
  if (before && JAILS.has(before.lemma)) return true
  if (obliquesWithin(parse, at).some(({ preposition, head }) => isOfBlows(parse, preposition, head))) return true
  // "attacked him, breaking his nose", "attacked and wounded him"
  return parse.verbs.some(
    ({ first, last, lemma }) =>
      HURTS.has(lemma) &&
      !(first <= at && at <= last) &&
      Math.abs(first - at) <= REACH &&
      !tokens.slice(Math.min(at, first), Math.max(at, first)).some(({ lower }) => CLAUSES.test(lower)),
  )
}

const REACH = 14
const CLAUSES = /^(?:that|who|which|whose|over|about|for|because|when|where|if|while|as|;|")$/

function isOfBlows(parse: Parse, preposition: string, head: number): boolean {
  const token = parse.tokens[head]
  if (preposition === 'with' || preposition === 'using') return isOneOf(token, TOOLS) || isOneOf(token, WEAPON_NOUNS)
  if (/^(?:in|on|to)$/.test(preposition) && LIMBS.test(token?.lower ?? '')) return true
  return /^(?:at|in|inside|near|on|outside)$/.test(preposition) && isOneOf(token, HAUNTS)
}

/** The prepositions behind the word, also behind its object, with the heads that they lead to. */
function obliquesWithin(parse: Parse, at: number): { preposition: string; head: number }[] {
  const ends = [at, ...parse.phrases.filter(({ first }) => first > at && first <= at + REACH).map(({ last }) => last)]
  return ends.flatMap((end) =>
    obliquesAfter(parse, end).flatMap(({ preposition, phrases }) => phrases.map(({ head }) => ({ preposition, head }))),
  )
}
