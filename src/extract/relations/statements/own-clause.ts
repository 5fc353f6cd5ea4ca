import { endsSentence, type Passage } from './passage.ts'

/** Whether a subject with its finite verb begins at item `at`. */
export function ownClause(passage: Passage, at: number): boolean {
  const subject = passage.phraseAt[at]
  if (!subject || subject.first !== at) return false
  for (let i = subject.last + 1; i < subject.last + 12 && i < passage.items.length && !endsSentence(passage, i); i++) {
    const verb = passage.verbAt[i]
    if (verb) return !verb.gerund && !verb.infinitive
    if (passage.items[i]?.text === ',') return false
  }
  return false
}
