import { mentionsIn } from '../../lookup.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { objectsOf, obliquesAfter, subjectsOf, type Oblique } from '../../../text/syntax/relations.ts'
import type { Token } from '../../../text/tokens.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Actor, Draft } from '../../draft.ts'
import type { NounFrame } from '../frame.ts'
import { attackers } from './attackers.ts'
import { blamedFor } from './blamed.ts'
import { fill, isPartner, unique } from './fillers.ts'
import type { Match, Sides } from './match.ts'
import { byGovernor, modalityOfNoun } from './modality.ts'
import { attacked } from './victims.ts'

/** Prepositions that set a deed in the clause of a verb whose subject took part: "said after talks with B". */
const SETTING = new Set([
  'in',
  'during',
  'after',
  'before',
  'following',
  'at',
  'on',
  'over',
  'via',
  'through',
  'by',
  'for',
  'of',
])

/** Verbs that say only that the deed took place. */
const HAPPENS = new Set([
  'take',
  'begin',
  'start',
  'continue',
  'end',
  'resume',
  'erupt',
  'break',
  'occur',
  'happen',
  'open',
  'conclude',
])

/** What a noun frame reads at a noun phrase, or null. */
export function matchNoun(draft: Draft, parse: Parse, phrase: Phrase, frame: NounFrame): Match | null {
  const head = parse.tokens[phrase.head]
  if (!head || phrase.pronoun || !isOneOf(head, frame.lemmas)) return null
  const before = parse.tokens.slice(phrase.first, phrase.head).map((token) => token.lower)
  if (frame.except?.some((word) => before.includes(word))) return null
  if (frame.modifiers && !frame.modifiers.some((word) => before.includes(word))) return null
  const carrier = carrierOf(parse, phrase)
  const obliques = obliquesOf(parse, phrase, carrier)
  const sides =
    frame.type === 'CONSULT'
      ? consultSides(draft, parse, phrase, frame, obliques, carrier)
      : assaultSides(draft, parse, phrase, frame, obliques, carrier)
  if (!sides) return null
  return {
    frame,
    participants: [
      ...sides.actors.map((actor) => ({ role: 'actor' as const, actor })),
      ...sides.recipients.map((actor) => ({ role: 'recipient' as const, actor })),
    ],
    modality:
      sides.modality ??
      modalityOfNoun(
        parse,
        phrase.first,
        phrase.last,
        carrier && carrier.how !== 'subject' && !(carrier.how === 'setting' && isOver(parse, phrase))
          ? carrier.verb
          : null,
        carrier?.how === 'object',
      ),
    trigger: { start: head.start, end: head.end },
    words: [
      draft.text.slice(phrase.start, phrase.end),
      ...obliques
        .filter((oblique) => /^(?:by|via|over|with)$/.test(oblique.preposition))
        .map((oblique) => draft.text.slice((oblique.phrases[0] ?? phrase).start, (oblique.phrases[0] ?? phrase).end)),
    ].join(' '),
  }
}

/** By lemma, by form, and by the form less its plural ending: the tagger's dictionary lacks "airstrikes". */
function isOneOf({ lemma, lower }: Token, lemmas: readonly string[]): boolean {
  return lemmas.includes(lemma) || lemmas.includes(lower) || lemmas.includes(lower.replace(/s$/, ''))
}

/** "said after talks with B": the talks are over, whatever the verb says. */
function isOver(parse: Parse, phrase: Phrase): boolean {
  return /^(?:after|following|since)$/.test(parse.tokens[phrase.first - 1]?.lower ?? '')
}

interface Carrier {
  readonly verb: VerbGroup
  /** The noun is the verb's object, its subject, or stands in a prepositional phrase of its clause. */
  readonly how: 'object' | 'subject' | 'setting'
}

/** The verb that carries the noun. */
function carrierOf(parse: Parse, phrase: Phrase): Carrier | null {
  for (const verb of parse.verbs) {
    if (objectsOf(parse, verb).includes(phrase)) return { verb, how: 'object' }
  }
  const preposition = parse.tokens[phrase.first - 1]
  const governor = lastVerbBefore(parse, phrase.first)
  if (preposition && (preposition.pos === 'ADP' || SETTING.has(preposition.lower)) && SETTING.has(preposition.lower)) {
    if (
      preposition.lower === 'for' &&
      governor &&
      (governor.lemma === 'call' || governor.lemma === 'ask' || governor.lemma === 'press')
    )
      return { verb: governor, how: 'object' }
    if (
      preposition.lower === 'of' &&
      governor &&
      (governor.lemma === 'warn' || governor.lemma === 'accuse' || governor.lemma === 'talk') &&
      governor.last >= phrase.first - 4
    )
      return { verb: governor, how: 'object' }
    if (preposition.lower === 'of' || preposition.lower === 'for')
      return governor && preposition.lower === 'for' ? { verb: governor, how: 'setting' } : null
    const verb =
      governor ??
      parse.verbs.find((candidate) => candidate.first > phrase.last && !candidate.gerund && !candidate.infinitive)
    return verb ? { verb, how: 'setting' } : null
  }
  const own = parse.verbs.find((verb) => verb.first > phrase.last && subjectsOf(parse, verb).includes(phrase))
  return own ? { verb: own, how: 'subject' } : null
}

