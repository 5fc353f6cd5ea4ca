import { owned } from '../../text/syntax/coordination.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { mentionAt, mentionsIn } from '../lookup.ts'
import { isAbroad } from '../names/embassies.ts'
import { isHeldBy, isOfCompound } from './before-head.ts'
import { countryBefore } from './country-before.ts'

const OF_PLACE = new Set(['of', 'in', 'from', 'at', 'near', 'outside', 'around', 'against'])
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])

/** The country that a noun phrase names by a demonym, a possessor or a prepositional phrase, or, for "the capital", the words before it. `except`: names of this are none. `where`: whether "in" and "at" behind it tell. */
export function countryOf(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  except: DraftEntity | null = null,
  where = except === null,
): string | null {
  const names = mentionsIn(draft, parse.sentence.index).filter(
    (mention) =>
      mention.start >= phrase.start &&
      mention.end <= phrase.end &&
      mention.entity.country !== null &&
      mention.entity !== except &&
      mention.entity.kind !== 'Person' &&
      // "Toyota president Kari Lund": where the firm is from tells nothing of her.
      !(except?.kind === 'Person' && mention.entity.sector === 'BUS'),
  )
  const inside = names.find((name) => !isOfCompound(draft, name)) ?? names.find((name) => !isHeldBy(draft, name))
  // "Russia's U.S. ambassador": whose, and where.
  const sent = phrase.possessor && ENVOYS.test(parse.tokens[phrase.head]?.lemma ?? '') ? phrase.possessor : null
  const sender = sent ? (draft.references.get(sent.start)?.[0]?.country ?? countryOf(draft, parse, sent)) : null
  if (sender !== null) return sender
  if (inside) return inside.entity.country
  const first = parse.tokens[phrase.first]
  if (first && POSSESSIVES.has(first.lower)) {
    const owner = draft.references.get(first.start)?.[0]
    if (owner) return owner.country
  }
  // "the Danish corps, whose troops fought": the corps's.
  if (first?.lower === 'whose') {
    const owner = parse.phraseAt[parse.tokens[phrase.first - 1]?.text === ',' ? phrase.first - 2 : phrase.first - 1]
    if (owner) return countryOf(draft, parse, owner)
  }
  if (phrase.possessor) {
    const owner = draft.references.get(phrase.possessor.start)?.[0]
    return owner?.country ?? countryOf(draft, parse, phrase.possessor)
  }
  const next = parse.tokens[phrase.last + 1]
  const manyOrAbroad = isOfMany(parse, phrase) || isAbroad(parse.tokens[phrase.head]?.lemma ?? '')
  if (next && OF_PLACE.has(next.lower) && !(manyOrAbroad && !/^(?:of|from)$/.test(next.lower))) {
    const after = parse.phraseAt[phrase.last + 2]
    // "met Holm in Oslo", "a Hamas delegation in Oslo": where somebody is known by name was makes nobody of there.
    const elsewhere = !where && !/^(?:of|from)$/.test(next.lower)
    if (after && after.first === phrase.last + 2 && !elsewhere) {
      const owner = draft.references.get(after.start)?.[0]
      return owner?.country ?? countryOf(draft, parse, after, except, where)
    }
  }
  const capital = first?.lower === 'the' && parse.tokens[phrase.head]?.lower === 'capital'
  return capital && phrase.last === phrase.first + 1 ? countryBefore(draft, parse, phrase) : null
}

const ENVOYS = /^(?:ambassador|consul|envoy)$/

/** "European leaders in London", "foreign ministers in Cairo": those of many countries are of none where they are. */
function isOfMany({ tokens }: Parse, { first, head }: Phrase): boolean {
  if (
    !/^(?:leader|minister|president|premier|official|envoy|diplomat|delegate|chief|ambassador)s$/.test(
      tokens[head]?.lower ?? '',
    )
  )
    return false
  return tokens.slice(first, head).some(({ lower }) => OF_MANY.test(lower))
}

const OF_MANY =
  /^(?:european|african|asian|arab|western|eastern|nordic|baltic|gulf|caribbean|world|foreign|allied|nato|eu|g7|g20|international|visiting|regional)$/

/** "forces loyal to Libyan commander Holm", "militants led by Iraq's Holm": the country of whom they follow. They are somebody's own, not the state's. */
export function countryFollowed(draft: Draft, parse: Parse, { last }: Phrase): string | null {
  if (!FOLLOWS.test(`${parse.tokens[last + 1]?.lower} ${parse.tokens[last + 2]?.lower}`)) return null
  const first = parse.phraseAt[last + 3]
  const leader = first?.first === last + 3 ? owned(parse, first) : null
  const head = leader ? parse.tokens[leader.head] : undefined
  if (!leader || !head) return null
  const person = mentionAt(draft, parse.sentence.index, head)?.entity
  return (person?.kind === 'Person' ? person.country : null) ?? countryOf(draft, parse, leader, person ?? null)
}

const FOLLOWS = /^(?:loyal to|led by|commanded by|answering to)$/
