import type { StatementRule } from './rule.ts'
import { accordingTo } from './rules/according-to.ts'
import { asCue } from './rules/as-cue.ts'
import { askedBy } from './rules/asked-by.ts'
import { bareClause } from './rules/bare-clause.ts'
import { clauseObject } from './rules/clause-object.ts'
import { colonLabel } from './rules/colon-label.ts'
import { colonQuote } from './rules/colon-quote.ts'
import { nounThat } from './rules/noun-that.ts'
import { objectContent } from './rules/object-content.ts'
import { quoteAfterCue } from './rules/quote-after-cue.ts'
import { quoteBeforeCue } from './rules/quote-before-cue.ts'
import { quotedPart } from './rules/quoted-part.ts'
import { thatClause } from './rules/that-clause.ts'
import { trailingCue } from './rules/trailing-cue.ts'
import { voicedThat } from './rules/voiced-that.ts'

/** The constructions, the surest first: of several that read one cue the first has it. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  quoteBeforeCue,
  quoteAfterCue,
  asCue,
  thatClause,
  accordingTo,
  quotedPart,
  clauseObject,
  trailingCue,
  bareClause,
]

/** Constructions that have only what the others leave. */
export const LATE_RULES: readonly StatementRule[] = [
  askedBy,
  colonLabel,
  colonQuote,
  nounThat,
  objectContent,
  voicedThat,
]
