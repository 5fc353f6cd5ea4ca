import { cueOf } from './cue-forms.ts'
import { inSubjectPosition, nounChain } from './noun-chain.ts'
import { DEPENDENT } from './participle.ts'
import { endsSentence, mayBeParticiple, type Passage, type Verbal } from './passage.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { treeSubject } from './tree-subject.ts'

/** No noun is further from its verb by what tells which one is meant, in items. */
const REACH = 26

/**
 * The subject of a verb that words without commas part from it, which tell which one is meant: "The man who shot Lund said", "the
 * committee investigating the fire in Bergen said", "a man accused of killing his wife told". Null where nothing of the kind stands there.
 */
export function beforeRestriction(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  const { items, phraseAt, verbAt } = passage
  let verbs = 0
  let unsure = false
  for (let i = verb.first - 1; i > 0 && verb.first - i < REACH && !endsSentence(passage, i); i--) {
    const item = items[i]
    if (!item || item.quote || /^(?:[,;:()—]|--?)$/.test(item.text)) return null
    if (/^(?:who|whom|which|that|where)$/.test(item.lower) && phraseAt[i - 1]?.last === i - 1)
      return verbs > 0 ? confirmed(passage, verb, withRelative(passage, subjectOf(passage, i - 1), verb), unsure) : null
    if (DEPENDENT.has(item.lower) || item.lower === 'but') return null
    // "more than 300 patients" counts; "more votes than the mayor said" compares.
    if (item.lower === 'than' && !(items[i + 1]?.pos === 'NUM' || /^[\p{Sc}\d]/u.test(items[i + 1]?.text ?? '')))
      return null
    // "The man who left and Otto Brandt said": two speak.
    if (item.lower === 'and' && verbs === 0 && !phraseAt[i]) return null
    const group = verbAt[i]
    if (!group || group.first !== i) continue
    verbs++
    const described = opensDescription(passage, group)
      ? confirmed(passage, verb, subjectOf(passage, i - 1), unsure)
      : null
    if (described) return described
    // "the mayor who thinks Otto Brandt said no", "a woman who knew Otto Brandt said"; "women who allege they fell" have told all.
    const whole = phraseAt[group.last + 1]?.pronoun === true && verbAt[group.last + 2] != null
    unsure ||= !group.infinitive && !whole && cueOf(items[group.main]?.lower ?? '')?.clause === true
  }
  return null
}

function subjectOf(passage: Passage, at: number): SpeakerPhrase | null {
  const phrase = passage.phraseAt[at]
  // "those who built it"
  const meant =
    phrase &&
    (!phrase.pronoun || /^(?:those|anyone|everyone|some|many|others)$/.test(passage.items[phrase.head]?.lower ?? ''))
  const chain = phrase && meant && !passage.dateAt[phrase.head] ? nounChain(passage, phrase) : null
  return chain && inSubjectPosition(passage, chain.first) ? chain : null
}

/** "[those who built it] say": a pronoun is nobody without the words that tell who is meant. */
function withRelative({ items, phraseAt }: Passage, found: SpeakerPhrase | null, verb: Verbal): SpeakerPhrase | null {
  return found && phraseAt[found.head]?.pronoun && items[found.head]?.lower === 'those'
    ? { ...found, last: verb.first - 1 }
    : found
}

/** What the order of words gives, where the tree gives the same or need not be asked. */
function confirmed(passage: Passage, verb: Verbal, found: SpeakerPhrase | null, unsure: boolean): SpeakerPhrase | null {
  return found && (!unsure || treeSubject(passage, verb)?.head === found.head) ? found : null
}

/** Whether a gerund or a participle stands right behind a noun: "investigating the fire", "accused of theft", not "closed the port". */
function opensDescription(passage: Passage, verb: Verbal): boolean {
  const { items, phraseAt, verbAt } = passage
  const noun = phraseAt[verb.first - 1]
  if (verb.infinitive || noun?.last !== verb.first - 1) return false
  // "voters that Otto Brandt met in Oslo"
  if (/^(?:that|which|whom)$/.test(items[noun.first - 1]?.lower ?? '')) return false
  if (verb.gerund) return cueOf(items[verb.main]?.lower ?? '') === null
  const next = items[verb.last + 1]
  return (
    mayBeParticiple(passage, verb) &&
    (next?.pos === 'ADP' || next?.lower === 'of' || verbAt[verb.last + 1]?.infinitive === true)
  )
}
