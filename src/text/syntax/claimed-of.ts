import { opening } from './coordination.ts'
import { RELATIVES } from './parentheses.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** "A, not B, killed C": who did it is before the one that did not. */
export function insteadOf({ tokens, phraseAt }: Parse, { first }: VerbGroup): Phrase | null {
  const denied = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : null
  const not = denied ? opening(denied).first - 1 : -1
  return tokens[not]?.lower === 'not' && tokens[not - 1]?.text === ',' ? (phraseAt[not - 2] ?? null) : null
}

/** "strikes which officials say killed four": what the relative pronoun before somebody's "say" takes up. */
export function claimedOf(parse: Parse, verb: VerbGroup): Phrase | null {
  const says = parse.verbAt[verb.first - 1]
  if (!says || says.last !== verb.first - 1 || !/^(?:say|claim|believe|allege|think|report)$/.test(says.lemma))
    return null
  const teller = parse.phraseAt[says.first - 1]
  const at = teller ? opening(teller).first - 1 : -1
  return RELATIVES.has(parse.tokens[at]?.lower ?? '') ? (parse.phraseAt[at - 1] ?? null) : null
}
