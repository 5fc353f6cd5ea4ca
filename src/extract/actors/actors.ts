import { mentionAt, mentionsIn, sentencesIn } from '../lookup.ts'
import type { Sector } from '../../model/event.ts'
import type { Range } from '../../model/span.ts'
import { isHuman, isTrade } from '../../text/human-noun.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import { isOneOf } from '../../text/word-forms.ts'
import type { Actor, Draft, DraftEntity, DraftMention } from '../draft.ts'
import { titlesOf } from '../names/titles.ts'
import { actorKindAt, headOfBody } from './actor-nouns.ts'
import { apposition, namedBefore } from './apposition.ts'
import { byCountry, byEntity, byOrganization } from './as-actor.ts'
import { asGroup, membersOf } from './groups.ts'
import { namesBeforeHead } from './before-head.ts'
import { countryFollowed, countryOf, POSSESSIVES } from './country-of.ts'

const YEARS_OLD = /\b(?:\d{1,3}|\p{L}{3,12})-years?-olds?$/iu

const STATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD'])
/** Sectors of groups that act for no country. */
export const ARMED: ReadonlySet<string> = new Set(['REB', 'UAF', 'CRM'])
/** Sectors whose people bear arms, those of a state too. */
export const BEARING_ARMS: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY', ...ARMED])
/** People who are the organisation that is named before them. Lemmas. */
const MEMBERS = new Set(
  'official attacker assailant terrorist fighter gunman militant troop soldier force rebel guerrilla guerilla insurgent jihadist extremist militiaman bomber leader leadership delegation negotiator mediator diplomat envoy ambassador representative agent officer commander spokesman spokeswoman member activist policeman executive commando operative sniper unit battalion brigade squad head chief boss chairman chairwoman'.split(
    ' ',
  ),
)
/** Nouns for what is done, not for who does it: never an actor. */
const DEEDS = new Set(
  'attack strike bombing shelling raid assault offensive operation talk meeting call war conflict fighting clash'.split(
    ' ',
  ),
)

/**
 * Who a noun phrase stands for, one actor each. A person or organisation is itself; the state's own ("Russian troops",
 * "the Israeli government", "Ukraine's energy facilities") is the country with the words kept; private people and armed
 * groups have a country but no entity.
 */
