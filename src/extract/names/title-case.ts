import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isCapitalised } from './runs.ts'

/** Fewer plain words than these tell nothing. */
const ENOUGH = 3

/**
 * Whether the sentence is written like a headline though a mark ends it ("Voters Angry Over Closing Of Bridge!"): most of its plain words begin with a
 * capital, so that capitals tell no names.
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let plain = 0
  let capital = 0
  for (const token of tokens.slice(1)) {
    if (token.text.length < 4 || !isOrdinaryWord(token.text)) continue
    plain++
    if (isCapitalised(token)) capital++
  }
  return plain >= ENOUGH && capital / plain > 0.7
}
