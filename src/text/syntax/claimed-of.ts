import { opening } from './coordination.ts'
import { RELATIVES } from './parentheses.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** "strikes which officials say killed four": what the relative pronoun before somebody's "say" takes up. */
export function claimedOf(parse: Parse, verb: VerbGroup): Phrase | null {
  const says = parse.verbAt[verb.first - 1]
  if (!says || says.last !== verb.first - 1 || !/^(?:say|claim|believe|allege|think|report)$/.test(says.lemma))
    return null
  const teller = parse.phraseAt[says.first - 1]
  const at = teller ? opening(teller).first - 1 : -1
  return RELATIVES.has(parse.tokens[at]?.lower ?? '') ? (parse.phraseAt[at - 1] ?? null) : null
}
