import { mayBeHuman } from '../../../text/human-noun.ts'
import { cueOf, ending } from './cue-forms.ts'
import { antecedent } from './antecedent.ts'
import { isWhile } from './while-words.ts'
import { inSubjectPosition, nounChain } from './noun-chain.ts'
import { beforeParticiple, DEPENDENT } from './participle.ts'
import {
  beginsSentence,
  endsSentence,
  endsWithComma,
  isPlain,
  type Nominal,
  type Passage,
  type Verbal,
} from './passage.ts'
import { releaseOf } from './released.ts'
import { beforeRestriction } from './restriction.ts'
import { beforeParenthesis } from './parenthesis.ts'
import { tellsObject } from './tells-object.ts'
import { verbsBefore } from './verbs-before.ts'
import { BARE_SUBJECTS, chainAfter, type SpeakerPhrase, subjectAfter, surelySpeaks } from './speaker-phrase.ts'

const RELATIVES = new Set(['who', 'which', 'that'])
/** Words between a subject and its verb. */
const BETWEEN = new Set([
  'also',
  'then',
  'later',
  'now',
  'all',
  'both',
  'each',
  'himself',
  'herself',
  'themselves',
  'itself',
  'once',
  'never',
  'often',
])
/** Verbs that tell how a voice is used: their gerund goes with the deed beside it. */
const VOICED = /^(?:shout|yell|scream|chant|whisper|cry|sing)ing$/

/** The subjects of a passage's verbs are asked for by pronouns, sites and rules. */
const known = new WeakMap<Passage, Map<Verbal, SpeakerPhrase | null>>()

/** The subject of a verb that stands before it, or null. Relative pronouns give what they refer to, a verb after "and" the subject of the verb before. */
export function subjectBefore(passage: Passage, verb: Verbal, depth = 0): SpeakerPhrase | null {
  if (depth > 5) return null
  // Farther down the way back to a first verb is shorter, and may end elsewhere.
  if (depth > 0) return findSubject(passage, verb, depth)
  let subjects = known.get(passage)
  if (!subjects) known.set(passage, (subjects = new Map()))
  let subject = subjects.get(verb)
  if (subject === undefined) subjects.set(verb, (subject = findSubject(passage, verb, 0)))
  return subject
}

function findSubject(passage: Passage, verb: Verbal, depth: number): SpeakerPhrase | null {
  const { items, phraseAt } = passage
  if (verb.gerund && beginsSentence(passage, verb.first)) return laterSubject(passage, verb, depth)
  let i = beforeOccasion(passage, verb.first - 1)
  while (
    i >= 0 &&
    !endsSentence(passage, i) &&
    (!phraseAt[i]?.pronoun || belongsToSubject(passage, i)) &&
    // "Most said", "; most said": no adverb, which would have a subject before it.
    !(i === verb.first - 1 && BARE_SUBJECTS.has(items[i]?.lower ?? '') && opensClause(passage, i)) &&
    ((items[i]?.pos === 'ADV' && !phraseAt[i]) ||
      BETWEEN.has(items[i]?.lower ?? '') ||
      passage.dateAt[i] ||
      isWhile(passage, i) ||
      (passage.dateAt[i + 1] && /^(?:on|in|at|during)$/.test(items[i]?.lower ?? '')))
  )
    i--
  const before = items[i]
  // `gave it "a day," adding that …`: the comma of the clause stands inside the marks.
  if (verb.gerund && i === verb.first - 1 && endsWithComma(passage, before?.quote))
    return inherited(passage, verb, depth)
  if (
    !before ||
    before.quote ||
    (endsSentence(passage, i) && i === verb.first - 1 && beginsSentence(passage, verb.first))
  )
    return null
  if (RELATIVES.has(before.lower)) return antecedent(passage, i)
  // "a sign saying", "with the mayor saying"
  const beside = phraseAt[i]
  if (verb.gerund && beside && !passage.dateAt[i]) {
    const release = releaseOf(passage, beside)
    return (
      (release && subjectBefore(passage, release, depth + 1)) ??
      beforeListeners(passage, verb, beside, depth) ??
      (isSpent(passage, beside) ? inherited(passage, verb, depth) : null) ??
      alone(beside)
    )
  }
  if (verb.gerund || verb.infinitive || before.pos === 'CCONJ') return inherited(passage, verb, depth)
  if (/^(?:[,)—]|--?)$/.test(before.text)) return beforeParenthesis(passage, i)
  const bare = BARE_SUBJECTS.has(before.lower) && !phraseAt[i]
  if (bare) return { first: i, last: i, head: i, apposition: null }
  const described = beforeRestriction(passage, verb) ?? beforeParticiple(passage, i)
  if (described) return described
  const phrase = phraseAt[i]
  return phrase ? nounChain(passage, phrase) : null
}

