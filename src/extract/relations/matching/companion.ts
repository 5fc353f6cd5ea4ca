import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/relations.ts'
import type { VerbFrame } from '../frame.ts'

/** Whether the words that the frame wants behind the verb or its object are there. */
export function hasCompanion(parse: Parse, after: number, { companion }: VerbFrame): boolean {
  if (!companion) return true
  return obliquesAfter(parse, after).some(
    ({ preposition, phrases }) =>
      companion.prepositions.includes(preposition) &&
      phrases.some((phrase) => companion.nouns.includes(parse.tokens[phrase.head]?.lemma ?? '')),
  )
}

/** Whether the object, which ends at token `after`, is called behind itself what the frame wants: "took B hostage". */
export function hasPredicate(parse: Parse, after: number, { predicate }: VerbFrame): boolean {
  return !predicate || predicate.includes(parse.tokens[after + 1]?.lower ?? '')
}
