import { lastNamed, mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import { foldWords } from '../../text/fold.ts'
import { holderOf, holdersNamed, inOffice, leaderOf } from '../../text/office-holders.ts'
import { bodyOfStateAt } from '../actors/actor-nouns.ts'
import { countryOf } from '../actors/country-of.ts'
import type { OfficeHolder } from '../../lexicon/types.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { isQuoted } from '../lookup.ts'
import { speaks } from '../names/lexicon.ts'
import { registryOf, type Registry } from '../names/registry.ts'
import { type FoundTitle, titlesOf } from '../names/titles.ts'
import { bodyCalled } from '../names/run-context.ts'
import { entityOfPhrase } from './discourse.ts'
import { ownedBody } from './owned-bodies.ts'
import { FORMER, officeOf, ofWhom, personWithTitle } from './offices.ts'
import { TakenUp, tradeKey } from './taken-up.ts'

/** Behind "the group" its name stands no farther off, in tokens: ", also known as the". */
const MAX_CALLED = 6

/** What tells one of several from the others. */
const RESTRICTS = /^(?:of|for|who|whom|whose|that|from|behind)$/

const INDEFINITE = /^(?:an?|one|another|some|any|every|each|no)$/

/** Whom the role phrases outside quotations stand for ("the minister", "the Russian president", "the Omani Foreign Ministry"), by their start. */
export function rolesIn(draft: Draft): Map<number, DraftEntity> {
  const registry = registryOf(draft)
  const roles = new Map<number, DraftEntity>()
  const takenUp = new TakenUp(draft)
  for (const parse of draft.parses) {
    if (parse.sentence.headline) continue
    for (const phrase of parse.phrases) {
      if (phrase.pronoun || isQuoted(draft, phrase.start) || entityOfPhrase(draft, parse, phrase)) continue
      const found =
        bearerOf(draft, registry, takenUp, parse, phrase) ??
        ministryOf(draft, parse, phrase) ??
        calledBehind(draft, parse, phrase)
      if (found) roles.set(phrase.start, found)
    }
  }
  return roles
}

function bearerOf(
  draft: Draft,
  registry: Registry,
  takenUp: TakenUp,
  parse: Parse,
  phrase: Phrase,
): DraftEntity | null {
  const sentence = parse.sentence.index
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head && !candidate.plural)
  const the = parse.tokens[phrase.first]?.lower === 'the' && phrase.head === phrase.last
  // "The baker who sold it": another one.
  const another = RESTRICTS.test(parse.tokens[phrase.last + 1]?.lower ?? '')
  if (!title)
    return the && !another && phrase.first + 1 === phrase.head
      ? takenUp.bearer(tradeKey(parse.tokens[phrase.head] as Token), null, phrase.start)
      : null
  const bare = the && title.first === phrase.first + 1
  if (title.facts.kind === 'honorific')
    return bare && /^\p{Ll}/u.test(parse.tokens[phrase.head]?.text ?? '')
      ? takenUp.bearer(title.name, null, phrase.start)
      : null
  const of = ofWhom(parse.tokens, mentionsIn(draft, sentence), title)
  const former =
    title.former || (of !== null && of.first < title.first && FORMER.has(parse.tokens[of.first - 1]?.lower ?? ''))
  const definite = parse.tokens[phrase.first]?.lower === 'the' || of !== null
  if (!definite) return null
  const body = ownedBody(parse.tokens, mentionsIn(draft, sentence), title)
  const named = namedBehind(draft, parse, Math.max(body?.last ?? phrase.last, of?.last ?? 0), title)
  // Who leads a country's body is nobody that leads a country.
  if (named || body?.ofState === false) return named
  // "an Indian minister": one of several, and nobody the reader has met.
  if (INDEFINITE.test(parse.tokens[phrase.first]?.lower ?? '')) return null
  const written = officeOf(parse.tokens, title, of?.entity ?? null, null)
  const country = of?.entity.country ?? null
  if (former)
    return (
      personWithTitle(draft, `Former ${title.name}`, of?.entity ?? null, phrase.start) ??
      formerHolder(draft, title.name, country, phrase.start)
    )
  const bearer =
    personWithTitle(draft, written, of?.entity ?? null, phrase.start) ??
    (written === title.name ? null : personWithTitle(draft, title.name, of?.entity ?? null, phrase.start))
  if (bearer) return bearer
  // "Foreign Minister Holm … the minister"
  const again =
    (bare || country !== null) && (of !== null || !another) ? takenUp.bearer(title.name, country, phrase.start) : null
  if (again) return again
  const known = of === null ? knownHolder(draft, title.name, phrase.start) : null
  if (known) return known
  const whose = of?.entity ?? reporting(draft, parse, phrase)
  const holder = holderMeant(draft.publishedOn, parse.tokens, title, whose)
  if (!holder) return null
  const entity = registry.entity({
    kind: 'Person',
    key: foldWords(holder.name),
    name: holder.name,
    canonical: holder.name,
    country: /^[A-Z]{3}$/.test(holder.of) ? holder.of : null,
    sector: title.facts.sector ?? 'GOV',
    gender: holder.pronoun,
  })
  entity.offices.push({ title: title.name, of: whose, start: phrase.start, end: phrase.end })
  registry.mention(entity, phrase.start, phrase.end, sentence)
  return entity
}

