import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isCapitalised } from './runs.ts'

/** Fewer plain words than these tell nothing. */
const ENOUGH = 3
/** What share of the plain words has a capital there, at least. */
const MOST = 0.7

/**
 * Whether the sentence is written like a headline though a mark ends it ("Voters Angry Over Closing Of Bridge!"): most of its plain words begin with a
 * capital, so that capitals tell no names.
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let known = cache.get(tokens)
  if (known === undefined) cache.set(tokens, (known = mayBeTitleCase(tokens) && readTitleCase(tokens)))
  return known
}

/** Every run of a sentence asks. */
const cache = new WeakMap<readonly Token[], boolean>()

/** Most sentences have too few capitals, whatever their words are. */
function mayBeTitleCase(tokens: readonly Token[]): boolean {
  let capital = 0
  for (const token of tokens) if (token.index > 0 && isCapitalised(token)) capital++
  return capital > ENOUGH * MOST
}

function readTitleCase(tokens: readonly Token[]): boolean {
  let plain = 0
  let capital = 0
  for (const token of tokens.slice(1)) {
    if (token.text.length < 4 || !isOrdinaryWord(token.text)) continue
    plain++
    if (isCapitalised(token)) capital++
  }
  return plain >= ENOUGH && capital / plain > MOST
}
