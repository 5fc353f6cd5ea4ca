import type { Range } from '../../../model/span.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { firstAfter, mentionsIn, sentencesIn } from '../../lookup.ts'
import { lastSubject, opensInnerClause } from './ahead.ts'
import type { KnownPhrase, KnownSentence } from './known.ts'
import type { Seen } from './seen.ts'
import { WEIGHTS } from './weights.ts'

/** What binding takes from a candidate's points; -Infinity where it cannot be meant. */
export type Excluded = (seen: Seen) => number

const OBJECTS = /^(?:him|them|(?:him|her|them)sel(?:f|ves))$/
/** By their form no objects: "where [he] and Holm met", though the last of the two alone is known as a subject. */
const SUBJECTS = /^(?:he|she|they)$/
/** Behind a pronoun no more names of its sentence are looked at. */
const MAX_NAMED = 40

/**
 * Whom a pronoun does not mean by its place: the subject of its own clause, whom its own clause names behind it, and whom the speech
 * names that it is the subject of ("He said Holm …", "Holm is right," he said). `keyAt` tells what a phrase before it stands for,
 * by its start.
 */
export function excludedBy(
  draft: Draft,
  { parse, subjects, inOrder }: KnownSentence,
  { phrase, speech }: KnownPhrase,
  keyAt: ReadonlyMap<number, string>,
  reporting: readonly DraftEntity[],
): Excluded {
  // "let [him] go": by its form no subject.
  const form = parse.tokens[phrase.first]?.lower ?? ''
  if (OBJECTS.test(form) || (!subjects.has(phrase) && !speech && !SUBJECTS.test(form))) {
    const key = keyAt.get(subjectOfObject({ parse, inOrder }, phrase)?.start ?? -1)
    const own = /sel(?:f|ves)$/.test(form) ? WEIGHTS.reflexive : -Infinity
    return (seen) => (seen.key === key ? own : 0)
  }
  const hardly = new Set<DraftEntity>()
  const seldom = new Set<DraftEntity>()
  // "While he likes Holm, Brandt sells bread": what lies behind the comma is no more of his clause.
  const comma = opensInnerClause(parse, phrase)
    ? parse.tokens.find(({ index, text }) => index > phrase.last && text === ',')
    : undefined
  for (const entity of namedBehind(draft, parse.sentence.index, phrase.start, comma?.start ?? Infinity))
    hardly.add(entity)
  // "Norway said it would defend Norway": who speaks is meant, though named again.
  for (const speaker of reporting) if (speaker.kind !== 'Person') hardly.delete(speaker)
  for (const range of speech?.quoted ?? []) for (const entity of entitiesIn(draft, range)) hardly.add(entity)
  const there = placesBefore(draft, parse, phrase)
  const before = speech?.before ?? null
  if (before) for (const entity of entitiesIn(draft, before)) seldom.add(entity)
  return ({ entities, start, plural }) => {
    const [entity] = entities
    // "Bakers can do that, they said": others than the bakers.
    if (entities.some((one) => there.has(one))) return -Infinity
    if (!entity) return plural && before && start >= before.start && start < before.end ? WEIGHTS.inClause : 0
    return hardly.has(entity) ? WEIGHTS.inContent : seldom.has(entity) ? WEIGHTS.inClause : 0
  }
}

/** The subject of the clause whose object the pronoun is. */
function subjectOfObject({ parse, inOrder }: Pick<KnownSentence, 'parse' | 'inOrder'>, phrase: Phrase): Phrase | null {
  const gerund = parse.verbAt[phrase.first - 1]
  // "with Holm greeting him"
  const doer = gerund?.gerund ? parse.phraseAt[gerund.first - 1] : null
  return doer && parse.tokens[doer.first - 1]?.lower === 'with' ? doer : lastSubject(inOrder, phrase.first)
}

/** "a trip to Norway, where [they] met": the countries that "where" takes up, which nobody is in his own clause. */
function placesBefore(draft: Draft, { tokens, sentence }: Parse, { first }: Phrase): ReadonlySet<DraftEntity> {
  if (tokens[first - 1]?.lower !== 'where') return new Set()
  const from = tokens[Math.max(0, first - PLACE_REACH)]?.start ?? 0
  return new Set(
    mentionsIn(draft, sentence.index)
      .filter(({ start, end, entity }) => start >= from && end <= tokens[first - 1]!.start && entity.kind === 'Country')
      .map(({ entity }) => entity),
  )
}

/** Before "where" its place stands no further, in tokens. */
const PLACE_REACH = 12

/** Whom the sentence names between two offsets. */
function namedBehind(draft: Draft, sentence: number, from: number, to: number): DraftEntity[] {
  const mentions = mentionsIn(draft, sentence)
  const first = firstAfter(mentions.length, (at) => (mentions[at]?.start ?? 0) > from)
  return mentions
    .slice(first, first + MAX_NAMED)
    .filter(({ start }) => start < to)
    .map(({ entity }) => entity)
}

function entitiesIn(draft: Draft, range: Range): DraftEntity[] {
  return sentencesIn(draft, range).flatMap((sentence) =>
    mentionsIn(draft, sentence.index)
      .filter((mention) => mention.start >= range.start && mention.end <= range.end)
      .map((mention) => mention.entity),
  )
}
