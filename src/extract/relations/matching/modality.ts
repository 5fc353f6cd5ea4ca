import type { Modality } from '../../../model/event.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { isAnd } from '../../../text/syntax/coordination.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { answered, firstOfConjoined, isBareDenial, isInverted, isNeither, isPleaded, isToCome } from './verb-context.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Governors of an infinitive, gerund or noun, by what they say of whether it happens. Lemmas. */
const NEGATING = words(
  'refuse decline fail reject avoid rule forgo skip boycott oppose prevent stop avert shun miss snub',
)
const CANCELLING = words('cancel postpone scrap abandon suspend shelve delay scuttle')
const PLANNING = words(
  'plan expect schedule set agree hope intend want prepare aim seek promise pledge vow decide offer invite due arrange announce look slate mean order consider propose',
)
const HYPOTHETICAL = words(
  'urge threaten warn call demand ask fear risk try attempt like need encourage suggest recommend press discuss request advise favor favour support help able want require predict allow mull weigh plot conspire',
)
const DENYING = words('deny dismiss refute')
const ALLEGING = words('accuse allege suspect charge blame indict arrest detain')
/** Behind these a gerund is over, or shall be: "agreed to halt fighting". A noun is not ("ended talks with"). */
const ENDING = words('end halt cease pause quit refrain')
/** What is made ready for a deed: "made bombs to attack", "trained men to kill". */
const PREPARING = words('make build buy acquire develop smuggle stockpile recruit train deploy mass amass plant hide')
/** Motion for a purpose: "flew to Oslo to meet B". What is told as done counts as done. */
const MOTION = words(
  'travel fly arrive come go head return visit gather convene assemble begin start continue manage stop',
)

const PLANNED_WORDS = words(
  'planned upcoming scheduled forthcoming proposed future next possible potential expected intended prospective',
)
const CANCELLED_WORDS = words('cancelled canceled postponed aborted scrapped')
const ALLEGED_WORDS = words('alleged suspected')
const HYPOTHETICAL_NOUNS = words(
  'threat fear risk possibility prospect danger likelihood call warning plan proposal offer request invitation idea demand need attempt hope willingness readiness possibility plot desire wish urge intention ambition ability capability capacity right chance opportunity permission authority mandate temptation',
)
const DENIAL_NOUNS = words('denial refusal')
/** "is opposed to talks with": what is said of what somebody will not have. */
const AGAINST = words('opposed averse hostile resistant')

/** Verbs that say only that something takes place. */
const HAPPENS = words('take happen occur begin start resume continue go be')

/** How far left a governing noun or verb is looked for. */
const REACH = 6

/**
 * The modality of an event that a verb tells: its own auxiliaries, then the chain of its governors, then words of doubt near it.
 * `attempts`: to attempt it is to do it, as far as who attacked whom goes ("attempted to assassinate").
 */
export function modalityOfVerb(parse: Parse, verb: VerbGroup, attempts = false): Modality {
  if (doubted(parse, verb.first, verb.last)) return 'alleged'
  if (verb.negated || isNeither(parse, verb)) return 'negated'
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
  return reported(parse, verb.first) ?? 'asserted'
}

