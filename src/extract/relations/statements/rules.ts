import type { StatementRule } from './rule.ts'
import { accordingTo } from './rules/according-to.ts'
import { bareClause } from './rules/bare-clause.ts'
import { clauseObject } from './rules/clause-object.ts'
import { quoteAfterCue } from './rules/quote-after-cue.ts'
import { quoteBeforeCue } from './rules/quote-before-cue.ts'
import { quotedPart } from './rules/quoted-part.ts'
import { thatClause } from './rules/that-clause.ts'
import { trailingCue } from './rules/trailing-cue.ts'

/** The constructions, the surest first: of several that read one cue the first has it, of two that take the same words the first keeps them. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  quoteBeforeCue,
  quoteAfterCue,
  thatClause,
  accordingTo,
  quotedPart,
  clauseObject,
  trailingCue,
  bareClause,
]