/** Whether no word stands before item `at` in its clause. */
function opensClause(passage: Passage, at: number): boolean {
  return beginsSentence(passage, at) || /^(?:[,;:]|and|but|while)$/.test(passage.items[at - 1]?.lower ?? '')
}

/** Where somebody says something. Heads of phrases. */
const OCCASION =
  /^(?:interviews?|statements?|speech(?:es)?|tweets?|posts?|letters?|e-?mails?|messages?|memos?|briefings?|conference|call|address|testimony|filing|affidavit|video|blog|column|op-ed|podcast|hearing)$/

/**
 * "Holm opened the bridge and [in a speech on Monday] warned", "the mayor [in a statement] said": the last item before where it was
 * said, which ends at item `at` or before a day there; `at` itself where none stands there, or where it opens the sentence.
 */
function beforeOccasion(passage: Passage, at: number): number {
  const { items, phraseAt, dateAt } = passage
  let end = at
  while (dateAt[end] || (dateAt[end + 1] && /^(?:on|in)$/.test(items[end]?.lower ?? ''))) end--
  const phrase = phraseAt[end]
  const led = phrase ? phrase.first - 1 : -1
  if (!phrase || phrase.last !== end || led <= 0 || beginsSentence(passage, led)) return at
  // "who has [in the past] called"
  if (passage.items[led]?.pos === 'ADP' && /^(?:has|have|had)$/.test(passage.items[led - 1]?.lower ?? ''))
    return led - 2
  return /^(?:in|at|during)$/.test(items[led]?.lower ?? '') && OCCASION.test(items[phrase.head]?.lower ?? '')
    ? led - 1
    : at
}

/** "the mayor [himself] said", "the mayors [both] said" */
function belongsToSubject({ items, phraseAt }: Passage, at: number): boolean {
  const word = items[at]?.lower ?? ''
  return /sel(?:f|ves)$/.test(word) || (/^(?:all|both|each)$/.test(word) && phraseAt[at - 1]?.last === at - 1)
}

/** "made a plea to voters saying …": not who is spoken to. */
function beforeListeners(
  passage: Passage,
  verb: Verbal,
  { first, head }: Nominal,
  depth: number,
): SpeakerPhrase | null {
  const told = passage.items[head]?.lower.replace(/s$/, '') ?? ''
  if (passage.items[first - 1]?.lower !== 'to' || !mayBeHuman(told)) return null
  const main = verbsBefore(passage, verb).find(isPlain)
  return main ? subjectBefore(passage, main, depth + 1) : null
}

/** "spent [more time] mocking her": no time mocks. */
function isSpent({ items, verbAt }: Passage, { first, head }: Nominal): boolean {
  const noun = /^(?:time|days?|weeks?|months?|years?|hours?|minutes?|energy|money)$/.test(items[head]?.lower ?? '')
  return noun && /^(?:spend|waste|take|use|pass)$/.test(verbAt[first - 1]?.lemma ?? '')
}

