import type { Modality } from '../../../model/event.ts'
import { opening } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import {
  AGAINST,
  ALLEGED_WORDS,
  ALLEGING,
  ARRANGING,
  CANCELLED_WORDS,
  CANCELLING,
  CANCELLING_PHRASES,
  DENIAL_NOUNS,
  DENYING,
  FAILING,
  HAPPENS,
  HYPOTHETICAL,
  HYPOTHETICAL_NOUNS,
  NEGATING,
  PENDING,
  PLANNED_WORDS,
  PLANNING,
  PREPARATIONS,
  PROPOSING,
  REACTING,
  REPORTS,
  WORKING,
} from './modality-words.ts'
import { isAwaited, isOneOfNone, isTried, isUnlikely } from './noun-context.ts'
import { modalityOfVerb } from './modality.ts'

/** How far left a governing noun or verb is looked for. */
const REACH = 6

/**
 * The modality of an event that a noun tells. `phrase`: the noun's; `carrier`: the verb that holds or launches it. `deed`: the verbs that do
 * it, of an attack, which nobody schedules, and which has happened where a verb speaks of "the" attack without doing it.
 */
export function modalityOfNoun(
  parse: Parse,
  phrase: Phrase,
  carrier: VerbGroup | null,
  { isObject = true, deed = null }: { isObject?: boolean; deed?: readonly string[] | null } = {},
): Modality {
  const planned = deed === null ? modalityOfPlanned(parse, phrase) : null
  if (planned) return planned
  const isSpoken = (verb: VerbGroup): boolean => deed !== null && isSpokenOf(parse, phrase, verb, deed)
  const spoken = carrier !== null && isSpoken(carrier)
  const next = spoken ? null : verbAfter(parse, phrase.last)
  // "The attack may be discussed"
  const follower = carrier === null && next?.passive && isSpoken(next) ? null : next
  const told = toldOfNoun(parse, phrase, spoken ? null : carrier, follower, isObject, deed !== null)
  // "planned talks collapsed"
  return told === 'planned' && follower && FAILING.has(follower.lemma) && !follower.negated ? 'cancelled' : told
}

/** "The meeting planned for Sunday between A and B was put off": what became of what the participle behind the noun plans; null without one. */
function modalityOfPlanned(parse: Parse, { last }: Phrase): Modality | null {
  const plan = parse.verbAt[last + 1]
  if (!plan?.bareParticiple || !/^(?:plan|schedule|slate)$/.test(plan.lemma)) return null
  const next = verbAfter(parse, plan.last)
  if (!next || next.modal !== null || next.infinitive) return 'planned'
  const failed = CANCELLING.has(next.lemma) || FAILING.has(next.lemma) || isPhrasal(parse, next, CANCELLING_PHRASES)
  if (failed) return next.negated ? 'planned' : 'cancelled'
  if (!HAPPENS.has(next.lemma)) return 'planned'
  return next.negated ? 'negated' : 'asserted'
}

/** "is reluctant to call the attack a crime", "may discuss the strike": a verb that neither does the attack nor bears on whether it comes. */
function isSpokenOf({ tokens }: Parse, phrase: Phrase, { lemma, last }: VerbGroup, doing: readonly string[]): boolean {
  if (!/^(?:the|that|this|these|those)$/.test(tokens[opening(phrase).first]?.lower ?? '')) return false
  if (doing.includes(lemma) || HAPPENS.has(lemma)) return false
  // "call the attack a crime"
  if (lemma === 'call') return !/^(?:for|off)$/.test(tokens[last + 1]?.lower ?? '')
  return ![PLANNING, HYPOTHETICAL, NEGATING, CANCELLING, DENYING, ALLEGING].some((verbs) => verbs.has(lemma))
}

