import type { DateReading } from './found-date.ts'
import type { TenseReading } from './tense.ts'

/** What a pattern may look at beside its own words. */
export interface PatternContext {
  /** The whole text, folded to plain letters of the same offsets. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly publishedOn: string | null
  /** Numeric dates of this text are written with the day first. */
  readonly dayFirst: boolean
  /** `May` is somebody's name in this text. */
  readonly mayIsName: boolean
  readonly tense: () => TenseReading
}

/** A text with the words that the pattern takes from it and what they mean in an article of 2025-10-13, a Monday. */
interface DateExample {
  readonly text: string
  readonly words: string
  readonly value: string | null
  readonly from?: string | null
  readonly until?: string | null
}

/**
 * One construction. `shape` is sticky and bounded: it is tried only where one of the `opens` words (or a number, `#`) begins. "the"
 * opens nothing by itself, since every tenth word is one: `the day` is tried where "day" stands behind it (`behindThe`).
 */
export interface DatePattern {
  readonly name: string
  readonly opens: readonly string[]
  readonly shape: RegExp
  /** What the words mean; null where they are no date after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: PatternContext) => DateReading | null
  readonly finds: readonly DateExample[]
  /** Texts in which no date at all may be found. */
  readonly skips: readonly string[]
}
