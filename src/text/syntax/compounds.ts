import type { Token } from '../tokens.ts'

/** Words that hyphens join: "44-year-old", "mother-of-two", "editor-in-chief". The tokenizer parts them. */

/** Whether the token is joined to the one before it by a hyphen without blanks. */
export function isHyphenated(tokens: readonly Token[], i: number): boolean {
  const [before, hyphen, token] = [tokens[i - 2], tokens[i - 1], tokens[i]]
  return hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === token?.start
}

/** "mother-[of]-two": a preposition within a compound. */
export function isInnerPreposition(tokens: readonly Token[], i: number): boolean {
  return /^(?:of|in|at|to)$/.test(tokens[i]?.lower ?? '') && isHyphenated(tokens, i) && isHyphenated(tokens, i + 2)
}

/**
 * The noun that a compound which ends at token `last` means, where that is not its last: "mother" of "mother-of-two", "old" of
 * "44-year-old"; -1 for any other.
 */
export function compoundHead(tokens: readonly Token[], last: number): number {
  if (!isHyphenated(tokens, last)) return -1
  if (tokens[last]?.lower === 'old' && tokens[last - 2]?.lower === 'year') return last
  return isInnerPreposition(tokens, last - 2) && tokens[last - 4]?.pos === 'NOUN' ? last - 4 : -1
}

/** The years of an age whose "old" or "olds" is token `at`: 44 of "44-year-old"; null for no age. */
export function ageAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 2]?.lower !== 'year' || !/^olds?$/.test(tokens[at]?.lower ?? '') || !isHyphenated(tokens, at))
    return null
  return ageIn(tokens[at - 4]?.text)
}

/** The age that a word gives; null for no number of years that somebody may have lived. */
export function ageIn(word: string | undefined): number | null {
  return word !== undefined && /^(?:[1-9]\d?|1[01]\d)$/.test(word) ? Number(word) : null
}

/** "the 44-year-old": the adjective is all the noun there is. */
export function isYearsOld(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'old' && tokens[i - 2]?.lower === 'year' && isHyphenated(tokens, i)
}
