/**
 * The precision of each rule, content and speaker, on the development articles ((right + 1) / (read + 2)): what `confidence`
 * on a report means; `scripts/measure-rules.mjs` measures it. A speaker named by a pronoun counts as right here, since the gold resolves it by machine.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'statement/according-to': 0.76,
  'statement/as-cue': 0.82,
  'statement/asked-by': 0.75,
  'statement/bare-clause': 0.83,
  'statement/clause-object': 0.67,
  'statement/colon-label': 0.93,
  'statement/colon-quote': 0.86,
  'statement/noun-that': 0.69,
  'statement/object-content': 0.7,
  'statement/quotation-goes-on': 0.83,
  'statement/quote-after-cue': 0.91,
  'statement/quote-before-cue': 0.96,
  'statement/quoted-part': 0.77,
  'statement/that-clause': 0.86,
  'statement/trailing-cue': 0.85,
  'statement/voiced-that': 0.67,
}
/** For a rule that has not been measured. */
const UNKNOWN = 0.6

/** How often what this rule reads is right, 0 to 1. */
export function confidenceOf(rule: string): number {
  return PRECISION[rule] ?? UNKNOWN
}
