import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Draft } from '../../draft.ts'
import { doersOfDeed } from './assault-sides.ts'
import { bothSides } from './both-sides.ts'
import { doersOfClause, withoutOwn } from './killed-when.ts'
import type { Sides } from './match.ts'
import { isDoneTo, suffered } from './unclaimed.ts'
import { attacked } from './victims.ts'

/** "Two nurses died in a raid by B", "died when a bomb exploded": who died was attacked, by whoever stands behind the deed. */
export function deathSides(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  // "The strike hurt Norway": prices may do that.
  if (verb.lemma === 'hurt' && !verb.passive) return null
  const victims = attacked(draft, parse, subjectsOf(parse, verb), { bodily: true, counts: true })
  const told = doersOfDeed(draft, parse, verb)
  const doers = told.length > 0 ? told : withoutOwn(doersOfClause(draft, parse, verb), victims)
  if (doers.length > 0) return bothSides(doers, victims)
  return isDoneTo(parse, verb, []) ? suffered(victims) : null
}