/** `follower`: the verb behind the noun. */
function toldOfNoun(
  parse: Parse,
  phrase: Phrase,
  carrier: VerbGroup | null,
  follower: VerbGroup | null,
  isObject: boolean,
  deed: boolean,
): Modality {
  const { first, last } = phrase
  const start = opening(phrase).first
  for (let i = first; i <= last; i++) {
    const lower = parse.tokens[i]?.lower ?? ''
    if (CANCELLED_WORDS.has(lower)) return 'cancelled'
    if (ALLEGED_WORDS.has(lower)) return 'alleged'
  }
  if (follower && (CANCELLING.has(follower.lemma) || isPhrasal(parse, follower, CANCELLING_PHRASES)))
    return follower.negated ? 'asserted' : 'cancelled'
  if (follower?.negated && HAPPENS.has(follower.lemma)) return 'negated'
  // "a visit was blocked by C"
  if (!deed && follower?.passive && /^(?:block|bar|prevent|veto|thwart)$/.test(follower.lemma) && !follower.negated)
    return 'negated'
  // "No talks were held", "no visit is planned": whatever else is said of what is not.
  if (parse.tokens[first]?.lower === 'no' || isOneOfNone(parse, phrase)) return 'negated'
  // "on trial for the murder of B", "wanted for the killing of B"
  if (deed && isTried(parse, start)) return 'alleged'
  // "did not attend a scheduled meeting"
  if (isObject && carrier?.negated && /^(?:attend|hold|join|have)$/.test(carrier.lemma)) return 'negated'
  // "cancelled a planned visit"
  if (isObject && carrier && !carrier.negated && !carrier.infinitive && byGovernor(parse, carrier) === 'cancelled')
    return 'cancelled'
  for (let i = first; i <= last; i++) if (PLANNED_WORDS.has(parse.tokens[i]?.lower ?? '')) return 'planned'
  // "a meeting is unlikely"
  if (!deed && carrier === null && follower && isUnlikely(parse, follower)) return 'hypothetical'
  // "a meeting is not planned"
  if (carrier === null && follower && isYetToBe(parse, follower)) return follower.negated ? 'negated' : 'planned'
  const before = governingNoun(parse, start) ?? inPreparation(parse, start)
  if (before) return before
  if (parse.tokens[start - 1]?.lower === 'of' && parse.tokens[start - 2]?.lower === 'ahead') return 'planned'
  // "spoke before talks with B", as "ahead of": at the time that is told they are to come.
  if (!deed && parse.tokens[first - 1]?.lower === 'before' && !follower?.perfect) return 'planned'
  // "any attack on B would be answered"
  if (parse.tokens[first]?.lower === 'any') {
    // "denied that it had carried out any attack"
    if (carrier && modalityOfVerb(parse, carrier) === 'denied') return 'denied'
    return carrier === null && follower?.modal ? 'hypothetical' : 'negated'
  }
  // "said after talks with B that C would"
  if (carrier === null && isOver(parse, phrase)) return 'asserted'
  // "will avenge B's attack", no "would condemn an attack"
  if (
    carrier &&
    REACTING.has(carrier.lemma) &&
    !/^(?:an?|any|every|future|further)$/.test(parse.tokens[start]?.lower ?? '')
  )
    return 'asserted'
  if (carrier) {
    const own = modalityOfVerb(parse, carrier)
    if (own !== 'asserted') return own
    if (!deed && isAwaited(parse, carrier)) return 'planned'
    return (isObject ? byGovernor(parse, carrier) : null) ?? 'asserted'
  }
  if (follower && follower.modal === 'will') return 'planned'
  if (follower && follower.modal !== null) return 'hypothetical'
  if (follower?.infinitive) return 'planned'
  return 'asserted'
}

/** "is being arranged", "was proposed", "is in the works", "is possible": what a verb whose subject the noun is says of a meeting to come. */
function isYetToBe({ tokens }: Parse, verb: VerbGroup): boolean {
  const group = tokens.slice(verb.first, verb.main)
  if (verb.passive)
    return PROPOSING.has(verb.lemma) || (ARRANGING.has(verb.lemma) && group.some(({ lower }) => lower === 'being'))
  if (verb.lemma !== 'be') return false
  const next = tokens[verb.last + 1]?.lower ?? ''
  if (/^(?:possible|likely|imminent|due|pending|conceivable)$/.test(next)) return true
  const nouns = PENDING.get(next)
  return nouns !== undefined && tokens.slice(verb.last + 2, verb.last + 4).some(({ lower }) => nouns.has(lower))
}

/** "Preparations for B's visit", "work has begun on a summit", "is preparing for B's visit". `start`: where the words for the meeting begin. */
function inPreparation(parse: Parse, start: number): Modality | null {
  const preposition = parse.tokens[start - 1]?.lower ?? ''
  const before = parse.verbAt[start - 2]
  const works = WORKING.get(preposition)
  if (before && works?.has(before.lemma)) return before.negated ? 'negated' : 'planned'
  if (preposition !== 'for' && preposition !== 'on' && preposition !== 'of') return null
  const adverb = /^(?:under ?way|way|afoot|ready)$/.test(parse.tokens[start - 2]?.lower ?? '')
  const verb = before ?? (adverb ? (parse.verbAt[start - 3] ?? parse.verbAt[start - 4]) : null)
  const [noun] = verb ? subjectsOf(parse, verb) : [parse.phraseAt[start - 2]]
  const head = noun ? parse.tokens[noun.head] : null
  if (!noun || !head) return null
  // "A date was set for talks"; where none is yet, the talks are planned all the same.
  if (verb && preposition === 'for' && /^(?:date|time|venue|timetable)$/.test(head.lemma)) return 'planned'
  const prepares = PREPARATIONS.has(head.lemma) || (preposition === 'on' && head.lower === 'work')
  return prepares ? (parse.tokens[noun.first]?.lower === 'no' ? 'negated' : 'planned') : null
}

const MEASURES = /^(?:hour|day|week|month|round)$/

