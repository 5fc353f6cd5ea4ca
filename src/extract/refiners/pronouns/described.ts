import { PERSON_NOUNS } from '../../../lexicon/person-nouns.ts'
import { ageAt, isInnerPreposition } from '../../../text/syntax/compounds.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { DraftEntity } from '../../draft.ts'
import type { Discourse } from '../discourse.ts'
import type { Ages } from './ages.ts'
import { fitOf } from './fit.ts'
import type { Genders } from './genders.ts'
import type { Seen } from './seen.ts'

/**
 * Whom an age or children stand for: "the 44-year-old", "the mother-of-two". Who the article says is 44, else who was spoken of
 * last and may be; none where that was somebody without a name.
 */
export function describedBy(
  parse: Parse,
  phrase: Phrase,
  discourse: Discourse,
  ages: Ages,
  genders: Genders,
): DraftEntity[] {
  const { tokens } = parse
  if (tokens[phrase.first]?.lower !== 'the') return []
  const age = ageAt(tokens, phrase.head)
  if (age !== null && tokens[phrase.head]?.lower === 'old') {
    const known = [...ages.known].filter(([, years]) => years === age).map(([entity]) => entity)
    if (known.length > 0 || ages.nameless.has(age)) return known.length === 1 && !ages.nameless.has(age) ? known : []
    return meant(parse, discourse, ({ kind, plural, entities: [entity] }) =>
      kind !== 'person' || plural || (entity && ages.known.has(entity)) ? -Infinity : 0,
    )
  }
  const gender = isParent(parse, phrase) ? PERSON_NOUNS.get(tokens[phrase.head]?.lower ?? '') : undefined
  return gender ? meant(parse, discourse, fitOf(gender, 'one', genders, null)) : []
}

/** "mother-of-two", "father of three". */
function isParent({ tokens }: Parse, { head, last }: Phrase): boolean {
  const of = tokens[head + 1]?.lower === 'of' ? head + 1 : isInnerPreposition(tokens, head + 2) ? head + 2 : -1
  const count = tokens[of === head + 1 ? of + 1 : of + 2]
  return of > 0 && count?.pos === 'NUM' && (of > head + 1 || last === head)
}

function meant(parse: Parse, discourse: Discourse, fit: (seen: Seen) => number): DraftEntity[] {
  const found = discourse.best({ sentence: parse.sentence.index, speaks: false, fit })
  return [...(found?.seen.entities ?? [])]
}
