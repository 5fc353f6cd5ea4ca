import { MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts'
import type { Token } from '../tokens.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** What stands between a verb and its subject, and is none. */

/** Verbs with which a source stands between commas. */
export const SAYS = /^(?:say|report|announce|confirm|tell|state|claim|allege)$/
/** What a source does besides, with words. */
export const TELLS =
  /^(?:accuse|add|admit|argue|blame|call|cite|claim|condemn|declare|denounce|deny|describe|express|give|insist|note|offer|praise|promise|quote|refer|say|stress|thank|threaten|urge|vow|warn|welcome|speak|talk|meet|use|point|refuse|decline|ask|demand)$/
/** "May 7", "Monday", "2019" */
export function isTime({ tokens }: Parse, { first, last }: Phrase): boolean {
  const day = tokens[first]?.lower ?? ''
  if (!Object.hasOwn(MONTHS, day) && !isWeekday(tokens[first]) && !/^(?:19|20)\d\d$/.test(day)) return false
  return tokens.slice(first + 1, last + 1).every(({ pos }) => pos === 'NUM')
}

export function isWeekday(token: Token | undefined): boolean {
  return Object.hasOwn(WEEKDAYS, token?.lower ?? '')
}

/** "found B guilty of killing" */
export function isGuilty({ tokens }: Parse, { last }: VerbGroup, { first }: VerbGroup): boolean {
  return tokens.slice(last + 1, first).some(({ lower }) => lower === 'guilty' || lower === 'innocent')
}

/** "gunmen [loyal] to Lund", "a group [close] to Lund": how many adjectives end at token `at` that hang on the noun before them. */
export function adjectivesBehind(parse: Parse, at: number): number {
  const phrase = parse.phraseAt[at]
  const alone = phrase?.first === at && phrase.last === at && parse.tokens[at]?.pos === 'ADJ'
  return alone && parse.phraseAt[at - 1] ? 1 : 0
}