/** "said after talks with B": the talks are over, whatever the verb says and whatever follows. */
export function isOver(parse: Parse, phrase: Phrase): boolean {
  const { first } = opening(phrase)
  // "after hours of talks"
  const measure = parse.tokens[first - 1]?.lower === 'of' ? parse.phraseAt[first - 2] : null
  if (measure && MEASURES.test(parse.tokens[measure.head]?.lemma ?? '')) return isOver(parse, measure)
  return /^(?:after|following|since)$/.test(parse.tokens[opening(phrase).first - 1]?.lower ?? '')
}

/** Governor verbs outside the holding kind: "called for talks", "rejected talks", "threatened an attack". */
export function byGovernor(parse: Parse, verb: VerbGroup): Modality | null {
  const { lemma } = verb
  const next = parse.tokens[verb.last + 1]?.lower
  if (isPhrasal(parse, verb, CANCELLING_PHRASES)) return 'cancelled'
  if (lemma === 'call' && next !== 'for') return null
  if (CANCELLING.has(lemma)) return 'cancelled'
  if (NEGATING.has(lemma)) return 'negated'
  if (DENYING.has(lemma)) return 'denied'
  if (ALLEGING.has(lemma)) return 'alleged'
  if (
    lemma === 'announce' ||
    lemma === 'order' ||
    lemma === 'discuss' ||
    lemma === 'stop' ||
    lemma === 'support' ||
    lemma === 'suspend'
  )
    return null
  if (PLANNING.has(lemma)) return 'planned'
  if (HYPOTHETICAL.has(lemma)) return 'hypothetical'
  return null
}

/** Whether what the table has for the verb stands behind it: "was put off". */
function isPhrasal({ tokens }: Parse, { lemma, last }: VerbGroup, phrases: ReadonlyMap<string, RegExp>): boolean {
  return phrases.get(lemma)?.test(`${tokens[last + 1]?.lower} ${tokens[last + 2]?.lower}`) ?? false
}

function verbAfter(parse: Parse, last: number): VerbGroup | null {
  let end = last + 14
  for (let i = last + 1; i < Math.min(parse.tokens.length, end); i++) {
    const verb = parse.verbAt[i]
    if (verb) return verb
    // "a meeting with the president, Otto Brandt, did not take place"
    const aside = parse.tokens[i]?.text === ',' ? parse.phraseAt[i + 1] : null
    if (aside?.first === i + 1 && parse.tokens[aside.last + 1]?.text === ',') {
      i = aside.last + 1
      continue
    }
    // "a meeting with the president, which had been planned for Friday, was called off"
    const close = /^(?:which|who)$/.test(parse.tokens[i + 1]?.lower ?? '') ? closeOf(parse, i) : -1
    if (close > 0) {
      end += close - i
      i = close
      continue
    }
    // "a meeting with A, B and C did not take place"
    if (parse.tokens[i]?.text === ',' && isWithinList(parse, last, i)) {
      end++
      continue
    }
    if (/^[,;:]$/.test(parse.tokens[i]?.text ?? '')) return null
  }
  return null
}

function isWithinList(parse: Parse, last: number, at: number): boolean {
  return obliquesAfter(parse, last).some(
    ({ phrases }) => phrases.length > 2 && phrases[0]!.last < at && at < phrases.at(-1)!.first,
  )
}

/** A relative clause within commas is no longer, in tokens. */
const ASIDE = 16

/** The comma that ends the relative clause which the one at token `open` begins, or -1. */
function closeOf({ tokens }: Parse, open: number): number {
  if (tokens[open]?.text !== ',') return -1
  for (let i = open + 2; i < Math.min(tokens.length, open + ASIDE); i++) if (tokens[i]!.text === ',') return i
  return -1
}

/** Whether "no" opens the phrase that ends at `at`: "no immediate reports". */
function isWithout({ tokens, phraseAt }: Parse, at: number): boolean {
  return tokens[phraseAt[at]?.first ?? at]?.lower === 'no'
}

/** "the threat of attacks on", "fears of a strike". */
function governingNoun(parse: Parse, first: number): Modality | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = parse.tokens[i]
    if (!token || /^[,;:."]$/.test(token.text)) return null
    if (AGAINST.has(token.lower) && parse.tokens[i + 1]?.lower === 'to') return 'negated'
    const verb = parse.verbAt[i]
    if (verb) return null
    if (HYPOTHETICAL_NOUNS.has(token.lemma) && /^(?:of|for|to|about)$/.test(parse.tokens[i + 1]?.lower ?? ''))
      return parse.tokens[i - 1]?.lower === 'no' && token.lemma === 'plan' ? 'negated' : 'hypothetical'
    if (DENIAL_NOUNS.has(token.lemma)) return 'denied'
    if (i === first - 2 && parse.tokens[i + 1]?.lower === 'of' && REPORTS.has(token.lemma) && isWithout(parse, i))
      return 'negated'
  }
  return null
}
