import type { Parse } from '../../../text/syntax/parse.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Draft } from '../../draft.ts'
import { bothSides } from './both-sides.ts'
import { fill } from './fillers.ts'
import type { Sides } from './match.ts'
import { attacked } from './victims.ts'

/** "A died after torture in B's custody". */
export function custodySides(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  const tortured = parse.tokens
    .slice(verb.last + 1, verb.last + TORTURE_REACH)
    .some(({ lower }) => /^(?:torture[ds]?|beatings?|mistreatment|ill-treatment)$/.test(lower))
  if (!tortured) return null
  const victims = attacked(draft, parse, subjectsOf(parse, verb), { bodily: true })
  const custody = parse.phrases.find(
    (phrase) =>
      phrase.first > verb.last &&
      /^(?:custody|detention|captivity|jail|prison|cells?)$/.test(parse.tokens[phrase.head]?.lower ?? ''),
  )
  if (!custody) return null
  const [holder] = custody.possessor ? fill(draft, parse, [custody.possessor]) : fill(draft, parse, [custody])
  return holder && (holder.entity !== null || holder.country !== null) ? bothSides([holder], victims) : null
}

/** Torture is told no further behind the verb, in tokens. */
const TORTURE_REACH = 14
