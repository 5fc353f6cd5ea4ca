import { isQuoted, mentionsIn, sortMentions } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import { coordinated } from '../../text/syntax/coordination.ts'
import { foldWords } from '../../text/fold.ts'
import type { Draft, DraftEntity, Stage } from '../draft.ts'
import { holderOf } from '../../text/office-holders.ts'
import { bodyOfStateAt } from '../actors/actor-nouns.ts'
import { countryOf } from '../actors/actors.ts'
import { type Registry, registryOf } from '../names/registry.ts'
import { titlesOf } from '../names/titles.ts'
import { Discourse, entityOfPhrase, subjectPhrases } from './discourse.ts'
import { ofWhom, personWithTitle } from './offices.ts'

const HE = new Set(['he', 'him', 'his', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'them', 'their', 'both', 'themselves'])
const PAIR_HEADS = new Set(
  'leader president minister side man woman diplomat official politician statesman premier'.split(' '),
)
const COUNTRY_PAIR_HEADS = new Set(
  'country nation state neighbor neighbour capital ally rival government side'.split(' '),
)
const ORGANIZATION_HEADS = new Set(
  'company group organization organisation ministry agency party body movement union bank firm council committee commission court'.split(
    ' ',
  ),
)

/**
 * Finds whom pronouns and role phrases outside quotations stand for: "he", "the minister", "the Russian president", "the
 * two leaders", "the country". Gender decides only where it is known (from a title, a fact or an earlier pronoun).
 */
export const references: Stage = {
  name: 'references',
  requires: ['parses', 'mentions', 'entities', 'quotations'],
  assigns: ['references', 'entities', 'mentions'],
  run(draft, trace) {
    const discourse = new Discourse()
    const registry = registryOf(draft)
    for (const parse of draft.parses) {
      if (parse.sentence.headline) continue
      const subjects = subjectPhrases(parse)
      for (const phrase of parse.phrases) {
        const quoted = isQuoted(draft, phrase.start)
        const named = entityOfPhrase(draft, parse, phrase)
        const found = named ? [] : quoted ? [] : refer(draft, registry, discourse, parse, phrase, subjects)
        const entities = named ? [named] : found
        if (found.length > 0) {
          draft.references.set(phrase.start, found)
          trace(
            'references',
            `${draft.text.slice(phrase.start, phrase.end)} is ${found.map((entity) => entity.name).join(' and ')}`,
          )
        }
        possessive(draft, discourse, parse, phrase, quoted)
        for (const entity of entities)
          discourse.meet(entity, parse.sentence.index, phrase.start, subjects.has(phrase), quoted)
        notePair(draft, discourse, parse, phrase)
      }
    }
    sortMentions(draft)
  },
}

/** "his" and "its" at the head of a phrase: kept at the offset of the word. */
function possessive(draft: Draft, discourse: Discourse, parse: Parse, phrase: Phrase, quoted: boolean): void {
  const first = parse.tokens[phrase.first]
  if (!first || quoted || phrase.pronoun) return
  const sentence = parse.sentence.index
  const accept =
    HE.has(first.lower) || SHE.has(first.lower)
      ? personOf(first.lower)
      : first.lower === 'its' || first.lower === 'their'
        ? isBody
        : null
  if (!accept) return
  const owner = discourse.best(sentence + 0.5, accept)
  if (owner && !draft.references.has(first.start)) draft.references.set(first.start, [owner])
}

function refer(
  draft: Draft,
  registry: Registry,
  discourse: Discourse,
  parse: Parse,
  phrase: Phrase,
  subjects: ReadonlySet<Phrase>,
): DraftEntity[] {
  const word = parse.tokens[phrase.first]?.lower ?? ''
  const sentence = parse.sentence.index
  if (phrase.pronoun) {
    if (HE.has(word) || SHE.has(word)) {
      // An object pronoun is not the subject of its own clause.
      const avoid = subjects.has(phrase)
        ? []
        : [...subjects]
            .filter((subject) => subject.last < phrase.first)
            .slice(-1)
            .flatMap((subject) => entityOfPhrase(draft, parse, subject) ?? draft.references.get(subject.start) ?? [])
      const person = discourse.best(sentence, personOf(word), avoid)
      if (!person) return []
      person.gender ??= HE.has(word) ? 'he' : 'she'
      return [person]
    }
    if (THEY.has(word)) return discourse.lastPair()
    if (word === 'it') {
      const body = discourse.best(sentence, isBody)
      return body ? [body] : []
    }
    return []
  }
  return referByRole(draft, registry, discourse, parse, phrase)
}

