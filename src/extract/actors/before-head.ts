import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Draft, DraftMention } from '../draft.ts'

/** The names inside a phrase before its head, by place: "Norway" and "Lund" in "Norway's Lund police". */
export function namesBeforeHead(draft: Draft, parse: Parse, phrase: Phrase): DraftMention[] {
  const head = parse.tokens[phrase.head]
  if (!head) return []
  return mentionsIn(draft, parse.sentence.index).filter(({ start, end }) => start >= phrase.start && end <= head.start)
}
