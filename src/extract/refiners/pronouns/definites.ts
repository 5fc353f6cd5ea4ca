import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { BODY_KINDS } from '../../../lexicon/body-kinds.ts'
import { countryBefore } from '../../actors/country-before.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { mayBeCalled } from '../../names/called-bodies.ts'
import { countryEntity } from '../../names/country-entity.ts'
import { embassyOf, isAbroad } from '../../names/embassies.ts'
import { countriesCalled } from '../../names/country-pairs.ts'
import type { Discourse } from '../discourse.ts'

const PAIR_HEADS = new Set(
  'leader president minister side man woman diplomat official politician statesman premier'.split(' '),
)
const COUNTRY_PAIR_HEADS = new Set(
  'country nation state neighbor neighbour capital ally rival government side'.split(' '),
)
/** What countries have one each of. */
const ARMIES = new Set('army military navy force troop'.split(' '))
/** How many several are, in words. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
])
/** Words that stand alone for as many as were named together. */
const GROUPS: ReadonlyMap<string, number> = new Map([...COUNTS, ['trio', 3], ['quartet', 4]])

/** Whom definite words mean by what was spoken of: "the two leaders", "the country", "the company"; or by a name of two: "both Koreas". */
export function entitiesOfRole(draft: Draft, parse: Parse, phrase: Phrase, discourse: Discourse): DraftEntity[] {
  const head = parse.tokens[phrase.head]
  const first = parse.tokens[phrase.first]
  if (!head || (first?.lower !== 'the' && first?.lower !== 'both')) return []
  const called = countriesCalled(head.text)
  if (called.length > 0) return called.map((iso3) => countryEntity(draft, iso3))
  const sentence = parse.sentence.index
  const words = parse.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lower)
  const count = words[0] === 'the' ? (COUNTS.get(words[1] ?? '') ?? 0) : 0
  if (count > 2 && (PAIR_HEADS.has(head.lemma) || COUNTRY_PAIR_HEADS.has(head.lemma))) {
    const kind = PAIR_HEADS.has(head.lemma) && head.lemma !== 'side' ? 'Person' : undefined
    const group = discourse.lastPair(kind)
    return group.length === count ? group : []
  }
  if ((words.includes('two') && words[0] === 'the' && head.lower !== 'two') || words[0] === 'both') {
    if (PAIR_HEADS.has(head.lemma)) {
      const people = discourse.lastPair('Person')
      if (people.length === 2) return people
      const two = discourse.lastTwo('Person', sentence)
      if (two.length > 0) return two
    }
    if (COUNTRY_PAIR_HEADS.has(head.lemma)) {
      const pair = discourse.lastPair()
      return pair.length === 2 ? pair : discourse.lastTwo('Country', sentence)
    }
    return ARMIES.has(head.lemma) ? theTwoCountries(draft, phrase, discourse) : []
  }
  if (first.lower !== 'the') return []
  if (/^(?:two|pair|duo)$/.test(head.lower)) {
    const pair = discourse.lastPair('Person')
    return pair.length === 2 ? pair : discourse.lastTwo('Person', sentence)
  }
  const several = GROUPS.get(head.lower) ?? 0
  if (several > 0 && phrase.last - phrase.first === 1) {
    const group = discourse.lastPair('Person')
    return group.length === several ? group : []
  }
  if (isAbroad(head.lower) && phrase.last - phrase.first === 1) {
    const owner = embassyOf(draft, head.lower, phrase.start)
    return owner ? [owner] : []
  }
  if (phrase.last - phrase.first > 2) return []
  if (head.lower === 'country' || head.lower === 'nation') {
    const told = countryBefore(draft, parse, phrase)
    return told === null ? lastOf(discourse, sentence, 'Country') : [countryEntity(draft, told)]
  }
  // "The ministry of health": another one than was spoken of.
  const named = /^(?:of|for)$/.test(parse.tokens[phrase.last + 1]?.lower ?? '')
  return BODY_KINDS.has(head.lemma) && head.lower === head.lemma && phrase.last - phrase.first === 1 && !named
    ? lastOf(discourse, sentence, 'Organization', (body) => mayBeCalled(body, head.lemma))
    : []
}

/** "the two armies": of the countries that were named together, else of those that the article has named so far, if they are two. */
function theTwoCountries(draft: Draft, { start }: Phrase, discourse: Discourse): DraftEntity[] {
  const pair = discourse.lastPair('Country')
  if (pair.length === 2) return pair
  const named = new Set(
    draft.mentions.filter((mention) => mention.start < start && mention.entity.kind === 'Country').map((m) => m.entity),
  )
  return named.size === 2 ? [...named] : []
}

function lastOf(
  discourse: Discourse,
  sentence: number,
  kind: DraftEntity['kind'],
  fits: (entity: DraftEntity) => boolean = () => true,
): DraftEntity[] {
  const found = discourse.best({
    sentence,
    speaks: false,
    fit: ({ entities: [entity, other] }) =>
      entity?.kind === kind && other === undefined && fits(entity) ? 0 : -Infinity,
  })
  return found ? [...found.seen.entities] : []
}
