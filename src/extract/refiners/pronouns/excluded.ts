import type { Range } from '../../../model/span.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft, DraftEntity } from '../../draft.ts'
import { mentionsIn, sentencesIn } from '../../lookup.ts'
import { entityOfPhrase } from '../discourse.ts'
import { opensInnerClause } from './ahead.ts'
import type { Seen } from './seen.ts'
import type { Speech } from './speech.ts'
import { WEIGHTS } from './weights.ts'

/** What binding takes from a candidate's points; -Infinity where it cannot be meant. */
export type Excluded = (seen: Seen) => number

/**
 * Whom a pronoun does not mean by its place: the subject of its own clause, whom its own clause names behind it, and whom the speech
 * names that it is the subject of ("He said Holm …", "Holm is right," he said).
 */
export function excludedBy(
  draft: Draft,
  parse: Parse,
  phrase: Phrase,
  subjects: ReadonlySet<Phrase>,
  speech: Speech | undefined,
  referents: ReadonlyMap<number, readonly DraftEntity[]>,
  reporting: readonly DraftEntity[],
): Excluded {
  const never = new Set<DraftEntity>()
  const hardly = new Set<DraftEntity>()
  const seldom = new Set<DraftEntity>()
  if (subjects.has(phrase) || speech) {
    // "While he likes Holm, Brandt sells bread": what lies behind the comma is no more of his clause.
    const comma = opensInnerClause(parse, phrase)
      ? parse.tokens.find(({ index, text }) => index > phrase.last && text === ',')
      : undefined
    for (const mention of mentionsIn(draft, parse.sentence.index))
      if (mention.start > phrase.start && mention.start < (comma?.start ?? Infinity)) hardly.add(mention.entity)
    // "Norway said it would defend Norway": who speaks is meant, though named again.
    for (const speaker of reporting) if (speaker.kind !== 'Person') hardly.delete(speaker)
    for (const range of speech?.quoted ?? []) for (const entity of entitiesIn(draft, range)) hardly.add(entity)
    if (speech?.before) for (const entity of entitiesIn(draft, speech.before)) seldom.add(entity)
  } else {
    // An object pronoun is not the subject of its own clause.
    const gerund = parse.verbAt[phrase.first - 1]
    // "with Holm greeting him"
    const doer = gerund?.gerund ? parse.phraseAt[gerund.first - 1] : null
    const absolute = doer && parse.tokens[doer.first - 1]?.lower === 'with' ? doer : null
    const subject = absolute ?? [...subjects].findLast((other) => other.last < phrase.first)
    const entity = subject && (entityOfPhrase(draft, parse, subject) ?? referents.get(subject.start)?.[0])
    if (entity) never.add(entity)
  }
  return ({ entities }) => {
    const [entity] = entities
    if (!entity) return 0
    if (never.has(entity)) return -Infinity
    return hardly.has(entity) ? WEIGHTS.inContent : seldom.has(entity) ? WEIGHTS.inClause : 0
  }
}

function entitiesIn(draft: Draft, range: Range): DraftEntity[] {
  return sentencesIn(draft, range).flatMap((sentence) =>
    mentionsIn(draft, sentence.index)
      .filter((mention) => mention.start >= range.start && mention.end <= range.end)
      .map((mention) => mention.entity),
  )
}
