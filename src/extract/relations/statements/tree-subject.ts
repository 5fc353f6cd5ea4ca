import { treeSubjects } from '../../../text/syntax/tree.ts'
import { nounChain } from './noun-chain.ts'
import type { Passage, Verbal } from './passage.ts'
import { maySpeak, type SpeakerPhrase } from './speaker-phrase.ts'

/**
 * The subject before its verb as the dependency tree has it; null for none. For where the order of words tells nothing ("some
 * voters who have heard him, on television or at a fair, said"): a tree is dear.
 */
export function treeSubject(passage: Passage, verb: Verbal): SpeakerPhrase | null {
  const { items, phraseAt, draft } = passage
  const item = items[verb.main]
  const parse = item && draft.parses[item.sentence]
  const group = parse?.verbs.find((candidate) => parse.tokens[candidate.main]?.start === item?.start)
  if (!parse || !group || verb.passive) return null
  const [subject] = treeSubjects(parse, group)
  if (!subject || subject.pronoun || subject.last >= group.first) return null
  for (let i = verb.first - 1; i >= 0 && items[i]?.sentence === item.sentence; i--) {
    const phrase = phraseAt[i]
    if (phrase && items[phrase.first]?.start === subject.start)
      return passage.dateAt[phrase.head] || !maySpeak(passage, phrase.first, phrase.head)
        ? null
        : nounChain(passage, phrase)
  }
  return null
}