export function actorsOf(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const range: Range = { start: phrase.start, end: phrase.end }
  const words = draft.text.slice(range.start, range.end)
  const head = parse.tokens[phrase.head]
  if (!head) return []
  const referred = draft.references.get(phrase.start)
  if (phrase.pronoun && referred)
    return referred.map((entity) => asTold(draft, parse, phrase, byEntity(entity, range, words)))
  if (phrase.pronoun) return meant(draft, parse, phrase)
  const members = membersOf(parse, phrase)
  if (members) return asGroup(draft, phrase, members, actorsOf(draft, parse, members))
  const mention = mentionAt(draft, parse.sentence.index, head)
  if (mention && mention.entity.kind === 'Person') return [byPerson(draft, parse, phrase, mention.entity, words)]
  const named = apposition(draft, parse, phrase)
  if (named.length > 1)
    return named.map(({ entity, start, end, text }) => {
      // "the two leaders, Norway's [A] and [B] of Denmark": their words may tell their country.
      const own = parse.phrases.find((one) => one.start <= start && one.end >= end) ?? phrase
      return { ...byPerson(draft, parse, own, entity, text), range: { start, end } }
    })
  if (named[0]) {
    // The name is of the words: "the Danish ambassador, Kari Lund".
    const whole = { start: range.start, end: Math.max(range.end, named[0].end) }
    const person = byPerson(draft, parse, phrase, named[0].entity, draft.text.slice(whole.start, whole.end))
    return [{ ...person, range: whole }]
  }
  const before = namedBefore(draft, parse, phrase)
  if (before) {
    const whole = { start: before.start, end: range.end }
    const person = byPerson(draft, parse, phrase, before.entity, draft.text.slice(whole.start, whole.end))
    return [{ ...person, range: whole }]
  }
  const first = parse.tokens[phrase.first]
  if (referred && referred.length > 0 && !(first && POSSESSIVES.has(first.lower)))
    return referred.map((entity) => asTold(draft, parse, phrase, ofBody(parse, phrase, byEntity(entity, range, words))))
  if (mention && mention.form !== 'demonym' && !isModifierOnly(parse, phrase, mention)) {
    if (mention.entity.kind === 'Organization')
      return [asTold(draft, parse, phrase, byOrganization(draft, mention.entity, range, words))]
    if (mention.entity.kind === 'Country') return [byEntity(mention.entity, range, words)]
    return [thingOf(byCountry(draft, mention.entity.country, range, words, null, true))]
  }
  if (DEEDS.has(head.lemma)) return []
  const whole = BRANCHES.has(head.lemma) ? armedWhole(draft, parse, phrase) : null
  if (whole) return [asTold(draft, parse, phrase, byOrganization(draft, whole, range, words))]
  const kind = actorKindAt(parse.tokens, behindBody(draft, parse, phrase), phrase.head) ?? headOfBody(parse, phrase)
  const country = countryOf(draft, parse, phrase)
  // "Israelis and Palestinians", "three Frenchmen": people of a country are no country.
  if (mention?.form === 'demonym' && isEthnic(parse, phrase))
    return [{ range, text: words, entity: null, country: null, sector: 'CVL' }]
  // "a Syrian": somebody, not the country.
  if (mention?.form === 'demonym' && isOneOfThem(parse, phrase))
    return [{ range, text: words, entity: null, country: mention.entity.country, sector: 'CVL' }]
  if (mention?.form === 'demonym')
    return [
      byCountry(
        draft,
        mention.entity.country,
        range,
        words,
        /s$|men$/.test(head.lower) ? 'CVL' : 'GOV',
        !/s$|men$/.test(head.lower),
      ),
    ]
  const behind = bodyBehind(draft, parse, phrase)
  const inside = behind ?? groupInside(draft, parse, phrase)
  // "Hamas officials" are the group's, "Danish bank officials" may be the state's. A firm's own country is not told.
  const told = inside?.sector === 'BUS' ? countryOf(draft, parse, phrase, inside) : country
  const group = behind || told === null || !kind?.state || ARMED.has(inside?.sector ?? '') ? inside : null
  if (group) {
    const own = ARMED.has(group.sector ?? '') || group.sector === 'BUS'
    const sector = own ? group.sector : (kind?.sector ?? group.sector)
    const actor = { ...byOrganization(draft, group, range, words), sector }
    return [asTold(draft, parse, phrase, actor)]
  }
  const followed = kind && country === null ? countryFollowed(draft, parse, phrase) : null
  if (kind && followed !== null) return [{ range, text: words, entity: null, country: followed, sector: kind.sector }]
  if (kind) return [byCountry(draft, country, range, words, kind.sector, kind.state)]
  // "a 19-year-old": somebody, by the age.
  if (YEARS_OLD.test(words)) return [{ range, text: words, entity: null, country, sector: 'CVL' }]
  // An unnamed office of a state ("the British foreign secretary", "his Kenyan counterpart") acts for the country.
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head)
  const sector = head.lemma === 'counterpart' ? 'GOV' : (title?.facts.sector ?? null)
  if (sector !== null) return [byCountry(draft, country, range, words, sector, STATE_SECTORS.has(sector))]
  // "a Danish chef", "a vicar from Kent": somebody of a country is not the country.
  if (isTrade(head.lemma) || isHuman(head.lemma)) return [{ range, text: words, entity: null, country, sector: null }]
  const holder = holderOf(draft, parse, phrase)
  if (holder !== null) {
    const told = countryOf(draft, parse, phrase, holder.entity)
    return [{ range, text: words, entity: holder.entity, country: told, sector: null }]
  }
  return [thingOf(byCountry(draft, country, range, words, null, country !== null))]
}

/** "the Danish army": the country, by that part of it. */
function ofBody({ tokens }: Parse, { first, head }: Phrase, actor: Actor): Actor {
  const kind = actor.entity?.kind === 'Country' ? actorKindAt(tokens, first, head) : null
  return kind?.state ? { ...actor, sector: kind.sector } : actor
}

