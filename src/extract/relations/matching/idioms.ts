import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import { MONTHS } from '../../../lexicon/date-words.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { isWeekday } from '../../../text/syntax/subject-words.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { isOneOf } from '../../../text/word-forms.ts'
import { BEARING_ARMS } from '../../actors/actors.ts'
import type { Actor } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { isWeapon } from './fired.ts'

/** Verbs of assault in the news of sport, business and the arts, where they tell of no blow. */

/** Whether a verb of assault is an idiom by its own words. `objects`: what it is done to; `agents`: what stands behind "by". */
export function isIdiom(
  parse: Parse,
  verb: VerbGroup,
  frame: VerbFrame,
  { objects, agents }: { objects: readonly Phrase[]; agents: readonly Phrase[] },
): boolean {
  const next = parse.tokens[verb.last + 1]?.lower ?? ''
  // "the Moscow-occupied peninsula"
  const [joiner, word] = [parse.tokens[verb.first - 1], parse.tokens[verb.first]]
  if (joiner?.text === '-' && joiner.end === word?.start) return true
  return (
    isHurtBefore(parse, verb) ||
    (verb.lemma === 'gun' && !isParticle(parse, verb, objects, 'down')) ||
    // "burned his bridges"
    (verb.lemma === 'burn' && objects.some((phrase) => isOwnBridge(parse, phrase))) ||
    // "was slaughtered for his tactics"
    (/^(?:slaughter|massacre|pummel|pound|murder|lynch)$/.test(verb.lemma) && verb.passive && next === 'for') ||
    // "kicked out the migrants", "thrown out by B"
    (/^(?:kick|throw|toss|knock|punch)$/.test(verb.lemma) && PARTED.test(next)) ||
    // "was struck by four hurricanes, and B"
    agents.some((phrase) => isOneOf(parse.tokens[phrase.head], WEATHER)) ||
    isDismissed(parse, verb, frame) ||
    // "an advertising campaign targeting lawmakers"
    (verb.lemma === 'target' &&
      verb.gerund &&
      isOneOf(parse.tokens[parse.phraseAt[verb.first - 1]?.head ?? -1], CAMPAIGNS))
  )
}

const WEATHER: ReadonlySet<string> = new Set(
  'avalanche blizzard cyclone disease drought earthquake flood heatwave hurricane landslide lightning quake storm tornado tsunami typhoon virus'.split(
    ' ',
  ),
)

/** What is aimed at somebody, and harms nobody's body. Lemmas. */
const CAMPAIGNS: ReadonlySet<string> = new Set(
  'ad advert advertisement ban bill campaign effort initiative inquiry investigation law legislation measure message order policy probe program programme rule sanction tariff tax'.split(
    ' ',
  ),
)

const PARTED = /^(?:out|off|away|aside|up)$/

/** "replacing injured Lund", "an out-of-form and injured Lund": what somebody is, and nothing that is done to them here. */
function isHurtBefore({ tokens, phraseAt }: Parse, { lemma, bareParticiple, first, last }: VerbGroup): boolean {
  // "the border and occupied Crimea"
  if (
    lemma === 'occupy' &&
    bareParticiple &&
    first === last &&
    tokens[last + 1]?.pos === 'PROPN' &&
    !phraseAt[first - 1]
  )
    return true
  if (!/^(?:injure|wound|maim)$/.test(lemma) || !bareParticiple || first !== last) return false
  if (phraseAt[last + 1]?.first !== last + 1) return false
  const before = tokens[first - 1]
  if (!before) return false
  if (before.pos === 'ADP' || before.pos === 'DET' || before.lower === 'for') return true
  if (before.pos === 'VERB' && before.lower.endsWith('ing')) return true
  return before.lower === 'and' && (tokens[first - 2]?.pos === 'ADJ' || tokens[first - 2]?.lower === 'form')
}

function isParticle({ tokens }: Parse, { last }: VerbGroup, objects: readonly Phrase[], particle: string): boolean {
  return [last, objects.at(-1)?.last ?? last].some((end) => tokens[end + 1]?.lower === particle)
}

function isOwnBridge({ tokens }: Parse, { first, head }: Phrase): boolean {
  return (
    tokens[head]?.lower === 'bridges' &&
    tokens.slice(first, head).some(({ lower }) => /^(?:his|her|their|its|my|our|your)$/.test(lower))
  )
}

