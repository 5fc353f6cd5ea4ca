import type { Sector } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { isPossessiveMark, type Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { mentionsIn } from '../../lookup.ts'
import { apposition } from '../../actors/apposition.ts'
import { actorsOf } from '../../actors/actors.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import type { Actor, Draft, DraftMention } from '../../draft.ts'
import { titlesOf } from '../../names/titles.ts'
import { soleBearer } from '../../refiners/offices.ts'

/** Heads that stand for the countries behind "of" or before them: "the leaders of A and B", "A and B delegations", "the A and B armies". */
const DELEGATES = new Set(
  'leader president minister official delegation mediator representative envoy diplomat government negotiator counterpart ambassador adviser advisor aide chief premier foreign head army force troop soldier military navy'.split(
    ' ',
  ),
)
const NO_PARTNERS: ReadonlySet<Sector> = new Set<Sector>(['JRN', 'MED', 'CVL', 'CRM', 'EDU', 'BUS', 'HLH'])
/** The actors of a coordination of phrases. "The leaders of A, B and C" are three: the persons, where the article names who holds the office. */
export function fill(draft: Draft, parse: Parse, all: readonly Phrase[]): Actor[] {
  const phrases = all.filter((phrase, i) => !isFirstOffice(draft, parse, phrase, all[i + 1]))
  return phrases.flatMap(
    (phrase) => delegates(draft, parse, takenUp(draft, parse, phrase)) ?? actorsOf(draft, parse, phrase),
  )
}

/** "the Prime Minister and Minister of Defence Kari Lund": the first office of one who has two, which no article parts. */
function isFirstOffice(draft: Draft, parse: Parse, { first, head, last }: Phrase, next: Phrase | undefined): boolean {
  const { tokens } = parse
  if (!next || tokens[last + 1]?.lower !== 'and' || next.first !== last + 2) return false
  if (!/^\p{Lu}/u.test(tokens[head]?.text ?? '') || tokens[next.first]?.pos === 'DET') return false
  const titles = titlesOf(tokens)
  const second = titles.find((title) => title.first === next.first)
  if (!second || second.last >= next.last || !titles.some((title) => title.last === head)) return false
  const names = mentionsIn(draft, parse.sentence.index).filter(({ entity }) => entity.kind === 'Person')
  const within = (from: number, to: number): boolean =>
    names.some(({ start, end }) => start >= tokens[from]!.start && end <= tokens[to]!.end)
  return !within(first, last) && within(next.first, next.last)
}

/** "the leaders of A and B … they": the words of the sentence that a pronoun takes up and that name nobody, else the phrase itself. */
export function takenUp(draft: Draft, parse: Parse, phrase: Phrase): Phrase {
  const words = phrase.pronoun && !draft.references.has(phrase.start) ? draft.antecedents.get(phrase.start) : undefined
  return parse.phrases.find(({ start, pronoun }) => start === words?.start && !pronoun) ?? phrase
}

function delegates(draft: Draft, parse: Parse, phrase: Phrase): Actor[] | null {
  const head = parse.tokens[phrase.head]
  if (!head || phrase.pronoun || !DELEGATES.has(head.lemma)) return null
  // "the ministers of A and B, C and D, met": those whom the words name.
  if (apposition(draft, parse, phrase).length > 1) return null
  const names = namesBeforeHead(draft, parse, phrase)
  // "Israeli and Hamas negotiators", no "Israeli Labour officials"
  const listed = names.length > 1 && parse.tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === 'and')
  const inside = names.filter(({ entity: { kind } }) => kind === 'Country' || (listed && kind === 'Organization'))
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head)
  const officer = (owner: Actor): Actor => {
    const person = title && owner.country !== null ? soleBearer(draft, title.name, owner.country) : null
    return person ? { ...owner, entity: person, sector: title?.facts.sector ?? 'GOV' } : owner
  }
  if (inside.length > 1) {
    return inside.map((mention) =>
      officer(namedActor(mention, mention.entity.kind === 'Country' ? 'GOV' : mention.entity.sector)),
    )
  }
  const equal = inside.length === 0 && phrase.possessor ? ownersOf(draft, parse, phrase.possessor) : []
  if (equal.length > 1 && head.lower.endsWith('s')) return equal.map(officer)
  const of = obliquesAfter(parse, phrase.last)[0]
  // "the leaders of A and B", "the leaders of the two countries"
  if (!of || of.at !== phrase.last + 1 || (of.preposition !== 'of' && of.preposition !== 'from')) return null
  const owners = of.phrases
    .flatMap((owner) => actorsOf(draft, parse, owner))
    .filter(({ entity }) => entity?.kind === 'Country' || entity?.sector === 'IGO')
  return owners.length > 1 ? owners.map(officer) : null
}

/** "A's and B's ministers": the countries that own them. */
function ownersOf(draft: Draft, parse: Parse, last: Phrase): Actor[] {
  const and = last.first - 1
  const first =
    parse.tokens[and]?.lower === 'and' && isPossessiveMark(parse.tokens[and - 1]) ? parse.phraseAt[and - 2] : null
  if (!first) return []
  const owners = [first, last].flatMap((owner) => actorsOf(draft, parse, owner))
  return owners.every(({ entity }) => entity?.kind === 'Country') ? owners : []
}

/** Who a mention names, by itself: no phrase around it says more. */
export function namedActor(mention: DraftMention, sector: Sector | null): Actor {
  const { entity, text } = mention
  return { range: mention, text, entity, country: entity.country, sector }
}

