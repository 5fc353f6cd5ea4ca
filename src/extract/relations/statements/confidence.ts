/** The precision of each rule on the development articles, smoothed: what `confidence` on a report means. */
const PRECISION: Readonly<Record<string, number>> = {}
/** For a rule that has not been measured. */
const UNKNOWN = 0.6

/** How often what this rule reads is right, 0 to 1. */
export function confidenceOf(rule: string): number {
  return PRECISION[rule] ?? UNKNOWN
}
