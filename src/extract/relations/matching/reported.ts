import type { Modality } from '../../../model/event.ts'
import { isAnd, opening } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import { DENYING, words } from './modality-words.ts'
import { isBareDenial, isPleaded } from './verb-context.ts'

/** "Denied (on Monday) that A attacked B", "alleged that", "reports that A met B were false": what is said of a that-clause. */
export function reported(parse: Parse, at: number): Modality | null {
  let that = false
  let noun: string | null = null
  let admission = false
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const token = parse.tokens[i]
    if (token?.lower === 'that') {
      that = true
      const judged = judgedBefore(parse, i)
      if (judged) return judged
      // "a claim by Oslo that", "a claim that"
      const owner = parse.phraseAt[i - 1]
      const by = owner ? opening(owner).first - 1 : -1
      const led = /^(?:by|from)$/.test(parse.tokens[by]?.lower ?? '')
      const before = parse.tokens[led ? by - 1 : i - 1]?.lemma ?? ''
      if (before === 'admission') admission = true
      // "asked about reports that A met B"
      const doubted = before === 'report' && parse.tokens[i - 2]?.lower === 'about'
      if (REPORTS.has(before)) noun ??= doubted ? 'rumor' : before
    }
    const verb = parse.verbAt[i]
    if (!verb || verb.last !== i) continue
    if (that && (DENYING.has(verb.lemma) || (noun && verb.lemma === 'reject')) && !verb.negated) return 'denied'
    if (that && isUnproven(parse, verb)) return 'alleged'
    if (that && verb.lemma === 'rule' && parse.tokens[verb.last + 1]?.lower === 'out' && !verb.negated) return 'denied'
    if (!that && isBareDenial(parse, verb, at)) return 'denied'
    if (verb.lemma === 'allege' || isGuess(parse, verb) || isPleaded(parse, verb)) return 'alleged'
    if (admission && (verb.lemma === 'demand' || verb.lemma === 'seek')) return 'alleged'
    // "arguing he was jailed and tortured"
    if (isAnd(parse, at - 1) && i === at - 2) return reported(parse, verb.first)
    break
  }
  if (noun === null) return null
  if (isCalledFalse(parse, at)) return 'denied'
  return noun === 'report' ? null : 'alleged'
}

/** Who says so without knowing: "suspect that A attacked B". Lemmas. */
const GUESSES = words('suspect suggest think speculate insinuate theorize theorise')
/** What a clause may be called, besides told. Lemmas. */
const REPORTS = words('theory report claim allegation accusation rumour rumor speculation suggestion')
const FALSE = words('false untrue baseless unfounded groundless wrong incorrect fabricated nonsense inaccurate')
/** Behind the clause its judgement stands no further, in tokens. */
const JUDGEMENT_REACH = 30

/** "suspect that A attacked B". "thought of A, who attacked B" guesses nothing. */
function isGuess({ tokens }: Parse, { lemma, passive, last }: VerbGroup): boolean {
  return GUESSES.has(lemma) && !passive && !/^(?:of|about)$/.test(tokens[last + 1]?.lower ?? '')
}

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

/** What the words right before "that" say of its clause: "no evidence that", "it is untrue that", "doubt that". */
function judgedBefore({ tokens }: Parse, that: number): Modality | null {
  const word = tokens[that - 1]
  const before = tokens[that - 2]?.lower ?? ''
  if (!word) return null
  const not = /^(?:no|not|n't|any|little|neither)$/.test(before)
  if (EVIDENCE.has(word.lemma)) return not ? 'denied' : null
  if (word.lemma === 'doubt') return not || /^(?:nobody|none|few|one)$/.test(before) ? null : 'alleged'
  if (word.lower === 'true') return not ? 'denied' : null
  if (FALSE.has(word.lower)) return not ? null : 'denied'
  return /^(?:doubtful|questionable|unlikely|unproven)$/.test(word.lower) && !not ? 'alleged' : null
}

const EVIDENCE = words('evidence proof indication sign')

/** "could not confirm that", "failed to prove that" */
function isUnproven({ tokens, verbAt }: Parse, { lemma, negated, infinitive, first }: VerbGroup): boolean {
  if (!PROVING.has(lemma)) return false
  if (negated) return true
  const failing = verbAt[first - 1]
  return infinitive && (failing?.lemma === 'fail' || tokens[first - 1]?.lower === 'unable')
}

const PROVING = words('prove show confirm establish verify demonstrate')
