import { MONTHS, WEEKDAYS } from '../../../lexicon/date-words.ts'
import { TARGET_NOUNS, WEAPON_NOUNS } from '../../../lexicon/targets.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf, verbBefore } from '../../../text/syntax/relations.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Range } from '../../../model/span.ts'
import type { Sector } from '../../../model/event.ts'
import { isHuman, mayBeHuman } from '../../../text/human-noun.ts'
import { obliquesAfter, ofPhrase } from '../../../text/syntax/obliques.ts'
import { ARMED } from '../../actors/actors.ts'
import { actorKindAt } from '../../actors/actor-nouns.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, Draft } from '../../draft.ts'
import { isDeed } from './deeds.ts'
import { isStorm, NATURE } from './nature.ts'
import { claimedBy } from './claimed.ts'
import { countriesListed, fill } from './fillers.ts'
import { endOfLaunch, isLaunched, launchBehind, weaponOfDebris } from './launched.ts'
import { isWhereItWas } from './noun-places.ts'
import { policed } from './place.ts'
import { beyondQuantity } from './quantity.ts'
import { mentionsIn } from '../../lookup.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** The attackers that a phrase names: themselves, or who stands behind the deed or weapon ("Russian strikes", "the attack by rebels"). */
export function attackers(draft: Draft, parse: Parse, phrases: readonly Phrase[]): Actor[] {
  return beyondQuantity(parse, phrases, true).flatMap((told) => {
    const phrase = weaponOfDebris(parse, told) ?? told
    const listed = countriesListed(draft, parse, phrase)
    if (listed.length > 1) return listed
    if (isDeed(parse, phrase) || isLaunched(parse, phrase) || endOfLaunch(parse, phrase) >= 0)
      return behindDeed(draft, parse, phrase)
    // "the agency said its drones struck": whose they are stands before, though the article names nobody for it.
    const own = ownerTelling(draft, parse, phrase)
    if (own.length > 0) return own
    const found = fill(draft, parse, [phrase])
      .filter(
        (actor) =>
          (isAttacker(actor) || isSomebody(parse, phrase, actor)) &&
          !isStorm(draft, actor.text) &&
          !MIGHT.test(actor.text),
      )
      .filter((actor) => !isPlaceOrThing(parse, phrase, actor) && !isWeaponThere(draft, parse, phrase, actor))
      .map((actor) => policed(draft, parse, phrase, actor))
    // "the X group's drones"
    if (
      phrase.possessor &&
      found.every(({ entity, country }) => entity === null && country === null) &&
      isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS)
    ) {
      const owners = behindDeed(draft, parse, phrase)
      if (owners.length > 0) return owners
    }
    const deed = found.length === 0 ? deedBefore(parse, phrase) : null
    if (deed) return behindDeed(draft, parse, deed)
    // "a rebel column"
    const unit =
      found.length === 0 && isOneOf(parse.tokens[phrase.head], UNITS) ? armedInside(draft, parse, phrase, phrase) : null
    return unit ? [unit] : found
  })
}

/** Who says that "its drones" did it, where the pronoun names no entity. */
function ownerTelling(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const first = parse.tokens[phrase.first]
  if (!first || !/^(?:its|their)$/.test(first.lower) || draft.references.has(first.start)) return []
  if (
    !isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS) &&
    !isOneOf(parse.tokens[phrase.head], VEHICLES) &&
    !/^(?:forces|troops|soldiers|fighters)$/.test(parse.tokens[phrase.head]?.lower ?? '')
  )
    return []
  const told = verbBefore(parse, phrase.first)
  if (!told || !/^(?:say|claim|report|announce|confirm|state)$/.test(told.lemma)) return []
  return fill(draft, parse, subjectsOf(parse, told))
    .filter((actor) => isAttacker(actor) || actor.country !== null)
    .map((actor) => ({ ...actor, range: phrase, text: draft.text.slice(phrase.start, phrase.end) }))
}

/** "the full force of the tax" */
const MIGHT = /\b(?:full|sheer|brute|whole) force$/i

/** What armed people come in, and others too. Lemmas. */
const UNITS: ReadonlySet<string> = new Set([
  'column',
  'patrol',
  'convoy',
  'boat',
  'contingent',
  'detachment',
  'element',
])