/** The modality of an event that a noun tells. `first`, `last`: its phrase; `carrier`: the verb that holds or launches it. */
export function modalityOfNoun(
  parse: Parse,
  first: number,
  last: number,
  carrier: VerbGroup | null,
  isObject = true,
): Modality {
  for (let i = first; i <= last; i++) {
    const lower = parse.tokens[i]?.lower ?? ''
    if (CANCELLED_WORDS.has(lower)) return 'cancelled'
    if (ALLEGED_WORDS.has(lower)) return 'alleged'
  }
  const follower = verbAfter(parse, last)
  if (
    follower &&
    (CANCELLING.has(follower.lemma) || (follower.lemma === 'call' && parse.tokens[follower.last + 1]?.lower === 'off'))
  )
    return follower.negated ? 'asserted' : 'cancelled'
  if (follower?.negated && HAPPENS.has(follower.lemma)) return 'negated'
  for (let i = first; i <= last; i++) if (PLANNED_WORDS.has(parse.tokens[i]?.lower ?? '')) return 'planned'
  const before = governingNoun(parse, first)
  if (before) return before
  // "spoke before talks with B", as "ahead of": at the time that is told they are to come.
  if (parse.tokens[first - 1]?.lower === 'before' && !follower?.perfect) return 'planned'
  if ((parse.tokens[first]?.lower === 'no' && carrier !== null) || parse.tokens[first]?.lower === 'any')
    return 'negated'
  if (carrier) {
    const own = modalityOfVerb(parse, carrier)
    if (own !== 'asserted') return own
    return (isObject ? byGovernor(parse, carrier) : null) ?? 'asserted'
  }
  if (follower && follower.modal === 'will') return 'planned'
  if (follower && follower.modal !== null) return 'hypothetical'
  if (follower?.infinitive) return 'planned'
  if (parse.tokens[first - 1]?.lower === 'of' && parse.tokens[first - 2]?.lower === 'ahead') return 'planned'
  return 'asserted'
}

/** Governor verbs outside the holding kind: "called for talks", "rejected talks", "threatened an attack". */
export function byGovernor(parse: Parse, verb: VerbGroup): Modality | null {
  const { lemma } = verb
  const next = parse.tokens[verb.last + 1]?.lower
  if (lemma === 'call' && next === 'off') return 'cancelled'
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

function governed(parse: Parse, at: number, depth: number, attempts: boolean): Modality {
  let carrier: VerbGroup | null = null
  for (let i = at - 1; i >= 0 && !carrier; i--) {
    const token = parse.tokens[i]
    if (!token) break
    const noun = token.lemma
    if (i >= at - 3 && DENIAL_NOUNS.has(noun)) return 'denied'
    if (i >= at - 3 && HYPOTHETICAL_NOUNS.has(noun) && parse.phraseAt[i]) return ofPlan(parse, i, noun)
    if (
      i >= at - 2 &&
      (token.lower === 'due' ||
        token.lower === 'ready' ||
        token.lower === 'scheduled' ||
        token.lower === 'set' ||
        token.lower === 'slated')
    )
      return 'planned'
    // "are alleged to have killed": the tagger has the participle for an adjective.
    if (i === at - 1 && token.lower === 'alleged') return 'alleged'
    if (i === at - 1 && token.lower === 'yet') return 'negated'
    if (i >= at - 2 && (token.lower === 'unable' || token.lower === 'unwilling' || token.lower === 'without'))
      return 'negated'
    if (i >= at - 3 && (token.lower === 'guilty' || token.lower === 'responsible')) return 'asserted'
    carrier = parse.verbAt[i] ?? null
  }
  if (!carrier) return 'asserted'
  const { lemma } = carrier
  const positive = !carrier.negated
  if (attempts && (lemma === 'attempt' || lemma === 'try')) return modalityOfVerb(parse, carrier)
  if (CANCELLING.has(lemma)) return 'cancelled'
  // Who does not deny it leaves it open.
  if (DENYING.has(lemma)) return positive ? 'denied' : 'alleged'
  if (ALLEGING.has(lemma)) return 'alleged'
  if (NEGATING.has(lemma) || ENDING.has(lemma)) return positive ? 'negated' : 'asserted'
  if (MOTION.has(lemma)) return modalityOfVerb(parse, carrier)
  if (!positive) return 'negated'
  if (lemma === 'go' || PLANNING.has(lemma)) return 'planned'
  if (HYPOTHETICAL.has(lemma)) return 'hypothetical'
  if (PREPARING.has(lemma) && parse.tokens[at]?.lower === 'to') return 'hypothetical'
  if (lemma === 'be' || lemma === 'have')
    return lemma === 'be' && parse.tokens[at]?.lower === 'to' && !isConditional(parse, carrier.first)
      ? 'planned'
      : 'hypothetical'
  if (depth < 3 && (carrier.infinitive || carrier.gerund)) return governed(parse, carrier.first, depth + 1, attempts)
  return modalityOfVerb(parse, carrier)
}

/** "a plan to visit", "cancelled a plan to visit". */
function ofPlan(parse: Parse, at: number, noun: string): Modality {
  if (parse.tokens[at - 1]?.lower === 'no') return 'negated'
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const verb = parse.verbAt[i]
    if (!verb) continue
    if (CANCELLING.has(verb.lemma)) return 'cancelled'
    if (NEGATING.has(verb.lemma)) return 'negated'
    break
  }
  return noun === 'plan' || noun === 'invitation' ? 'planned' : 'hypothetical'
}

