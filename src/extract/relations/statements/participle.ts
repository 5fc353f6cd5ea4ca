import { inSubjectPosition, nounChain } from './noun-chain.ts'
import { endsSentence, mayBeParticiple, type Passage, type Verbal } from './passage.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** Words that open a clause which depends on another. */
export const DEPENDENT = new Set(
  'that who which whose whom where when while because if although though after before since as until what how why whether'.split(
    ' ',
  ),
)

/** "A report published on Wednesday said": the noun that the participle right before the cue, or before its adjuncts, describes. */
export function beforeParticiple(passage: Passage, at: number): SpeakerPhrase | null {
  for (let i = at; i > 0 && at - i < 12 && !endsSentence(passage, i - 1); i--) {
    const verb = passage.verbAt[i]
    if (!verb) {
      if (passage.items[i]?.quote || /^[,;:]$/.test(passage.items[i]?.text ?? '')) return null
      // "The game ended when fans stopped the bus": a clause of its own.
      if (DEPENDENT.has(passage.items[i]?.lower ?? '') || passage.items[i]?.lower === 'but') return null
      continue
    }
    const phrase = passage.phraseAt[verb.first - 1]
    if (
      !mayBeParticiple(passage, verb) ||
      !phrase ||
      (phrase.pronoun && !/^(?:others|some|many|those)$/.test(passage.items[phrase.head]?.lower ?? '')) ||
      verb.first === at + 1 ||
      takesObject(passage, verb)
    )
      return null
    const chain = nounChain(passage, phrase)
    return chain && inSubjectPosition(passage, chain.first) ? chain : null
  }
  return null
}

/** "Norway closed the port but officials said": with an object of its own it is no participle, unless it gives a name. */
function takesObject({ items, phraseAt, dateAt }: Passage, verb: Verbal): boolean {
  const object = phraseAt[verb.last + 1]
  return (
    object?.first === verb.last + 1 &&
    !dateAt[object.head] &&
    !/^(?:named|called|dubbed)$/.test(items[verb.main]?.lower ?? '')
  )
}

/** Whether the verb only describes a noun: "a statement [carried by] Tass said", "Lund, who [came] late, said". */
export function describesNoun(passage: Passage, verb: Verbal): boolean {
  return (
    /^(?:who|which|that)$/.test(passage.items[verb.first - 1]?.lower ?? '') ||
    (mayBeParticiple(passage, verb) && passage.items[verb.last + 1]?.lower === 'by')
  )
}

/** Whether an adjective or participle stands at `at` that no verb follows: "though mixed with water". */
export function describes(passage: Passage, at: number): boolean {
  const { items, verbAt } = passage
  const verb = verbAt[at]
  if (verb) return mayBeParticiple(passage, verb)
  return items[at]?.pos === 'ADJ' && (items[at + 1]?.text === ',' || items[at + 1]?.pos === 'ADP')
}
