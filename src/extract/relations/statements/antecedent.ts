import { mayBeHuman } from '../../../text/human-noun.ts'
import { nounChain } from './noun-chain.ts'
import { beforeParenthesis } from './parenthesis.ts'
import type { Nominal, Passage } from './passage.ts'
import { isName, type SpeakerPhrase } from './speaker-phrase.ts'

/** What the relative pronoun at item `relative` stands for, or null. */
export function antecedent(passage: Passage, relative: number): SpeakerPhrase | null {
  const at = passage.items[relative - 1]?.text === ',' ? relative - 2 : relative - 1
  if (passage.items[at]?.text === ')') return beforeParenthesis(passage, at)
  const phrase = passage.phraseAt[at]
  const home = phrase ? beforeHome(passage, phrase) : null
  if (home) return home
  const chain = phrase ? nounChain(passage, phrase) : null
  const which = passage.items[relative]?.lower
  const near = which === 'who' ? isOfThing : which === 'which' ? isOfBody : null
  if (phrase && chain && near?.(passage, chain, phrase))
    return { first: phrase.first, last: phrase.last, head: phrase.head, apposition: null }
  return (chain && describedName(passage, chain)) ?? chain
}

/** "a victory for [Otto Brandt], who said": what governs the name is nobody, and "who" is somebody. */
function isOfThing(passage: Passage, chain: SpeakerPhrase, phrase: Nominal): boolean {
  if (chain.head === phrase.head || !isName(passage, phrase)) return false
  const head = passage.items[chain.head]?.lower ?? ''
  return /^\p{Ll}+$/u.test(head) && !mayBeHuman(head.replace(/s$/, '')) && !GROUPS.test(head)
}

/** "the results of a search by [a panel], which said": a body speaks, and no results. */
function isOfBody({ items, mentionAt }: Passage, chain: SpeakerPhrase, phrase: Nominal): boolean {
  if (chain.head === phrase.head) return false
  const kind = mentionAt[phrase.head]?.entity.kind
  const body = kind === 'Organization' || BODIES.test(items[phrase.head]?.lower ?? '')
  return (
    body &&
    /^(?:results?|implications?|work|role|inquiry|probe|investigation|search|review|decision|help|support|visit|attack|raid)$/.test(
      items[chain.head]?.lower ?? '',
    )
  )
}

const BODIES = /^(?:panel|committee|commission|agency|ministry|group|court|watchdog|body|council)$/

/** Bodies of people, whom "who" takes up too. */
const GROUPS =
  /^(?:family|families|couple|team|group|crew|staff|majority|people|men|women|children|police|army|government|campaign|party|crowd|half|one|some|many|all|most|both|two|three|any|those|dozens|hundreds|thousands|number)$/

/** "Otto Brandt, 24, [from Oslo], who asked": the name before an age and the place that somebody comes from. */
function beforeHome(passage: Passage, { first }: Nominal): SpeakerPhrase | null {
  const { items, phraseAt } = passage
  if (!/^(?:from|of|in)$/.test(items[first - 1]?.lower ?? '') || items[first - 2]?.text !== ',') return null
  const aged = /^\d{1,3}$/.test(items[first - 3]?.text ?? '') && items[first - 4]?.text === ','
  const name = phraseAt[first - (aged ? 5 : 3)]
  return name && isName(passage, name) ? nounChain(passage, name) : null
}

/** "Otto Brandt, [a baker from Oslo], who asked": the name that the noun before the relative describes. */
function describedName(passage: Passage, { first }: SpeakerPhrase): SpeakerPhrase | null {
  const { items, phraseAt } = passage
  const name = items[first - 1]?.text === ',' ? phraseAt[first - 2] : null
  const described = /^(?:an?|the|his|her|their|its|our)$/.test(items[first]?.lower ?? '')
  return described && name && name.last === first - 2 && isName(passage, name) ? nounChain(passage, name) : null
}
