import type { Modality } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import {
  ALLEGING,
  CANCELLING,
  DENIAL_NOUNS,
  DENYING,
  ENDING,
  HYPOTHETICAL,
  HYPOTHETICAL_NOUNS,
  MOTION,
  NEGATING,
  PLANNING,
  PREPARING,
  CLEARING,
} from './modality-words.ts'
import { chargedWith, claimedThat } from './charges.ts'
import { reported } from './reported.ts'
import {
  answered,
  firstOfConjoined,
  isBidden,
  isInverted,
  isInvertedNever,
  isNearly,
  isNeither,
  isOrOfNever,
  isToCome,
} from './verb-context.ts'

/**
 * The modality of an event that a verb tells: its own auxiliaries, then the chain of its governors, then words of doubt near it.
 * `attempts`: to attempt it is to do it, as far as who attacked whom goes ("attempted to assassinate").
 */
export function modalityOfVerb(parse: Parse, verb: VerbGroup, attempts = false): Modality {
  if (doubted(parse, verb.first, verb.last)) return 'alleged'
  // "told B not to strike C": B has not struck, and need not have wanted to.
  if (verb.negated && isBidden(parse, verb)) return 'hypothetical'
  if (verb.negated || isNeither(parse, verb) || isNearly(parse, verb)) return 'negated'
  if (isOrOfNever(parse, verb) || isInvertedNever(parse, verb)) return 'negated'
  // "Whether A will call B remains open"
  if (verb.modal !== null && isAskedWhether(parse, verb.first)) return 'hypothetical'
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === "'ll") return 'planned'
  if (verb.modal === 'would') return hasCondition(parse, verb.first) ? 'hypothetical' : 'planned'
  if (verb.modal !== null && !(verb.perfect && verb.modal === 'must')) return 'hypothetical'
  if (verb.infinitive && isInverted(parse, verb)) return 'hypothetical'
  if (verb.infinitive || verb.gerund) return governed(parse, verb.first, 0, attempts)
  if (isInverted(parse, verb)) return 'hypothetical'
  const first = firstOfConjoined(parse, verb)
  if (first) return modalityOfVerb(parse, first, attempts)
  if (isConditional(parse, verb.first)) return answered(parse, verb) ?? 'hypothetical'
  if (isToCome(parse, verb)) return 'planned'
  return reported(parse, verb.first) ?? claimedThat(parse, verb.first) ?? 'asserted'
}

function governed(parse: Parse, at: number, depth: number, attempts: boolean): Modality {
  let carrier: VerbGroup | null = null
  if (isMissed(parse, at)) return 'negated'
  const charged = parse.verbAt[at]?.gerund ? chargedWith(parse, at) : null
  if (charged) return charged
  const plan = beforeDoer(parse, at) - 3
  for (let i = at - 1; i >= 0 && !carrier; i--) {
    const token = parse.tokens[i]
    if (!token) break
    const noun = token.lemma
    // "a missile capable of hitting B"
    if (i >= at - 2 && token.lower === 'capable') return 'hypothetical'
    if (i >= at - 3 && DENIAL_NOUNS.has(noun)) return 'denied'
    if (i >= plan && HYPOTHETICAL_NOUNS.has(noun) && parse.phraseAt[i]) return ofPlan(parse, i, noun)
    if (
      i >= at - 2 &&
      (token.lower === 'due' ||
        token.lower === 'ready' ||
        token.lower === 'scheduled' ||
        token.lower === 'set' ||
        token.lower === 'slated')
    )
      return isGivenUp(parse, i) ? 'cancelled' : 'planned'
    // "are alleged to have killed": the tagger has the participle for an adjective.
    if (i === at - 1 && token.lower === 'alleged') return 'alleged'
    if (i === at - 1 && token.lower === 'yet') return 'negated'
    if (i >= at - 2 && (token.lower === 'unable' || token.lower === 'unwilling' || token.lower === 'without'))
      return 'negated'
    // "found not guilty of killing B"
    if (i >= at - 3 && token.lower === 'guilty' && parse.tokens[i - 1]?.lower === 'not') return 'denied'
    if (i >= at - 3 && (token.lower === 'guilty' || token.lower === 'responsible')) return 'asserted'
    carrier = parse.verbAt[i] ?? null
  }
  if (!carrier) return 'asserted'
  const { lemma } = carrier
  const positive = !carrier.negated
  // "agreed to a truce after meeting in Lund"
  if (/^(?:after|following|since|upon)$/.test(parse.tokens[at - 1]?.lower ?? '') && parse.verbAt[at]?.gerund)
    return carrier.infinitive || carrier.modal !== null ? modalityOfVerb(parse, carrier) : 'asserted'
  // "was cleared of kicking B"
  if (CLEARING.has(lemma) && parse.tokens[at - 1]?.lower === 'of') return 'denied'
  if (attempts && (lemma === 'attempt' || lemma === 'try')) return modalityOfVerb(parse, carrier)
  if (CANCELLING.has(lemma)) return 'cancelled'
  // Who does not deny it leaves it open.
  if (DENYING.has(lemma)) return positive ? 'denied' : 'alleged'
  if (ALLEGING.has(lemma)) return 'alleged'
  if (NEGATING.has(lemma) || ENDING.has(lemma)) return positive ? 'negated' : 'asserted'
  if (MOTION.has(lemma)) return modalityOfVerb(parse, carrier)
  if (!positive) return 'negated'
  if (lemma === 'go' || PLANNING.has(lemma)) return isGivenUp(parse, carrier.main) ? 'cancelled' : 'planned'
  if (HYPOTHETICAL.has(lemma)) return 'hypothetical'
  if (PREPARING.has(lemma) && parse.tokens[at]?.lower === 'to') return 'hypothetical'
  // "was to have met B": it came to nothing.
  if (lemma === 'be' && parse.tokens[at]?.lower === 'to' && parse.verbAt[at]?.perfect) return 'cancelled'
  if (lemma === 'be' || lemma === 'have')
    return lemma === 'be' && parse.tokens[at]?.lower === 'to' && !isConditional(parse, carrier.first)
      ? 'planned'
      : 'hypothetical'
  if (depth < 3 && (carrier.infinitive || carrier.gerund)) return governed(parse, carrier.first, depth + 1, attempts)
  return modalityOfVerb(parse, carrier)
}