/** "The Kremlin said the president met B": the country that its seat of power stands for, where that tells of the phrase. */
function reporting(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const verb = parse.tokens.findLast(({ index, pos }) => index < phrase.first && pos === 'VERB')
  const subject = verb && speaks(verb) ? parse.phraseAt[verb.index - 1] : null
  const mention = mentionsIn(draft, parse.sentence.index).find(({ end }) => end === subject?.end)
  return mention?.form === 'metonym' && mention.entity.kind === 'Country' ? mention.entity : null
}

/** Bodies that the words for who leads them name: "the UN chief". */
const CHIEFS: ReadonlyMap<string, string> = new Map([
  ['un', 'United Nations'],
  ['u.n.', 'United Nations'],
  ['nato', 'NATO'],
  ['eu', 'European Union'],
])

/** Who holds the office on the day by the table: of a country, of a body of countries, "the Danish leader", "the pope". */
function holderMeant(
  day: string | null,
  tokens: readonly Token[],
  title: FoundTitle,
  of: DraftEntity | null,
): OfficeHolder | null {
  const office = title.facts.title
  if (of === null) {
    if (office === 'Pope') return holderOf(office, 'VAT', day)
    const body = CHIEFS.get(tokens[title.first]?.lower ?? '')
    return body === undefined || title.first === title.last ? null : holderOf(office, body, day)
  }
  if (of.kind === 'Organization') return holderOf(office, of.canonical ?? of.name, day)
  if (of.kind !== 'Country' || of.country === null) return null
  // "Norway's president of parliament"
  if (/^(?:President|Leader)$/.test(office) && isOfHouse(tokens, title.last + 1)) return null
  if (office === 'Leader' && title.first === title.last)
    return /^(?:of|in|for)$/.test(tokens[title.last + 1]?.lower ?? '') ? null : leaderOf(of.country, day)
  return title.name === office ? holderOf(office, of.country, day) : null
}

/** "of (the) parliament": what else than a country somebody presides over. */
function isOfHouse(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]
  return (
    tokens[at]?.lower === 'of' &&
    /^(?:parliament|senate|assembly|congress|court|council|chamber|house|bank|federation|union|party|opposition)$/.test(
      noun?.lower ?? '',
    )
  )
}

/** "Keir Starmer rose. The Prime Minister said": the one person named before whom the table knows to hold the office on the day. */
function knownHolder(draft: Draft, title: string, before: number): DraftEntity | null {
  const day = draft.publishedOn
  if (day === null) return null
  const named = draft.entities
    .filter(
      ({ kind, name, country }) =>
        kind === 'Person' &&
        country !== null &&
        holdersNamed(name).some((holder) => holder.title === title && holder.of === country && inOffice(holder, day)),
    )
    .filter((entity) => lastNamed(draft, entity, before) >= 0)
  return named.length === 1 ? (named[0] ?? null) : null
}

/** "Bill Clinton rose. The former president said": who was named last of those whom the table knows to have held the office, and who hold it no more. */
function formerHolder(draft: Draft, title: string, of: string | null, before: number): DraftEntity | null {
  const day = draft.publishedOn
  if (day === null) return null
  let best: { entity: DraftEntity; at: number } | null = null
  for (const entity of draft.entities) {
    if (entity.kind !== 'Person') continue
    const held = holdersNamed(entity.name).filter((holder) => holder.title === title && (of ?? holder.of) === holder.of)
    if (!held.some(({ until }) => until !== null && until < day) || held.some((holder) => inOffice(holder, day)))
      continue
    const at = lastNamed(draft, entity, before)
    if (at >= 0 && (!best || at > best.at)) best = { entity, at }
  }
  return best?.entity ?? null
}

/** "Iran's foreign minister, X": the name behind the comma, where the article gives it this office. */
function namedBehind(draft: Draft, parse: Parse, last: number, title: FoundTitle): DraftEntity | null {
  const name = parse.tokens[last + 1]?.text === ',' ? parse.phraseAt[last + 2] : null
  const entity = name?.first === last + 2 ? entityOfPhrase(draft, parse, name) : null
  const { start } = parse.tokens[title.first] as Token
  return entity?.kind === 'Person' &&
    entity.offices.some((office) => office.title === title.name || office.start === start)
    ? entity
    : null
}

/** "the rebel group, known as the X, …": the body whose name the words behind it give. */
function calledBehind(draft: Draft, parse: Parse, { first, last }: Phrase): DraftEntity | null {
  if (parse.tokens[first]?.lower !== 'the') return null
  const name = parse.tokens.slice(last + 1, last + 1 + MAX_CALLED).findIndex(({ text }) => /^\p{Lu}/u.test(text))
  if (name < 1 || !bodyCalled(parse.tokens, last + 1 + name)) return null
  const start = parse.tokens[last + 1 + name]?.start
  const called = mentionsIn(draft, parse.sentence.index).find((mention) => mention.start === start)
  return called?.entity.kind === 'Organization' ? called.entity : null
}

/** "the Omani Foreign Ministry": a body of the state stands for its country. */
function ministryOf(draft: Draft, parse: Parse, phrase: Phrase): DraftEntity | null {
  const body = bodyOfStateAt(parse.tokens, phrase.first, phrase.head)
  if (!body) return null
  const country = countryOf(draft, parse, phrase)
  return country === null
    ? null
    : (draft.entities.find((entity) => entity.kind === 'Country' && entity.country === country) ?? null)
}
