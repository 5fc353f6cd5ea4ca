import type { Parse } from '../../text/syntax/parse.ts'
import type { Phrase } from '../../text/syntax/phrases.ts'
import type { Actor, Draft } from '../draft.ts'

/** Several, of whom the noun tells nothing else. */
const GROUPS =
  /^(?:group|band|bunch|crowd|mob|team|column|contingent|handful|pair|trio|number|dozen|dozens|scores?|hundreds|thousands|couple)$/
/** Whose part somebody is. */
const PARTS = /^(?:members?|units?|squads?|cells?|gangs?)$/
/** Plurals without an ending. */
const MANY = /^(?:people|police|personnel)$/

/** "a group of armed men", "dozens of settlers": who they are, by plain words behind "of"; null where the noun tells more, or "of" leads to a name. */
export function membersOf({ tokens, phraseAt }: Parse, { head, last }: Phrase): Phrase | null {
  if (tokens[last + 1]?.lower !== 'of' || !GROUPS.test(tokens[head]?.lower ?? '')) return null
  const of = phraseAt[last + 2]
  const noun = of ? tokens[of.head] : undefined
  if (of?.first !== last + 2 || of.pronoun || noun?.pos !== 'NOUN') return null
  return noun.lower !== noun.lemma || MANY.test(noun.lower) ? of : null
}

/** Whether the noun is one for several who are told behind "of": "a group of men", "members of the X". */
export function isCollective({ tokens }: Parse, { head }: Phrase): boolean {
  const noun = tokens[head]?.lower ?? ''
  return GROUPS.test(noun) || PARTS.test(noun)
}

/** The members as one actor, by the words for the whole group. */
export function asGroup(draft: Draft, { start }: Phrase, { end }: Phrase, members: readonly Actor[]): Actor[] {
  return members.map((member) => ({ ...member, range: { start, end }, text: draft.text.slice(start, end) }))
}
