import { mentionsIn } from '../lookup.ts'
import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Draft, DraftMention } from '../draft.ts'

/** The names inside a phrase before its head, by place: "Norway" and "Lund" in "Norway's Lund police". */
export function namesBeforeHead(draft: Draft, parse: Parse, phrase: Phrase): DraftMention[] {
  const head = parse.tokens[phrase.head]
  if (!head) return []
  const names = mentionsIn(draft, parse.sentence.index).filter(
    ({ start, end }) => start >= phrase.start && end <= head.start,
  )
  const whole = names.filter((name) => !isOfCompound(draft, name))
  return whole.length > 0 ? whole : names.filter((name) => !isHeldBy(draft, name))
}

/** "the [Afghan]-born U.S. envoy", "a [Danish]-led Norwegian team": where another name follows, this one tells only of what that is. */
export function isOfCompound(draft: Draft, { end }: DraftMention): boolean {
  return /^-\p{Ll}/u.test(draft.plain.slice(end, end + 2))
}

/** "the [Moscow]-occupied peninsula": what is held is not the holder's. */
export function isHeldBy(draft: Draft, { end }: DraftMention): boolean {
  return /^-(?:occupied|annexed|besieged|controlled|held|ruled|seized|captured)\b/.test(
    draft.plain.slice(end, end + 12),
  )
}