/** People who speak for a firm: "Toyota executives". The firm's name alone may be a buyer, a seller or a team. */
const OF_FIRM = /(?:executive|official|representative|negotiator|delegation)s?$/

/** Whether the actor can take part in an exchange of words that the graph tells: no reporters, no passers-by. */
export function isPartner(actor: Actor): boolean {
  // A country's thing or territory has no sector.
  if (actor.entity?.kind === 'Country' && actor.sector === null) return false
  if (actor.entity)
    return (
      actor.entity.kind !== 'Place' &&
      (actor.sector === null ||
        !NO_PARTNERS.has(actor.sector) ||
        actor.entity.kind === 'Person' ||
        (actor.sector === 'BUS' && OF_FIRM.test(actor.text)))
    )
  return actor.country !== null && actor.sector !== null && !NO_PARTNERS.has(actor.sector)
}

/** Those who speak for somebody, whoever they are: "governors", "lawmakers". A lone one ("the mayor") is one whom the article names, and somebody's own ("his aides") speak for nobody else. */
const SPOKESPEOPLE: ReadonlySet<Sector> = new Set<Sector>([
  'GOV',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'IGO',
  'NGO',
  'OPP',
  'PTY',
  'REB',
  'UAF',
  'REL',
])

/**
 * Who of one side takes part: known actors, else officials of no known country, as far as a known one speaks with them. `anyone`:
 * also people who speak for nobody but themselves ("farmers", "the families of the victims").
 */
export function partnersIn(actors: readonly Actor[], anyone = false): Actor[] {
  const known = actors.filter((actor) => isPartner(actor) && !isVehicle(actor))
  // "the government and the rebels": whoever they are, they are another side.
  if (known.length > 0) return actors.filter((actor) => isPartner(actor) || isRebelSide(actor))
  const officials = actors.filter(isOfficial)
  return officials.length > 0 || !anyone ? officials : actors.filter(isPeople)
}

/** "two helicopters from Denmark" come, and speak with nobody. */
function isVehicle({ entity, text }: Actor): boolean {
  return (
    entity?.kind !== 'Person' &&
    /\b(?:aircraft|drone|fighter jet|helicopter|jet|plane|ship|tank|tanker|truck|vehicle|vessel|warship)s?$/i.test(text)
  )
}

const PLURAL = /^(?!(?:my|his|her|its|our|their)\b).*(?:s|men)$/i

/** "the rebels", "insurgents": of no known name and country, but no onlookers. */
export function isRebelSide({ entity, country, sector, text }: Actor): boolean {
  return entity === null && country === null && sector === 'REB' && PLURAL.test(text)
}

function isOfficial({ entity, country, sector, text }: Actor): boolean {
  return entity === null && country === null && sector !== null && SPOKESPEOPLE.has(sector) && PLURAL.test(text)
}

/** Whom a politician meets to be seen, and who is there to ask: no partners. */
const ONLOOKERS =
  /\b(?:supporters?|voters?|fans?|crowds?|reporters|journalists|people|others|men|women|children|guests?|shoppers?|customers?|demand|expectations|government|administration|ministry|court|parliament|congress|senate|police|army|party|palace|embassy)$/i

/** "farmers", "union leaders", "relatives of the dead": a plural noun for people that no country or name stands behind, or one who holds an office: "the mayor". */
function isPeople({ entity, sector, text }: Actor): boolean {
  return (
    entity === null &&
    sector !== null &&
    sector !== 'JRN' &&
    sector !== 'MED' &&
    !ONLOOKERS.test(text) &&
    (PLURAL.test(text) ||
      /\b(?:family|families|staff)$/i.test(text) ||
      (SPOKESPEOPLE.has(sector) && /^(?:the|an?) /i.test(text)))
  )
}

/** Whether news knows one at least of those who speak with one another, where it does not know all. */
export function isKnown(actors: readonly Actor[]): boolean {
  return actors.some(({ entity }) => entity !== null) || !actors.some((actor) => isOfficial(actor) || isPeople(actor))
}

/** "Macron visited a farm in Brittany": at home nobody is a guest, but of a person. */
export function isAtHome(guest: Actor, host: Actor): boolean {
  return host.entity?.kind !== 'Person' && guest.country === host.country
}

/** Each actor once: by entity, else by place in the text. */
export function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = actor.entity ? actor.entity.id : `${actor.range.start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** "U.S. and British jets", "Russian and Syrian strikes": one of each country. */
export function countriesListed(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  if (!parse.tokens.slice(phrase.first, phrase.head).some(({ lower }) => /^(?:and|-|–|\/)$/.test(lower))) return []
  const names = namesBeforeHead(draft, parse, phrase).filter(({ entity }) => entity.kind === 'Country')
  const joined = names.every(
    ({ start }, i) => i === 0 || /^(?:, |,? and |[-–/])$/.test(draft.text.slice(names[i - 1]!.end, start)),
  )
  const last = names.at(-1)
  if (!joined || !last || names.length < 2 || last.end >= phrase.end) return []
  const rest = { start: last.start, end: phrase.end }
  return names.map((mention) =>
    mention === last
      ? { ...namedActor(mention, 'MIL'), range: rest, text: draft.text.slice(rest.start, rest.end) }
      : namedActor(mention, 'MIL'),
  )
}