/** "Denied (on Monday) that A attacked B", "alleged that", "reports that A met B were false": what is said of a that-clause. */
function reported(parse: Parse, at: number): Modality | null {
  let that = false
  let noun: string | null = null
  let admission = false
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const token = parse.tokens[i]
    if (token?.lower === 'that') {
      that = true
      // "a claim by Oslo that", "a claim that"
      const by = /^(?:by|from)$/.test(parse.tokens[i - 2]?.lower ?? '')
      const before = parse.tokens[by ? i - 3 : i - 1]?.lemma ?? ''
      if (before === 'admission') admission = true
      // "asked about reports that A met B"
      const doubted = before === 'report' && parse.tokens[i - 2]?.lower === 'about'
      if (REPORTS.has(before)) noun ??= doubted ? 'rumor' : before
    }
    const verb = parse.verbAt[i]
    if (!verb || verb.last !== i) continue
    if (that && (DENYING.has(verb.lemma) || (noun && verb.lemma === 'reject')) && !verb.negated) return 'denied'
    if (!that && isBareDenial(parse, verb, at)) return 'denied'
    if (verb.lemma === 'allege' || isPleaded(parse, verb)) return 'alleged'
    if (admission && (verb.lemma === 'demand' || verb.lemma === 'seek')) return 'alleged'
    // "arguing he was jailed and tortured"
    if (isAnd(parse, at - 1) && i === at - 2) return reported(parse, verb.first)
    break
  }
  if (noun === null) return null
  if (isCalledFalse(parse, at)) return 'denied'
  return noun === 'report' ? null : 'alleged'
}

/** What a clause may be called, besides told. Lemmas. */
const REPORTS = words('report claim allegation accusation rumour rumor speculation suggestion')
const FALSE = words('false untrue baseless unfounded groundless wrong incorrect fabricated nonsense inaccurate')
/** Behind the clause its judgement stands no further, in tokens. */
const JUDGEMENT_REACH = 30

function isCalledFalse(parse: Parse, at: number): boolean {
  const end = Math.min(parse.tokens.length, at + JUDGEMENT_REACH)
  for (let i = at + 1; i < end; i++) {
    if (!FALSE.has(parse.tokens[i]!.lower)) continue
    // "were (completely) false"
    for (let j = i - 1; j >= i - 3; j--)
      if (/^(?:is|are|was|were|be|been)$/.test(parse.tokens[j]?.lower ?? '')) return true
  }
  return false
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

function verbAfter(parse: Parse, last: number): VerbGroup | null {
  for (let i = last + 1; i < Math.min(parse.tokens.length, last + 14); i++) {
    const verb = parse.verbAt[i]
    if (verb) return verb
    // "a meeting with the president, Otto Brandt, did not take place"
    const aside = parse.tokens[i]?.text === ',' ? parse.phraseAt[i + 1] : null
    if (aside?.first === i + 1 && parse.tokens[aside.last + 1]?.text === ',') {
      i = aside.last + 1
      continue
    }
    if (/^[,;:]$/.test(parse.tokens[i]?.text ?? '')) return null
  }
  return null
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
      return 'hypothetical'
    if (DENIAL_NOUNS.has(token.lemma)) return 'denied'
  }
  return null
}
