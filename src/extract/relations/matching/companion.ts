import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { VerbFrame } from '../frame.ts'

/** Whether the words that the frame wants behind the verb or its object, which end at token `after`, are there. */
export function hasCompanion(parse: Parse, verb: VerbGroup, after: number, { companion }: VerbFrame): boolean {
  if (!companion) return true
  const before = companion.own ? obliquesAfter(parse, -1).filter(({ at }) => at < verb.first) : []
  // "hacked to death two men": it may stand before the object.
  const near = after > verb.last && !companion.own ? obliquesAfter(parse, verb.last) : []
  return [obliquesAfter(parse, after), before, near].some((obliques) =>
    obliques.some(
      ({ preposition, phrases }, i) =>
        companion.prepositions.includes(preposition) &&
        phrases.some((phrase) => companion.nouns.includes(parse.tokens[phrase.head]?.lemma ?? '')) &&
        !(
          companion.own &&
          (isCalledFor(parse, phrases) || /^(?:with|between)$/.test(obliques[i + 1]?.preposition ?? ''))
        ),
    ),
  )
}

/** "on his call for peace", "on a call-in show", no "in a phone call for the aid" */
function isCalledFor(parse: Parse, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    ({ first, head, last }) =>
      /^(?:for|-)$/.test(parse.tokens[last + 1]?.lower ?? '') &&
      !parse.tokens.slice(first, head).some(({ lower }) => /^(?:tele)?phone$|^video$/.test(lower)),
  )
}

/** Whether the verb is done as the frame wants: the adverb stands with the verb or behind its object, which ends at token `after`. */
export function hasManner({ tokens }: Parse, verb: VerbGroup, after: number, { manner }: VerbFrame): boolean {
  if (!manner) return true
  const near = [...tokens.slice(Math.max(0, verb.first - 1), verb.last + 2), tokens[after + 1]]
  return near.some((token) => manner.includes(token?.lower ?? ''))
}

/** Whether the object, which ends at token `after`, is called behind itself or behind the verb what the frame wants: "took B hostage", "set ablaze B". */
export function hasPredicate({ tokens }: Parse, { last }: VerbGroup, after: number, { predicate }: VerbFrame): boolean {
  if (!predicate) return true
  // Behind the verb it leads to the object: in "taken hostage" it is none.
  return [after, ...(after > last + 1 ? [last] : [])].some((end) => {
    const next = tokens[end + 1]?.lower ?? ''
    return predicate.includes(next) || predicate.includes(`${next} ${tokens[end + 2]?.lower ?? ''}`)
  })
}

/** Whether a word right behind the object or verb, which ends at token `after`, makes the verb something else: "kicked B out". */
export function isOtherwise(parse: Parse, after: number, { except }: VerbFrame): boolean {
  return except?.includes(parse.tokens[after + 1]?.lower ?? '') ?? false
}

/** What is given with a look or by mail hurts nobody: "shot B an angry look". A stretch of time may stand there too. */
export function isGiven(parse: Parse, object: number): boolean {
  const given = parse.phraseAt[object + 1]
  return (
    given?.first === object + 1 &&
    /^an?$/.test(parse.tokens[given.first]?.lower ?? '') &&
    !/^(?:second|minute|hour|day|week|month|year|decade|time)$/.test(parse.tokens[given.head]?.lemma ?? '')
  )
}