/** "was fired on Monday", "was fired by the club", "was dropped by B": from work or a team, where no "at" and no "on" tells at whom. */
function isDismissed(parse: Parse, verb: VerbGroup, { required }: VerbFrame): boolean {
  const passive = verb.passive || (verb.bareParticiple && parse.tokens[verb.last + 1]?.lower === 'by')
  if (!required || !passive || !/^(?:fire|drop|toss|plant|throw)$/.test(verb.lemma)) return false
  if (subjectsOf(parse, verb).some((phrase) => isWeapon(parse, phrase))) return false
  const leads = /^(?:at|on|upon)$/.test(parse.tokens[verb.last + 1]?.lower ?? '')
  const led = parse.phraseAt[verb.last + 2]
  return !leads || verb.lemma !== 'fire' || (led?.first === verb.last + 2 && isDay(parse, led))
}

function isDay({ tokens }: Parse, { first, last }: Phrase): boolean {
  return tokens
    .slice(first, last + 1)
    .some((token) => Object.hasOwn(MONTHS, token.lower) || isWeekday(token) || token.lemma === 'day')
}

/** "Students occupied a hall", "the seat is occupied by B", "Democrats seized the House", "destroyed unexploded bombs": protest, office, votes, care. */
export function isPeaceful({ lemma }: VerbGroup, doers: readonly Actor[], victims: readonly Actor[]): boolean {
  if (/^(?:seize|retake|recapture|capture|conquer|target)$/.test(lemma))
    return doers.length > 0 && doers.every(({ sector }) => /^(?:PTY|LEG|OPP)$/.test(sector ?? ''))
  if (lemma === 'destroy')
    return (
      !doers.some(isArmedOrState) &&
      victims.every(({ text }) => WEAPON_NOUNS.has((text.split(' ').at(-1) ?? '').toLowerCase().replace(/s$/, '')))
    )
  if (lemma !== 'occupy') return false
  return (
    doers.some(({ sector, text }) => PEACEFUL.test(sector ?? '') || SITTERS.test(text)) ||
    victims.every(({ text }) => /\b(?:chair|office|place|position|post|role|seat|spot|throne)$/i.test(text))
  )
}

const PEACEFUL = /^(?:CVL|EDU|LEG|PTY|OPP|LAB|BUS|HLH|JRN|REL|NGO)$/
const SITTERS =
  /\b(?:activists?|famil(?:y|ies)|farmers?|members|people|protesters?|squatters?|students?|workers?|guard|he|she|we|you|I)$/i

/** What one hits or shoots at without harm: in play, in trade, by saying. */
const HARMLESS_TARGETS: ReadonlySet<string> = new Set(
  `airwave bar beach bell bottom brake button crossbar floor ground gym headline high high-street line low mark market net nerve note park peak phone post road roof
  range rock sack screen shelf shelves shop stage store street target top town trail upright wall woodwork`.split(
    /\s+/,
  ),
)

/** "a new model hits the streets", "Lund hit the post", "bombarded by listeners": nobody in arms does it, and nothing is harmed. */
export function isHarmlessHit({ lemma }: VerbGroup, doers: readonly Actor[], victims: readonly Actor[]): boolean {
  if (doers.length === 0 || doers.some(isArmedOrState)) return false
  if (lemma === 'bombard' || (lemma === 'target' && doers.every(isOfTradeOrPlay))) return true
  return (
    /^(?:hit|strike|pound|shoot|fire|target)$/.test(lemma) &&
    victims.every(({ text }) => {
      const last = text.toLowerCase().split(' ').at(-1) ?? ''
      return HARMLESS_TARGETS.has(last) || HARMLESS_TARGETS.has(last.replace(/s$/, ''))
    })
  )
}

function isArmedOrState({ sector, entity }: Actor): boolean {
  return BEARING_ARMS.has(sector ?? '') || (entity?.kind === 'Country' && (sector === null || sector === 'GOV'))
}

/** Who wins customers, or jeers. */
function isOfTradeOrPlay({ sector, text }: Actor): boolean {
  return sector === 'BUS' || /\b(?:fans|firms?|compan(?:y|ies)|it|they)$/i.test(text)
}