function alone(phrase: Nominal): SpeakerPhrase {
  return { first: phrase.first, last: phrase.last, head: phrase.head, apposition: null }
}

/** "Lund, after initially [saying] she would stay, left": the noun phrase that waits for its verb. */
function beforeDeed(passage: Passage, { first }: Verbal): SpeakerPhrase | null {
  const { items, phraseAt, dateAt } = passage
  const led = items[first - 1]?.pos === 'ADV' ? first - 2 : first - 1
  if (!/^(?:after|before|while)$/.test(items[led]?.lower ?? '') || items[led - 1]?.text !== ',') return null
  const phrase = dateAt[led - 2] ? null : phraseAt[led - 2]
  const chain = phrase ? nounChain(passage, phrase) : null
  return chain && inSubjectPosition(passage, chain.first) ? chain : null
}

/** The subject of the verb that governs this one or is coordinated with it. */
function inherited(passage: Passage, verb: Verbal, depth: number): SpeakerPhrase | null {
  const { items } = passage
  const waiting = verb.gerund ? beforeDeed(passage, verb) : null
  if (waiting) return waiting
  const before = verbsBefore(passage, verb)
  const form = ending(items[verb.main]?.lower ?? '')
  const joined = items[verb.first - 1]?.pos === 'CCONJ'
  // "Tass quoted the minister as saying": whom it quotes.
  const quoting = verb.gerund && items[verb.first - 1]?.lower === 'as' ? before[0] : undefined
  if (quoting?.passive && /^(?:quoted|cited)$/.test(items[quoting.main]?.lower ?? ''))
    return subjectBefore(passage, quoting, depth + 1)
  if (quoting && !quoting.passive && /^(?:quot|cit)(?:ed|es|e|ing)$/.test(items[quoting.main]?.lower ?? '')) {
    const quoted = passage.phraseAt[quoting.last + 1]
    return quoted ? chainAfter(passage, quoted) : null
  }
  // "singling out immigrants and calling for": the gerund before it.
  const gerund = verb.gerund && joined ? before.find((other) => other.gerund && !isOfThing(passage, other)) : undefined
  // "said wages were falling and added": the verb of speech in the same form.
  const speech =
    verb.gerund || tellsObject(passage, verb, before[0])
      ? undefined
      : before.find(
          (other) =>
            isPlain(other) &&
            cueOf(items[other.main]?.lower ?? '') !== null &&
            ending(items[other.main]?.lower ?? '') === form,
        )
  // "when fans stopped the game, shouting": who did what stands right before it.
  if (verb.gerund && !joined && VOICED.test(items[verb.main]?.lower ?? '')) {
    const near = before.find(isPlain)
    const subject = near ? subjectBefore(passage, near, depth + 1) : null
    if (subject) return subject
  }
  // "a man who fled after telling her that …": who did what stands right before.
  const deed = verb.gerund && /^(?:after|before|while)$/.test(items[verb.first - 1]?.lower ?? '')
  if (deed && before[0] && isPlain(before[0]) && items[verb.first - 2]?.text !== ',') {
    const subject = subjectBefore(passage, before[0], depth + 1)
    if (subject && surelySpeaks(passage, subject.head)) return subject
  }
  const trailing = verb.gerund && !joined ? trailingSpeaker(passage, verb, before[0], depth) : null
  if (trailing) return trailing
  const mains = before.filter((other) => isPlain(other) && !isDependent(passage, other))
  // "kept asking": one verb with it.
  const aspect = verb.gerund && mains[0]?.last === verb.first - 1 ? mains[0] : undefined
  // "Police charged him and Lund fired the chief, admitting …": the clause that it stands in, where nothing is reported before.
  const reported = mains.some((other) => reportsClause(items[other.main]?.lower ?? ''))
  const main = reported ? mains.at(-1) : (mains.find((other) => joinsOwn(passage, other)) ?? mains.at(-1))
  const own = speech || verb.gerund ? undefined : before.find((other) => tellsObject(passage, verb, other))
  for (const other of [aspect, gerund, speech, own, main, ...before.filter(isPlain)]) {
    if (!other) continue
    const subject = subjectBefore(passage, other, depth + 1)
    if (subject) return subject
    // `"…," said X, adding …`
    const after = subjectAfter(passage, other)
    if (after && after.last < verb.first && beginsClause(passage, other.first)) return after
  }
  return before.length === 0 ? laterSubject(passage, verb, depth) : null
}