function lastVerbBefore(parse: Parse, at: number): VerbGroup | null {
  for (let i = at - 1; i >= 0; i--) {
    const verb = parse.verbAt[i]
    if (verb) return verb
  }
  return null
}

/** The prepositional phrases of the noun, and, where it is the subject of its verb, those of the verb ("talks were held between"). */
function obliquesOf(parse: Parse, phrase: Phrase, carrier: Carrier | null): Oblique[] {
  const own = obliquesAfter(parse, phrase.last)
  return carrier?.how === 'subject' && (carrier.verb.passive || HAPPENS.has(carrier.verb.lemma))
    ? [...own, ...obliquesAfter(parse, carrier.verb.last)]
    : own
}

function consultSides(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  frame: NounFrame,
  obliques: readonly Oblique[],
  carrier: Carrier | null,
): Sides | null {
  const named = obliques
    .filter(
      (oblique) =>
        frame.actors.includes(oblique.preposition) && (oblique.preposition !== 'of' || oblique.at === phrase.last + 1),
    )
    .flatMap((oblique) => fill(draft, parse, oblique.phrases))
    .filter(isPartner)
  const hosts = obliques
    .filter((oblique) => frame.recipients.includes(oblique.preposition))
    .flatMap((oblique) => attacked(draft, parse, oblique.phrases))
    .filter((actor) => actor.entity?.kind === 'Country' || actor.entity?.kind === 'Person')
  // "the summit was attended by A and B"
  if (carrier?.how === 'subject' && carrier.verb.passive) {
    for (const oblique of obliques)
      if (oblique.preposition === 'by') named.push(...fill(draft, parse, oblique.phrases).filter(isPartner))
  }
  const owners = phrase.possessor
    ? fill(draft, parse, [phrase.possessor]).filter(isPartner)
    : possessivePronoun(draft, parse, phrase)
  const inside = mentionsIn(draft, parse.sentence.index)
    .filter(
      (mention) =>
        mention.entity.kind === 'Country' &&
        mention.start >= phrase.start &&
        mention.end <= (parse.tokens[phrase.head]?.start ?? 0),
    )
    .map((mention): Actor => ({
      range: mention,
      text: mention.text,
      entity: mention.entity,
      country: mention.entity.country,
      sector: 'GOV',
    }))
  const actors = [...owners, ...(inside.length > 1 || owners.length > 0 ? inside : []), ...named]
  // "hosted B, in the first visit by a king": the king made it.
  const told = frame.recipients.length > 0 && named.length > 0
  if (carrier && carrier.how !== 'subject' && !told && takesPart(parse, carrier, frame))
    actors.unshift(...fill(draft, parse, subjectsOf(parse, carrier.verb)).filter(isPartner))
  const all = unique(actors)
  if (frame.recipients.length > 0) {
    const others = unique(hosts).filter((host) => !all.some((actor) => actor.entity === host.entity))
    return all.length > 0 && others.length > 0 ? { actors: all, recipients: others } : null
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
  return sides.size >= 2 ? { actors: all, recipients: [] } : null
}

function takesPart(parse: Parse, carrier: Carrier, frame: NounFrame): boolean {
  if (carrier.how === 'setting') return true
  return frame.support.includes(carrier.verb.lemma) || byGovernor(parse, carrier.verb) !== null
}

function possessivePronoun(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
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

function assaultSides(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  frame: NounFrame,
  obliques: readonly Oblique[],
  carrier: Carrier | null,
): Sides | null {
  if (frame.recipients.length === 0) return exchangeOfFire(draft, parse, phrase, frame, obliques, carrier)
  const victims = victimsOf(draft, parse, phrase, frame, obliques)
  if (victims.length === 0) return null
  const doers = doersOf(draft, parse, phrase, frame, obliques)
  if (doers.length === 0 && carrier?.how === 'object' && frame.support.includes(carrier.verb.lemma))
    doers.push(...attackers(draft, parse, subjectsOf(parse, carrier.verb)))
  if (isLabourStrike(parse, phrase, doers)) return null
  if (doers.length > 0) return bothSides(doers, victims)
  const blame = blamedFor(parse, phrase)
  const sides = blame ? bothSides(attackers(draft, parse, blame.phrases), victims) : null
  return sides && blame?.modality === 'alleged' ? { ...sides, modality: 'alleged' } : sides
}

/** A strike by workers, students or doctors is one of work. */
function isLabourStrike(parse: Parse, phrase: Phrase, doers: readonly Actor[]): boolean {
  const head = parse.tokens[phrase.head]
  return (
    head?.lemma === 'strike' && doers.length > 0 && doers.every(({ sector }) => sector !== null && WORKING.has(sector))
  )
}

const WORKING: ReadonlySet<string> = new Set(['CVL', 'EDU', 'HLH', 'BUS', 'JRN', 'MED', 'LAB', 'PTY'])

function bothSides(doers: Actor[], victims: Actor[]): Sides | null {
  const actors = unique(doers)
  const recipients = unique(victims).filter(
    (victim) => !actors.some((actor) => actor.entity !== null && actor.entity === victim.entity),
  )
  return actors.length > 0 && recipients.length > 0 ? { actors, recipients } : null
}

/** Who did it, as the words beside the deed tell. */
function doersOf(draft: Draft, parse: Parse, phrase: Phrase, frame: NounFrame, obliques: readonly Oblique[]): Actor[] {
  const doers = obliques
    .filter((oblique) => frame.actors.includes(oblique.preposition))
    .flatMap((oblique) => attackers(draft, parse, oblique.phrases))
  if (phrase.possessor) doers.push(...attackers(draft, parse, [phrase.possessor]))
  else doers.push(...possessivePronoun(draft, parse, phrase))
  if (doers.length > 0) return doers
  const inside = mentionsIn(draft, parse.sentence.index).find(
    ({ start, end, entity, form }) =>
      start >= phrase.start &&
      end <= (parse.tokens[phrase.head]?.start ?? 0) &&
      entity.kind === 'Country' &&
      !(form === 'metonym' && TOLD_BY_PLACE.test(parse.tokens[phrase.head]?.lower ?? '')),
  )
  return inside
    ? [{ range: inside, text: inside.text, entity: inside.entity, country: inside.entity.country, sector: 'MIL' }]
    : []
}

/** Deeds that are called after where they were: "the Oslo bombing". */
const TOLD_BY_PLACE = /^(?:attack|bombing|shooting|massacre|siege|killing|stabbing)s?$/
/** Deeds from the air or afar: "air strikes in the north" are on what is there. */
const FROM_AFAR = /^(?:air-?strike|strike|shelling|bombing|bombardment|raid)s?$/

function victimsOf(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  frame: NounFrame,
  obliques: readonly Oblique[],
): Actor[] {
  const head = parse.tokens[phrase.head]?.lower ?? ''
  const led = (prepositions: readonly string[]): Actor[] =>
    obliques
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap((oblique) => attacked(draft, parse, oblique.phrases))
  const told = led(frame.recipients)
  if (told.length > 0) return told
  const where = FROM_AFAR.test(head) ? led(['in', 'across', 'near']).filter(({ country }) => country !== null) : []
  return where.length > 0 || !TOLD_BY_PLACE.test(head) ? where : placeInside(draft, parse, phrase)
}

/** "the Lund pub bombing": the place and thing before the head. */
function placeInside(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const head = parse.tokens[phrase.head]
  const mention = mentionsIn(draft, parse.sentence.index).find(
    ({ start, end, entity, form }) =>
      start >= phrase.start &&
      end <= (head?.start ?? 0) &&
      (entity.kind === 'Place' || (entity.kind === 'Country' && form === 'metonym')),
  )
  const before = parse.tokens[phrase.head - 1]
  if (!mention || !before) return []
  const range = { start: mention.start, end: Math.max(before.end, mention.end) }
  const { country } = mention.entity
  return [{ range, text: draft.text.slice(range.start, range.end), entity: null, country, sector: null }]
}

/** "fighting between A and B", "A in a shootout with B": the first against the others. */
function exchangeOfFire(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  frame: NounFrame,
  obliques: readonly Oblique[],
  carrier: Carrier | null,
): Sides | null {
  const doers = doersOf(draft, parse, phrase, frame, obliques)
  if (doers.length === 1 && carrier && carrier.how !== 'subject')
    doers.unshift(...attackers(draft, parse, subjectsOf(parse, carrier.verb)))
  const [first, ...others] = unique(doers)
  return first && others.length > 0 ? { actors: [first], recipients: others } : null
}
