import { behindDateline } from './dateline.ts'
import { beginsSentence, isPlain, type Passage, type Verbal } from './passage.ts'
import { surelySpeaks, type SpeakerPhrase } from './speaker-phrase.ts'
import { treeSubject } from './tree-subject.ts'

/** No verb is further before a subject that may be its object, in items. */
const REACH = 40

/**
 * "A woman who held him as he leaned out of [a window] said": where the words give a thing that may belong to a verb before it, the
 * tree's subject, if that is somebody; else the subject itself.
 */
export function likelySpeaker(passage: Passage, verb: Verbal, subject: SpeakerPhrase | null): SpeakerPhrase | null {
  if (!subject || subject.last > verb.first || surelySpeaks(passage, subject.head) || verb.gerund) return subject
  if (!hasVerbBefore(passage, subject.first)) return subject
  const opening = describedOpening(passage, verb)
  if (opening) return opening
  const other = treeSubject(passage, verb)
  return other && other.first >= opens(passage, verb) && other.head < subject.first && isSomebody(passage, other)
    ? other
    : subject
}

function hasVerbBefore({ verbAt, items }: Passage, at: number): boolean {
  const sentence = items[at]?.sentence
  for (let i = at - 1; i >= 0 && at - i < REACH && items[i]?.sentence === sentence; i--) if (verbAt[i]) return true
  return false
}

/** "two more of [the women]", too: what is counted tells what they are. */
function isSomebody(passage: Passage, { head, last }: SpeakerPhrase): boolean {
  return surelySpeaks(passage, head) || surelySpeaks(passage, last)
}

/** The first item of the verb's sentence behind a dateline. */
function opens(passage: Passage, { first }: Verbal): number {
  let at = first
  while (at > 0 && !beginsSentence(passage, at) && first - at < REACH) at--
  return behindDateline(passage, at, first)
}

/** "[A man] claiming to be the one who sent a box said": the noun that opens the sentence, where a gerund tells of it and all other verbs before this one stand in relative clauses. */
function describedOpening(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  const { items, phraseAt, verbAt } = passage
  const first = opens(passage, verb)
  const noun = phraseAt[first]
  if (noun?.first !== first || !verbAt[noun.last + 1]?.gerund || !surelySpeaks(passage, noun.head)) return null
  for (let i = noun.last + 1; i < verb.first; i++) {
    if (/^[,;:]$/.test(items[i]?.text ?? '') || items[i]?.quote) return null
    const other = verbAt[i]
    if (other?.first === i && isPlain(other) && !/^(?:who|which|that)$/.test(items[i - 1]?.lower ?? '')) return null
  }
  return { first: noun.first, last: noun.last, head: noun.head, apposition: null }
}