/** "the days [following] the attack": whether the gerund describes a noun for a thing. */
function isOfThing(passage: Passage, { first }: Verbal): boolean {
  const noun = passage.phraseAt[first - 1]
  return noun != null && !surelySpeaks(passage, noun.head)
}

/** "said", "warned", not "charged the officer": verbs behind which a clause is what is said. */
function reportsClause(form: string): boolean {
  const cue = cueOf(form)
  return cue !== null && cue.clause && !/^(?:charge|find|rule)$/.test(cue.lemma)
}

/** "and [Lund] fired him": whether the verb has a subject of its own right behind "and" or "but". */
function joinsOwn({ items, phraseAt }: Passage, { first }: Verbal): boolean {
  const subject = phraseAt[first - 1]
  return subject != null && /^(?:and|but)$/.test(items[subject.first - 1]?.lower ?? '')
}

/** "The plan will fail, Lund said on Monday, adding that …", "…, said Lund, adding": who speaks in the cue between commas right before the gerund. */
function trailingSpeaker(passage: Passage, verb: Verbal, cue: Verbal | undefined, depth: number): SpeakerPhrase | null {
  const { items } = passage
  const found = cue && isPlain(cue) ? cueOf(items[cue.main]?.lower ?? '') : null
  if (!cue || !found?.quotation || found.weak || items[verb.first - 1]?.text !== ',') return null
  for (let i = cue.last + 1; i < verb.first - 1; i++) if (items[i]?.text === ',' || items[i]?.quote) return null
  if (items[cue.first - 1]?.text === ',') {
    const after = subjectAfter(passage, cue)
    return after && after.last === verb.first - 2 && !beforeParenthesis(passage, cue.first - 1) ? after : null
  }
  const subject = subjectBefore(passage, cue, depth + 1)
  return subject && items[subject.first - 1]?.text === ',' && subject.last < cue.first ? subject : null
}

/** "Noting that …, the mayor said": a gerund that opens the sentence has the subject of the clause to come. */
function laterSubject(passage: Passage, verb: Verbal, depth: number): SpeakerPhrase | null {
  if (!verb.gerund || verb.index < 0) return null
  for (let k = verb.index + 1; k < passage.verbs.length && k < verb.index + 8; k++) {
    const other = passage.verbs[k] as Verbal
    if (passage.items[other.main]?.sentence !== passage.items[verb.main]?.sentence) return null
    if (!isPlain(other) || isDependent(passage, other)) continue
    const subject = subjectBefore(passage, other, depth + 1)
    const comma = passage.items[subject ? subject.first - 1 : -1]
    if (subject && (comma?.text === ',' || endsWithComma(passage, comma?.quote))) return subject
  }
  return null
}

/** Whether the verb stands in a clause that a relative or subordinating word opens, or is a participle behind its noun. */
export function isDependent(passage: Passage, verb: Verbal): boolean {
  for (let i = verb.first - 1; i >= 0 && verb.first - i < 14 && !endsSentence(passage, i); i--) {
    const item = passage.items[i]
    if (DEPENDENT.has(item?.lower ?? '')) return true
    if (item?.text === ',' || item?.quote || passage.verbAt[i]) return false
  }
  return false
}

function beginsClause(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1]
  return before === undefined || before.quote !== null || before.text === ',' || beginsSentence(passage, at)
}
