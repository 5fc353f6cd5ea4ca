import type { Parse } from '../../../text/syntax/parse.ts'
import { objectsOf } from '../../../text/syntax/objects.ts'
import { subjectsOf } from '../../../text/syntax/relations.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import type { VerbGroup } from '../../../text/syntax/verbs.ts'
import type { Draft } from '../../draft.ts'
import { attackers } from './attackers.ts'
import { bothSides } from './both-sides.ts'
import { fill, unique } from './fillers.ts'
import type { Sides } from './match.ts'
import { attacked } from './victims.ts'

/** "A and B violated the ceasefire", "A broke B's truce". */
export function truceSides(draft: Draft, parse: Parse, verb: VerbGroup): Sides | null {
  const truce = objectsOf(parse, verb)[0]
  if (!truce) return null
  const words = parse.tokens.slice(truce.first, truce.last + 1).map(({ lower }) => lower)
  if (!words.some((word) => /^(?:cease-?fire|truce|armistice)s?$/.test(word))) return null
  const [first, ...others] = unique(attackers(draft, parse, subjectsOf(parse, verb)))
  if (!first) return null
  const owner = truce.possessor ? fill(draft, parse, [truce.possessor]) : []
  const where = obliquesAfter(parse, truce.last)
    .filter(({ preposition }) => preposition === 'in' || preposition === 'with')
    .flatMap(({ phrases }) => attacked(draft, parse, phrases))
  const beaten = [...others, ...owner]
  return bothSides([first], beaten.length > 0 ? beaten : where)
}
