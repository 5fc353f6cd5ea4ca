import type { DatePattern } from './pattern.ts'
import { absolutePatterns } from './patterns/absolute.ts'
import { anchoredPatterns } from './patterns/anchored.ts'
import { monthPatterns } from './patterns/months.ts'
import { relativePatterns } from './patterns/relative.ts'
import { spanPatterns } from './patterns/spans.ts'
import { weekdayPatterns } from './patterns/weekdays.ts'
import { yearPatterns } from './patterns/years.ts'

/** All constructions. Where several fit at one place the longest wins; the earlier in this list breaks a tie. */
export const datePatterns: readonly DatePattern[] = [
  ...absolutePatterns,
  ...monthPatterns,
  ...yearPatterns,
  ...weekdayPatterns,
  ...relativePatterns,
  ...spanPatterns,
  ...anchoredPatterns,
]