/** A city or another thing of a country does nothing, where it is no weapon and no vehicle. */
function isPlaceOrThing(parse: Parse, phrase: Phrase, { entity, sector }: Actor): boolean {
  const head = parse.tokens[phrase.head]
  if (entity?.kind !== 'Country' || sector !== null) return false
  if (!head || mayBeHuman(head.lemma) || mayBeHuman(head.lower)) return false
  return !isOneOf(head, WEAPON_NOUNS) && !isOneOf(head, VEHICLES) && !GROUPS.has(head.lemma) && !PLANES.test(head.text)
}

/** "artillery near Lund": a weapon is of no country by where it was. */
function isWeaponThere(draft: Draft, parse: Parse, phrase: Phrase, { entity }: Actor): boolean {
  return (
    entity?.kind === 'Country' &&
    isOneOf(parse.tokens[phrase.head], WEAPON_NOUNS) &&
    !mentionsIn(draft, parse.sentence.index).some(
      (mention) => mention.entity === entity && mention.start >= phrase.start && mention.end <= phrase.end,
    )
  )
}

/** "the attack on a church in the city of Lund that killed nine": the deed, from which prepositions lead to the phrase. */
function deedBefore(parse: Parse, phrase: Phrase): Phrase | null {
  let current: Phrase | null | undefined = phrase
  for (let steps = 0; current && steps < MAX_STEPS; steps++) {
    const preposition: Token | undefined = parse.tokens[current.first - 1]
    const owner = preposition?.lower === "'s" || current.possessor !== null
    if (!owner && preposition?.pos !== 'ADP') return null
    current = parse.phraseAt[current.first - 2]
    if (current && isDeed(parse, current)) return current
  }
  return null
}

/** A deed is looked for no further up the chain of prepositions. */
const MAX_STEPS = 6
/** What carries weapons: "Danish jets bombed". Lemmas. */
const VEHICLES = new Set(
  `plane warplane aircraft jet helicopter bomber fighter gunship drone tank ship warship vessel boat gunboat submarine frigate
  destroyer vehicle truck car carrier`.split(/\s+/),
)

/** "Thai F-16s", "Russian Su-34s", "MiG-31s" */
const PLANES = /^(?:A|B|F|FA|Su|MiG|Mi|Tu|AH|UH|MQ|KC|J|JF)-?\d{1,3}[A-Z]?s?$/i

/** A person or group of whom nothing is known but the words: "Holm", "the gang", "a member". */
function isSomebody(parse: Parse, phrase: Phrase, { entity }: Actor): boolean {
  const head = parse.tokens[phrase.head]
  if (!head || entity !== null || /\d/.test(head.text)) return false
  return (
    (isHuman(head.lemma) && !ARGUES.has(head.lemma)) ||
    GROUPS.has(head.lemma) ||
    (head.pos === 'PROPN' &&
      // "a crash near Lund, which killed two": where it was
      !/^(?:in|near|at|off|outside|around)$/.test(parse.tokens[phrase.first - 1]?.lower ?? '') &&
      !WEAPON_NOUNS.has(head.lower) &&
      !TARGET_NOUNS.has(head.lower) &&
      !TIMES.has(head.lower) &&
      !NATURE.has(head.lower) &&
      // "Hurricane Beryl killed"
      !isOneOf(parse.tokens[phrase.first], NATURE))
  )
}

/** Whose attacks are words, or on computers, where nothing else is known. Lemmas. */
const ARGUES = new Set(
  `ally adviser advisor aide analyst author blogger businessman businesswoman columnist commentator critic economist hacker host
  lawyer nominee opponent pundit rival spokesman spokeswoman strategist`.split(/\s+/),
)

/** Names of days and months act on nobody. */
const TIMES = new Set([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)])
const GROUPS = new Set(
  'tribe clan group gang team trio duo cell faction unit network squad wing crew syndicate band'.split(' '),
)

