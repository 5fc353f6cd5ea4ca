import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Draft } from '../../draft.ts'
import type { VerbFrame } from '../frame.ts'
import { doersOfDeed } from './assault-sides.ts'
import { bothSides } from './both-sides.ts'
import { doersOfClause, withoutOwn } from './killed-when.ts'
import type { Sides } from './match.ts'
import { isDeadly, isDoneTo, suffered } from './unclaimed.ts'
import { attacked, isThing } from './victims.ts'

/** "Two nurses died in a raid by B", "died when a bomb exploded": who died was attacked, by whoever stands behind the deed. */
export function deathSides(draft: Draft, parse: Parse, verb: VerbGroup, frame: VerbFrame): Sides | null {
  // "The strike hurt Norway": prices may do that.
  if (verb.lemma === 'hurt' && !verb.passive) return null
  if (!frame.bodily) return burning(draft, parse, verb)
  const victims = attacked(draft, parse, subjectsOf(parse, verb), { bodily: true, counts: true })
  const told = doersOfDeed(draft, parse, verb)
  const doers = told.length > 0 ? told : withoutOwn(doersOfClause(draft, parse, verb), victims)
  if (doers.length > 0) return bothSides(doers, victims)
  return isDoneTo(parse, verb, []) ? suffered(victims) : null
}

/** "A depot caught fire after a drone attack by B": what burns was hit by it. */
function burning(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  const burnt = subjectsOf(parse, verb).filter((phrase) => isThing(parse, phrase))
  const deed = obliquesAfter(parse, verb.last).some(
    ({ preposition, phrases }) => AFTER.test(preposition) && phrases.some((phrase) => isDeadly(parse, phrase)),
  )
  if (!deed || burnt.length === 0) return null
  const victims = attacked(draft, parse, burnt)
  const doers = doersOfDeed(draft, parse, verb, AFTER)
  return doers.length > 0 ? bothSides(doers, victims) : suffered(victims)
}

const AFTER = /^(?:after|following|during|in|from)$/
