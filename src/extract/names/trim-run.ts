import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isGivenName } from './run-words.ts'
import type { Run } from './runs.ts'

/** Adherents that newspapers put before a name without a comma. */
const ADHERENTS = new Set(['democrat', 'republican', 'tory', 'labour', 'liberal', 'conservative', 'sen', 'rep', 'gov'])

/**
 * The run without the plain words that a sentence or a title puts before a full name: "Mathematician Otto Brandt", "Democrat
 * Kari Lund". Only where a given name with a word behind it follows nothing but plain words.
 */
export function trimmedRun(tokens: readonly Token[], run: Run): Run {
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at] as Token
    if (isGivenName(token.text)) return at === run.first ? run : { first: at, last: run.last }
    if (!ADHERENTS.has(token.lower) && !isOrdinaryWord(token.text)) return run
  }
  return run
}