/** Who did what the phrase names: "by X" or "with X" behind it, its owner, or the country or group before its head. */
export function behindDeed(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const claimed = isDeed(parse, phrase) ? claimedBy(parse, phrase) : null
  if (claimed) return fill(draft, parse, claimed.phrases).filter(isAttacker)
  // "the missiles fired by B": the participle carries who did it.
  const fired = isLaunched(parse, phrase) ? launchBehind(parse, phrase) : parse.verbAt[phrase.last + 1]
  const last = fired?.bareParticiple ? fired.last : phrase.last
  const by = obliquesAfter(parse, last).find(({ preposition }) => preposition === 'by' || preposition === 'with')
  if (by)
    return by.phrases.flatMap((doer) =>
      fill(draft, parse, [doer]).filter((actor) => isAttacker(actor) && !isPlaceOrThing(parse, doer, actor)),
    )
  if (phrase.possessor) return fill(draft, parse, [phrase.possessor]).filter(isAttacker)
  // "a salvo of Norwegian missiles"
  const of = ofPhrase(parse, phrase)
  const weapon = of && isOneOf(parse.tokens[of.head], WEAPON_NOUNS) ? of : null
  const inside = ownerInside(draft, parse, phrase) ?? (weapon && ownerInside(draft, parse, weapon))
  return inside ? [inside] : originOf(draft, parse, phrase)
}

/**
 * "Rockets fired from Lund": who did it is not said, only from which country, whose state need not have done it. "From Danish army
 * posts" says it.
 */
function originOf(draft: Draft, parse: Parse, weapon: Phrase): Actor[] {
  const end = endOfLaunch(parse, weapon)
  const from = end < 0 ? undefined : obliquesAfter(parse, end).find(({ preposition }) => preposition === 'from')
  for (const phrase of from?.phrases ?? []) {
    const [origin] = fill(draft, parse, [phrase])
    if (!origin || origin.country === null) continue
    const range = { start: weapon.start, end: phrase.end }
    const forces = origin.sector !== null && origin.sector !== 'GOV'
    const { entity, sector } = forces ? origin : { entity: null, sector: null }
    return [{ range, text: draft.text.slice(range.start, range.end), entity, country: origin.country, sector }]
  }
  return []
}

/** The country or group that the words before the head name: "Russian strikes", "an ELN ambush". A place among them is where it was. */
function ownerInside(draft: Draft, parse: Parse, phrase: Phrase): Actor | null {
  const mention = namesBeforeHead(draft, parse, phrase).find(
    (name) =>
      (name.entity.kind === 'Country' && !isWhereItWas(parse, phrase, name)) ||
      (name.entity.kind === 'Organization' && name.entity.sector !== null),
  )
  if (!mention) return armedInside(draft, parse, phrase, phrase)
  const { entity } = mention
  return {
    range: phrase,
    text: draft.text.slice(phrase.start, phrase.end),
    entity,
    // An armed group acts for no country, as in `actorsOf`.
    country: ARMED.has(entity.sector ?? '') ? null : entity.country,
    sector: entity.kind === 'Country' ? 'MIL' : entity.sector,
  }
}

/** "a rebel attack", "a militant rocket attack": the armed people among the words before the head. `range`: the words that name them. */
export function armedInside(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  range: Range | null = null,
  armed: ReadonlySet<Sector> = ARMED_OUTSIDE,
): Actor | null {
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const token = parse.tokens[at]!
    const kind = token.pos === 'VERB' ? null : actorKindAt(parse.tokens, at, at)
    // "a terrorist attack" tells of what kind it was.
    if (!kind || WEAPON_NOUNS.has(token.lemma) || !armed.has(kind.sector) || /^(?:terror|extrem)ist$/.test(token.lower))
      continue
    const { start, end } = range ?? token
    return {
      range: { start, end },
      text: draft.text.slice(start, end),
      entity: null,
      country: null,
      sector: kind.sector,
    }
  }
  return null
}

/** Who attacks where another is attacked: "the police shooting of B". */
export const ARMED_INSIDE: ReadonlySet<Sector> = new Set<Sector>(['REB', 'UAF', 'COP', 'MIL'])

/** Who attacks, whoever is attacked: before a deed, police and soldiers may be either. */
const ARMED_OUTSIDE: ReadonlySet<Sector> = new Set<Sector>(['REB', 'UAF'])

function isAttacker(actor: Actor): boolean {
  if (actor.entity) return actor.entity.kind !== 'Place'
  return actor.sector !== null
}