/** "had been due to meet B": it came to nothing. */
function isGivenUp({ tokens }: Parse, at: number): boolean {
  return tokens[at - 1]?.lower === 'been' && tokens[at - 2]?.lower === 'had'
}

/** "Whether A will …": no verb stands between. */
function isAskedWhether({ tokens, verbAt }: Parse, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10) && !verbAt[i]; i--) if (tokens[i]?.lower === 'whether') return true
  return false
}

/** "came close to killing", "within minutes of bombing" */
function isMissed({ tokens }: Parse, at: number): boolean {
  // The tagger may have "to killing" for an infinitive.
  const to = tokens[at]?.lower === 'to' ? at : at - 1
  if (tokens[to]?.lower === 'to') return /^(?:close|near)$/.test(tokens[to - 1]?.lower ?? '')
  return (
    tokens[at - 1]?.lower === 'of' && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'within')
  )
}

/** "plans [for B] to meet": where the one ends who is to do it. */
function beforeDoer(parse: Parse, at: number): number {
  const doer = parse.phraseAt[at - 1]
  const led = doer ? opening(doer).first - 1 : -1
  return parse.tokens[led]?.lower === 'for' ? led : at
}

/** "a plan to visit", "cancelled a plan to visit". */
function ofPlan(parse: Parse, at: number, noun: string): Modality {
  if (parse.tokens[at - 1]?.lower === 'no') return 'negated'
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const verb = parse.verbAt[i]
    if (!verb) continue
    if (CANCELLING.has(verb.lemma)) return 'cancelled'
    if (NEGATING.has(verb.lemma)) return 'negated'
    // "turned down an invitation to meet B"
    if (verb.lemma === 'turn' && parse.tokens[verb.last + 1]?.lower === 'down') return 'negated'
    break
  }
  return noun === 'plan' || noun === 'invitation' ? 'planned' : 'hypothetical'
}

function doubted(parse: Parse, first: number, last: number): boolean {
  for (let i = Math.max(0, first - 3); i <= Math.min(parse.tokens.length - 1, last + 1); i++) {
    const lower = parse.tokens[i]?.lower
    if (lower === 'allegedly' || lower === 'purportedly') return true
  }
  return false
}

function isConditional(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const token = parse.tokens[i]
    if (!token || token.text === ',' || parse.verbAt[i]) return false
    if (token.lower === 'if' || token.lower === 'unless' || token.lower === 'whether') return true
  }
  return false
}

function hasCondition(parse: Parse, at: number): boolean {
  return parse.tokens.some((token) => token.lower === 'if' && Math.abs(token.index - at) < 25)
}
