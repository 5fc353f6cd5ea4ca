import { STATE_ABBREVIATIONS, STATE_DEMONYMS } from '../../lexicon/name-words.ts'
import type { Token } from '../../text/tokens.ts'
import { isOrdinaryWord } from '../../text/wink.ts'
import { isGivenName } from './run-words.ts'
import type { CapitalWords } from './capital-words.ts'
import { opensSentence, type Run } from './runs.ts'

/** Adherents that newspapers put before a name without a comma. */
const ADHERENTS = new Set(['democrat', 'republican', 'tory', 'labour', 'liberal', 'conservative', 'sen', 'rep', 'gov'])

/**
 * The run without the plain words that a sentence or a title puts before a full name ("Mathematician Otto Brandt", "Democrat
 * Kari Lund") or before a surname of the article ("Unlike Brandt", "Crooked Kari"), and without a state behind a comma
 * ("Lund, Ill. Brandt").
 */
export function trimmedRun(tokens: readonly Token[], run: Run, seen: CapitalWords): Run {
  let first = run.first
  if (tokens[first - 1]?.text === ',' && isState(tokens[first]) && first < run.last) first++
  for (let at = first; at < run.last; at++) {
    const token = tokens[at] as Token
    if (isGivenName(token.text)) return { first: at, last: run.last }
    if (!ADHERENTS.has(token.lower) && !STATE_DEMONYMS.has(token.lower) && !isOrdinaryWord(token.text))
      return { first, last: run.last }
  }
  const last = tokens[run.last] as Token
  const plain = run.last > first && !isOrdinaryWord(last.text) && opensSentence(tokens, first)
  return plain && (seen.surnames.has(last.text) || isGivenName(last.text))
    ? { first: run.last, last: run.last }
    : { first, last: run.last }
}

function isState(token: Token | undefined): boolean {
  return token !== undefined && STATE_ABBREVIATIONS.has(token.text.replaceAll('.', ''))
}
