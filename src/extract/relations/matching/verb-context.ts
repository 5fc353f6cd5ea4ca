import type { Parse } from '../../../text/syntax/parse.ts'
import { isAnd } from '../../../text/syntax/coordination.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** A subject is no longer, in tokens. */
const SUBJECT_REACH = 8
/** Between equals of one list of verbs stand no more tokens. */
const LIST_REACH = 25

/** "neither A nor B met C", "neither side attacked" */
export function isNeither(parse: Parse, { first }: VerbGroup): boolean {
  for (let i = first - 1; i >= Math.max(0, first - SUBJECT_REACH) && !parse.verbAt[i]; i--)
    if (/^(?:neither|nor)$/.test(parse.tokens[i]!.lower)) return true
  return false
}

/** "will raise it when she meets B": a clause in the present tense beside a verb about what is to come. */
export function isToCome(parse: Parse, verb: VerbGroup): boolean {
  if (!isPresent(parse, verb)) return false
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - SUBJECT_REACH) && !parse.verbAt[i]; i--)
    if (/^(?:when|before|until|once|after)$/.test(parse.tokens[i]!.lower))
      return parse.verbs.some(({ modal, infinitive }) => modal !== null || infinitive)
  return false
}

/** The verb whose "to" or "will" a bare one shares: "plans to visit A and meet B", "will bomb A or kill B"; null where it shares none. */
export function firstOfConjoined(parse: Parse, verb: VerbGroup): VerbGroup | null {
  if (verb.first !== verb.last || parse.tokens[verb.main]?.lower !== verb.lemma) return null
  let before = verb.first - 1
  while (parse.tokens[before]?.pos === 'ADV' && !parse.phraseAt[before]) before--
  if (!isAnd(parse, before) && parse.tokens[before]?.text !== ',') return null
  for (let i = before - 1; i >= Math.max(0, verb.first - LIST_REACH); i--) {
    const other = parse.verbAt[i]
    if (!other) continue
    if (other.infinitive || other.modal !== null) return other
    if (!isPresent(parse, other) && !other.gerund && !other.bareParticiple) return null
    i = other.first
  }
  return null
}

function isPresent(parse: Parse, { first, last, main, lemma }: VerbGroup): boolean {
  const word = parse.tokens[main]?.lower ?? ''
  return first === last && (word === lemma || word === `${lemma}s`)
}