/** Where the words for who somebody is begin: behind a body's name, "European Union leaders" are no union leaders. */
function behindBody(draft: Draft, parse: Parse, phrase: Phrase): number {
  const body = namesBeforeHead(draft, parse, phrase).findLast(({ entity }) => entity.kind === 'Organization')
  const behind = body ? parse.tokens.findIndex(({ start }) => start >= body.end) : -1
  return Math.max(phrase.first, Math.min(behind, phrase.head))
}

/** "a Hezbollah depot in Lebanon", "a rebel base": what an armed group holds is the group's and not the state's in whose country it lies. */
function holderOf(draft: Draft, parse: Parse, phrase: Phrase): { readonly entity: DraftEntity | null } | null {
  const owners = phrase.possessor ? [phrase.possessor, phrase] : [phrase]
  const entity = owners
    .flatMap((owner) => namesIn(draft, parse, owner))
    .find(({ kind, sector }) => kind === 'Organization' && ARMED.has(sector ?? ''))
  if (entity) return { entity }
  for (let at = phrase.first; at < phrase.head; at++)
    if (ARMED.has(actorKindAt(parse.tokens, at, at)?.sector ?? '')) return { entity: null }
  return null
}

function namesIn(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity[] {
  return mentionsIn(draft, parse.sentence.index)
    .filter(({ start, end }) => phrase.start <= start && end <= phrase.end)
    .map(({ entity }) => entity)
}

/** Who stands behind the words that a pronoun takes up and that name nobody ("the Danish minister … he"), in those words: known by a country, or as armed ones. */
function meant(draft: Draft, parse: Parse, pronoun: Phrase): Actor[] {
  const words = draft.antecedents.get(pronoun.start)
  if (!words) return []
  const told = words.start >= parse.sentence.start
  // "They killed the mayor": several of the sentences before; who "he" and "it" is there is less sure.
  if (!told && !/^the(?:y|m)$/.test(parse.tokens[pronoun.head]?.lower ?? '')) return []
  const within = told ? parse : draft.parses[sentencesIn(draft, words)[0]?.index ?? -1]
  const phrase = within?.phrases.find((candidate) => candidate.start === words.start && !candidate.pronoun)
  if (!within || !phrase) return []
  const doer = /^(?:he|she|they)$/.test(parse.tokens[pronoun.head]?.lower ?? '')
  return actorsOf(draft, within, phrase).filter(
    ({ country, sector }) => country !== null || (doer && ARMED.has(sector ?? '')),
  )
}

/** Parts of an armed group. Lemmas. */
const BRANCHES = new Set(['affiliate', 'offshoot', 'branch', 'wing', 'faction', 'cell', 'arm'])

/** "the Danish branch of the X", "an X affiliate": the armed group that it is part of. */
function armedWhole(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const of = parse.tokens[phrase.last + 1]?.lower === 'of' ? parse.phraseAt[phrase.last + 2] : null
  const head = of?.first === phrase.last + 2 ? parse.tokens[of.head] : null
  const behind = head ? mentionAt(draft, parse.sentence.index, head)?.entity : null
  const inside = namesBeforeHead(draft, parse, phrase).map(({ entity }) => entity)
  return [behind, ...inside].find((entity) => entity?.kind === 'Organization' && ARMED.has(entity.sector ?? '')) ?? null
}

/** "a Syrian", "an elderly Dane", "the 30-year-old Afghan" */
function isOneOfThem({ tokens }: Parse, { first, head, last }: Phrase): boolean {
  if (head !== last || head === first || !/^(?:an?|another|one)$/.test(tokens[first]?.lower ?? '')) return false
  return !/^[-']/.test(tokens[last + 1]?.text ?? '')
}

/** "three ethnic Danes": whose they are by birth is not where they belong. */
function isEthnic(parse: Parse, phrase: Phrase): boolean {
  return parse.tokens[phrase.head - 1]?.lower === 'ethnic'
}

/** "Hamas gunmen", "AU officials": the organisation that a noun for its people belongs to. Its members speak and act for it. */
function groupInside(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const head = parse.tokens[phrase.head]
  if (!isOneOf(head, MEMBERS)) return null
  const inside = namesBeforeHead(draft, parse, phrase).find(({ entity }) => entity.kind === 'Organization')
  return (inside ?? bracketedBefore(draft, parse, phrase))?.entity ?? null
}

/** "Oslo Brigade (OB) fighters", "OB [Oslo Brigade] fighters": the name whose letters, or whose full form, part it from the noun. */
function bracketedBefore(draft: Draft, parse: Parse, { first }: Phrase): DraftMention | null {
  const opens = BRACKETS.get(parse.tokens[first - 1]?.text ?? '')
  if (opens === undefined) return null
  let open = first - 2
  while (open > first - BRACKET_REACH && open > 0 && parse.tokens[open]?.text !== opens) open--
  const name = parse.tokens[open]?.text === opens ? parse.tokens[open - 1] : undefined
  const letters = open === first - 3 ? parse.tokens[open + 1]?.text : name?.text
  if (!name || !/^\p{Lu}{2,8}$/u.test(letters ?? '')) return null
  const mention = mentionAt(draft, parse.sentence.index, name)
  return mention?.entity.kind === 'Organization' ? mention : null
}

/** What closes a bracket, and what opens it. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
])
/** A name in brackets is no longer, in tokens. */
const BRACKET_REACH = 10

/** "members of the X", "officials from the X", "fighters loyal to the X": the organisation behind the noun. */
function bodyBehind(draft: Draft, parse: Parse, { head: noun, last }: Phrase): DraftEntity | null {
  if (!isOneOf(parse.tokens[noun], MEMBERS)) return null
  const link = `${parse.tokens[last + 1]?.lower} ${parse.tokens[last + 2]?.lower}`
  const at = /^(?:of|from) /.test(link) ? last + 2 : BELONGS.test(link) ? last + 3 : -1
  const of = parse.phraseAt[at]
  const head = of?.first === at ? parse.tokens[of.head] : null
  const entity = head ? mentionAt(draft, parse.sentence.index, head)?.entity : null
  return entity?.kind === 'Organization' ? entity : null
}

/** What tells of members whose they are. */
const BELONGS = /^(?:loyal to|belonging to|affiliated (?:to|with)|aligned with|linked to)$/

/** An armed group acts for no country: it has the one that the words give it, if any, not the one that we know it to live in. */
function asTold(draft: Draft, parse: Parse, phrase: Phrase, actor: Actor): Actor {
  const { entity, sector } = actor
  if (entity?.kind !== 'Organization' || !(ARMED.has(sector ?? '') || ARMED.has(entity.sector ?? ''))) return actor
  // "the Iran-backed Hezbollah": who backs a group is not whose it is.
  const backed = parse.tokens
    .slice(phrase.first, phrase.head)
    .some(
      ({ lower }, i, words) =>
        words[i - 1]?.text === '-' &&
        /^(?:backed|supported|sponsored|funded|armed|aligned|allied|trained)$/.test(lower),
    )
  return backed ? actor : { ...actor, country: countryOf(draft, parse, phrase, entity) }
}

/** A thing or a place of a country: it can be attacked, but takes no part in an exchange. */
function thingOf(actor: Actor): Actor {
  return { ...actor, sector: null }
}

/** "Gaza hospital": the mention ends before the head. */
function isModifierOnly(parse: Parse, phrase: Phrase, mention: DraftMention): boolean {
  const head = parse.tokens[phrase.head]
  return head !== undefined && mention.end <= head.start
}

/** "Danish defence chief Gen. Holm": the country that the words give, where the article gives the person none. */
function byPerson(draft: Draft, parse: Parse, phrase: Phrase, person: DraftEntity, text: string): Actor {
  const actor = byEntity(person, { start: phrase.start, end: phrase.end }, text)
  return actor.country === null ? { ...actor, country: countryOf(draft, parse, phrase, person) } : actor
}
