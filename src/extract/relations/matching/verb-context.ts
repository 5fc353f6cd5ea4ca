import type { Parse } from '../../../text/syntax/parse.ts'
import { isAnd, opening } from '../../../text/syntax/coordination.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'

/** A subject is no longer, in tokens. */
const SUBJECT_REACH = 8
/** Between a plaint and what it says stand no more tokens. */
const PLAINT_REACH = 30
/** Between equals of one list of verbs stand no more tokens. */
const LIST_REACH = 25

/** "neither A nor B met C", "neither side attacked", "A met neither B nor C" */
export function isNeither(parse: Parse, { first, last }: VerbGroup): boolean {
  if (parse.tokens[last + 1]?.lower === 'neither') return true
  for (let i = first - 1; i >= Math.max(0, first - SUBJECT_REACH) && !parse.verbAt[i]; i--) {
    if (!/^(?:neither|nor)$/.test(parse.tokens[i]!.lower)) continue
    // "A, neither a friend nor a foe, met B": what is said of A.
    if (parse.tokens[first - 1]?.text !== ',') return true
  }
  return false
}

/** "Nor did A attack B", "at no time did A attack B": the auxiliary stands before its subject. */
export function isInvertedNever(parse: Parse, { first }: VerbGroup): boolean {
  const subject = parse.phraseAt[first - 1]
  if (!subject) return false
  const { first: start } = opening(subject)
  if (!/^(?:do|does|did|has|have|had|will|would|can|could|is|are|was|were)$/.test(parse.tokens[start - 1]?.lower ?? ''))
    return false
  const before = parse.tokens[start - 2]?.lower ?? ''
  if (/^(?:nor|neither|never|seldom|rarely)$/.test(before)) return true
  const led = parse.tokens[start - 3]?.lower ?? ''
  return (before === 'once' && led === 'not') || (/^(?:time|point|way|circumstances)$/.test(before) && led === 'no')
}

/** "had never met or spoken to B": the second of two of which neither is. */
export function isOrOfNever(parse: Parse, verb: VerbGroup): boolean {
  if (parse.tokens[verb.first - 1]?.lower !== 'or') return false
  const before = parse.verbAt[verb.first - 2]
  return before?.negated === true && before.last === verb.first - 2
}

/** "almost killed B", "was nearly bombed": it did not come to it. Who is nearly beaten to death is beaten. */
export function isNearly({ tokens }: Parse, { first, main, last }: VerbGroup): boolean {
  if (tokens[last + 1]?.lower === 'to' && tokens[last + 2]?.lower === 'death') return false
  return tokens.slice(Math.max(0, first - 1), main).some(({ lower }) => lower === 'almost' || lower === 'nearly')
}

/** "told B not to strike", "warned them not to meet": what somebody else wants not to be done. */
export function isBidden(parse: Parse, verb: VerbGroup): boolean {
  if (!verb.infinitive) return false
  const object = parse.phraseAt[verb.first - 1] ?? parse.phraseAt[verb.first - 2]
  const bid = object ? parse.verbAt[opening(object).first - 1] : null
  return bid !== null && bid !== undefined && BIDDING.has(bid.lemma) && !bid.passive
}

const BIDDING: ReadonlySet<string> = new Set(
  'tell urge ask warn order advise beg implore instruct command press pressure persuade caution remind want'.split(' '),
)

/** "will raise it when she meets B": a clause in the present tense beside a verb about what is to come. */
export function isToCome(parse: Parse, verb: VerbGroup): boolean {
  if (!isPresent(parse, verb)) return false
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - SUBJECT_REACH) && !parse.verbAt[i]; i--)
    if (/^(?:when|before|until|once|after)$/.test(parse.tokens[i]!.lower))
      return parse.verbs.some(({ modal, infinitive }) => modal !== null || infinitive)
  return false
}

/** "Should A attack B, …", "Were A to attack B, …": a condition without "if". It opens the sentence, which is no question. */
export function isInverted(parse: Parse, verb: VerbGroup): boolean {
  const [opener] = parse.tokens
  const subject = parse.phraseAt[verb.first - 1]
  if (!opener || !subject || !/^(?:Should|Were|Had)$/.test(opener.text) || subject.first > SUBJECT_REACH) return false
  if (parse.verbs.some(({ first, last }) => first > 0 && last < verb.first)) return false
  return parse.verbs.some(({ first, modal }) => first > verb.last && modal !== null)
}

/** "filed a lawsuit arguing he was tortured": what a plaint says is not yet shown. */
export function isPleaded({ tokens }: Parse, { lemma, first }: VerbGroup): boolean {
  return (
    /^(?:argue|claim|contend|charge|state|say)$/.test(lemma) &&
    tokens
      .slice(Math.max(0, first - PLAINT_REACH), first)
      .some((token) => /^(?:lawsuit|suit|complaint|petition|indictment|plaint)$/.test(token.lower))
  )
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

/** "denied it had attacked B": only the subject stands between the denial and the finite verb at `at`. */
export function isBareDenial(parse: Parse, denial: VerbGroup, at: number): boolean {
  const clause = parse.verbAt[at]
  if (denial.lemma !== 'deny' || denial.negated || denial.passive || !clause) return false
  if (clause.gerund || clause.infinitive || (clause.bareParticiple && clause.passive)) return false
  const between = parse.tokens.slice(denial.last + 1, at)
  return (
    parse.phraseAt[denial.last + 1]?.first === denial.last + 1 &&
    parse.phraseAt[at - 1] !== null &&
    between.every(({ pos, lower }) => !/^(?:PUNCT|SCONJ|CCONJ)$/.test(pos) && !CLAUSES.test(lower))
  )
}

/** What opens a clause of its own. */
const CLAUSES = /^(?:who|which|that|when|after|before|as|since|while|where|because|if|whose)$/

/** The answer that says all by an auxiliary: "he said it had not", "he said no". */
const ANSWER =
  /\b(?:said|says|answered|replied|insisted) (?:that )?(?:(?:it|he|she|they|the \w{3,20}) (?:had|has|have|did|does|do|was|were)( not| n't|n't)?|(yes|no))(?= [.,;]|$)/

/** "Asked whether A had attacked B, he said it had not": what is answered of the clause that "asked" leads to; null where no such answer is. */
export function answered(parse: Parse, verb: VerbGroup): 'negated' | 'asserted' | null {
  const words = parse.tokens.map(({ lower }) => lower)
  const asked = words.lastIndexOf('asked', verb.first)
  if (asked < 0 || asked > 1 || !/^(?:whether|if)$/.test(words[asked + 1] ?? '')) return null
  const comma = words.indexOf(',', verb.last)
  const answer = comma < 0 ? null : ANSWER.exec(words.slice(comma + 1).join(' '))
  if (!answer) return null
  return answer[1] !== undefined || answer[2] === 'no' ? 'negated' : 'asserted'
}

function isPresent(parse: Parse, { first, last, main, lemma }: VerbGroup): boolean {
  const word = parse.tokens[main]?.lower ?? ''
  return first === last && (word === lemma || word === `${lemma}s`)
}
