import { behindDateline } from './dateline.ts'
import { nounChain, inSubjectPosition } from './noun-chain.ts'
import {
  beginsSentence,
  endsSentence,
  endsWithComma,
  isPlain,
  type Nominal,
  type Passage,
  type Verbal,
} from './passage.ts'
import { isName, nameGivenAt, type SpeakerPhrase } from './speaker-phrase.ts'

/** No parenthesis is longer, in items. */
const REACH = 60
const RELATIVES = /^(?:who|whose|which|that|whom|where|when|if|although|though|because|as|while|after|before|since)$/

/** The noun phrase before the parenthesis that closes at `close`: "X, the leader of Y, said", "X (D) said". */
export function beforeParenthesis(passage: Passage, close: number): SpeakerPhrase | null {
  const { items, phraseAt } = passage
  const mark = items[close]?.text
  let found: SpeakerPhrase | null = null
  for (let i = close - 1; i > 0 && close - i < REACH; i--) {
    if (endsSentence(passage, i) || (items[i]?.quote && items[i - 1]?.text === ',')) break
    const opens =
      mark === ')' ? items[i]?.text === '(' : items[i]?.text === mark || (mark === ',' && items[i]?.text === '(')
    if (mainVerbBetween(passage, i, close)) break
    if (!opens) continue
    const phrase = phraseAt[i - 1]
    if (!phrase || passage.dateAt[i - 1]) continue
    const chain = behindTown(passage, nounChain(passage, phrase), close)
    if (chain && inSubjectPosition(passage, chain.first)) {
      const apposition = nameGivenAt(passage, i + 1) ?? phraseAt[i + 1] ?? null
      const named = apposition && (isName(passage, apposition) || isBodyBeside(passage, chain.head, apposition))
      found = { ...chain, apposition: named ? apposition : null }
      // "will meet C in Lund, his aide, Jan Nowak, said": a role and its name are whole, if no other name stands before them.
      const before = phraseAt[chain.first - 2]
      if (named && isName(passage, apposition) && before && !isName(passage, before)) break
    }
    if (mark !== ',') break
  }
  return found
}

/** `Lund, noting that the "bridge was old," said`: who speaks before an aside that opens with a participle or a relative and whose comma stands inside the marks right before `verb`. */
export function beforeQuotedAside(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  const { items, phraseAt, verbAt } = passage
  const close = verb.first - 1
  if (!isPlain(verb) || !endsWithComma(passage, items[close]?.quote)) return null
  for (let i = close - 1; i > 0 && close - i < REACH && !endsSentence(passage, i); i--) {
    if (mainVerbBetween(passage, i, close)) return null
    if (items[i]?.text !== ',') continue
    const opens = verbAt[i + 1]?.gerund === true || /^(?:who|whose|which)$/.test(items[i + 1]?.lower ?? '')
    // "Lund, author of "The Bridge," wrote"
    const titled =
      phraseAt[i + 1]?.first === i + 1 && phraseAt[i - 1] != null && isName(passage, phraseAt[i - 1] as Nominal)
    const phrase = (opens || titled) && !passage.dateAt[i - 1] ? phraseAt[i - 1] : null
    const chain = phrase ? nounChain(passage, phrase) : null
    if (chain && inSubjectPosition(passage, chain.first)) return chain
  }
  return null
}

/** "A rebel group, the Front, denied": a noun for a body, with the body's name behind it up to the next comma. */
function isBodyBeside({ items, mentionAt }: Passage, head: number, { first, last, head: name }: Nominal): boolean {
  return (
    mentionAt[name]?.entity.kind === 'Organization' &&
    /^(?:,|\))$/.test(items[last + 1]?.text ?? '') &&
    (first === last || items[first]?.lower === 'the' || mentionAt[first] === mentionAt[name]) &&
    /^(?:group|party|union|company|firm|bank|organi[sz]ation|militia|movement|faction|airline|agency|charity|alliance|coalition|association|club|network|carrier|operator|manufacturer|maker)$/.test(
      items[head]?.lower ?? '',
    )
  )
}

/** "OSLO, May 5 /PRNewswire/ -- Kestrel Inc., a maker of fish, said": who stands behind the dateline, no town before it. */
function behindTown(passage: Passage, chain: SpeakerPhrase | null, close: number): SpeakerPhrase | null {
  if (!chain) return null
  let first = chain.first
  while (!beginsSentence(passage, first) && chain.first - first < REACH) first--
  const begin = behindDateline(passage, first, close)
  return begin > chain.head ? null : { ...chain, first: Math.max(chain.first, begin) }
}

/** Whether item `i` is a finite verb that no relative pronoun makes part of the parenthesis. */
function mainVerbBetween(passage: Passage, i: number, close: number): boolean {
  const verb = passage.verbAt[i]
  if (!verb || verb.first !== i || verb.gerund || verb.infinitive || i >= close) return false
  // ", a customer based in Bergen, said": behind the noun of an apposition.
  const described = passage.phraseAt[i - 1]
  const apposed =
    described &&
    /^[,(]$/.test(passage.items[described.first - 1]?.text ?? '') &&
    /^(?:an?|the|one)$/.test(passage.items[described.first]?.lower ?? '')
  if (
    apposed &&
    verb.first === verb.last &&
    /(?:ed|en|wn)$/.test(passage.items[i]?.lower ?? '') &&
    passage.items[i + 1]?.pos === 'ADP'
  )
    return false
  // "the self-described socialist"
  if (passage.items[i - 1]?.text === '-') return false
  // "for all the bread he baked": a relative clause without its pronoun.
  const own = passage.phraseAt[i - 1]
  if (own?.pronoun && passage.phraseAt[own.first - 1]) return false
  if (goesOnWithClause(passage, verb)) return true
  for (let k = i - 1; k > i - 25 && k >= 0; k--) {
    if (RELATIVES.test(passage.items[k]?.lower ?? '')) return false
    if (endsSentence(passage, k)) break
  }
  // "X - itself elected in May - said"
  const opener = /^(?:it|him|her|them)sel(?:f|ves)$/.test(passage.items[i - 1]?.lower ?? '') ? i - 2 : i - 1
  // "X, elected in May, said": a participle needs no subject.
  return !/^(?:,|-|--|—)$/.test(passage.items[opener]?.text ?? '')
}

/** "X, which is old, [will fall] in June, said": an auxiliary behind the comma that closes a relative clause, or an apposition, has the noun for its subject. */
function goesOnWithClause(passage: Passage, { first }: Verbal): boolean {
  const { items, verbAt } = passage
  if (items[first - 1]?.text !== ',' || items[first]?.pos !== 'AUX') return false
  let told = false
  for (let k = first - 2; k > first - 25 && k >= 0 && !endsSentence(passage, k); k--) {
    // "X, who, when asked, was silent, said": the clause has waited for its verb.
    if (RELATIVES.test(items[k]?.lower ?? '')) return told && items[k + 1]?.text !== ','
    const verb = verbAt[k]
    if (verb && isPlain(verb)) told = true
  }
  return true
}