function referByRole(
  draft: Draft,
  registry: Registry,
  discourse: Discourse,
  parse: Parse,
  phrase: Phrase,
): DraftEntity[] {
  const head = parse.tokens[phrase.head]
  const first = parse.tokens[phrase.first]
  if (!head || !first) return []
  const sentence = parse.sentence.index
  const words = parse.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lower)
  if ((words.includes('two') && words[0] === 'the' && head.lower !== 'two') || words[0] === 'both') {
    if (PAIR_HEADS.has(head.lemma)) {
      const people = discourse.lastPair('Person')
      if (people.length > 0) return people
      const two = discourse.lastTwo('Person', sentence)
      if (two.length > 0) return two
    }
    if (COUNTRY_PAIR_HEADS.has(head.lemma)) {
      const pair = discourse.lastPair()
      return pair.length > 0 ? pair : discourse.lastTwo('Country', sentence)
    }
    return []
  }
  if (first.lower === 'the' && /^(?:two|pair|duo)$/.test(head.lower)) return discourse.lastPair('Person')
  const title = titlesOf(parse.tokens).find((candidate) => candidate.last === phrase.head && !candidate.plural)
  const mentions = mentionsIn(draft, sentence)
  if (title && title.facts.kind !== 'honorific') {
    const of = ofWhom(parse.tokens, mentions, title)
    const definite = first.lower === 'the' || of !== null
    if (!definite) return []
    const bearer = personWithTitle(draft, title.name, of?.entity.country ?? null, phrase.start)
    if (bearer) return [bearer]
    if (of?.entity.country && of.entity.kind === 'Country' && !title.former && title.name === title.facts.title) {
      const holder = holderOf(title.name, of.entity.country, draft.publishedOn)
      if (holder) {
        const entity = registry.entity({
          kind: 'Person',
          key: foldWords(holder.name),
          name: holder.name,
          canonical: holder.name,
          country: of.entity.country,
          sector: title.facts.sector,
          gender: holder.pronoun,
        })
        entity.offices.push({ title: title.name, of: of.entity, start: phrase.start, end: phrase.end })
        registry.mention(entity, phrase.start, phrase.end, sentence)
        return [entity]
      }
    }
    return []
  }
  const ministry = ministryOf(draft, parse, phrase)
  if (ministry) return [ministry]
  if (first.lower !== 'the' || phrase.last - phrase.first > 2) return []
  if (head.lower === 'country' || head.lower === 'nation')
    return only(discourse.best(sentence, (entity) => entity.kind === 'Country'))
  if (ORGANIZATION_HEADS.has(head.lemma) && phrase.last - phrase.first === 1)
    return only(discourse.best(sentence, (entity) => entity.kind === 'Organization'))
  return []
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

function only(entity: DraftEntity | null): DraftEntity[] {
  return entity ? [entity] : []
}

/** Persons named together ("A and B", "A … with B") become what "the two leaders" means. */
function notePair(draft: Draft, discourse: Discourse, parse: Parse, phrase: Phrase): void {
  const group = coordinated(parse, phrase)
  const entities = group.flatMap(
    (member) => entityOfPhrase(draft, parse, member) ?? draft.references.get(member.start)?.slice(0, 1) ?? [],
  )
  if (
    group.length === 2 &&
    entities.length === 2 &&
    entities[0] !== entities[1] &&
    entities[0]?.kind === entities[1]?.kind
  ) {
    discourse.pair(entities)
    return
  }
  const before = parse.tokens[phrase.first - 1]?.lower
  const partner = entities[0]
  if (before !== 'with' || !partner || (partner.kind !== 'Person' && partner.kind !== 'Country')) return
  const other = subjectBefore(draft, parse, phrase, partner.kind)
  if (other && other !== partner) discourse.pair([other, partner])
}

function subjectBefore(draft: Draft, parse: Parse, phrase: Phrase, kind: DraftEntity['kind']): DraftEntity | null {
  for (const candidate of parse.phrases) {
    if (candidate.start >= phrase.start) return null
    const entity = entityOfPhrase(draft, parse, candidate) ?? draft.references.get(candidate.start)?.[0] ?? null
    if (entity?.kind === kind) return entity
  }
  return null
}

function personOf(pronoun: string): (entity: DraftEntity) => boolean {
  const wanted = HE.has(pronoun) ? 'he' : 'she'
  return (entity) => entity.kind === 'Person' && (entity.gender === null || entity.gender === wanted)
}

function isBody(entity: DraftEntity): boolean {
  return entity.kind === 'Organization' || entity.kind === 'Country'
}
