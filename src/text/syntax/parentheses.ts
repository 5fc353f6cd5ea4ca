import { subjectPosition } from './coordination.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'

/** The pronouns that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
/** How far a rule looks for the other end of a parenthesis. */
export const REACH = 45

/** The token before `from` that has the text, or -1. */
export function findLeft(parse: Parse, from: number, text: string): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if (parse.tokens[i]?.text === text) return i
  return -1
}

/** The comma that opens the parenthesis which the comma at `close` closes, where a noun phrase stands before it. */
export function parenthesisStart(parse: Parse, close: number): number {
  for (let i = close - 1; i >= Math.max(1, close - REACH); i--) {
    if (parse.tokens[i]?.text !== ',') continue
    const next = parse.tokens[i + 1]
    // "the agency, received here, said A smashed B, killed C": the comma before the main verb has closed what opens before it.
    if (!parse.phraseAt[i - 1] && /^(?:said|says|reported|announced)$/.test(next?.lower ?? '')) return -1
    if (!parse.phraseAt[i - 1] || !next) continue
    if (
      RELATIVES.has(next.lower) ||
      next.pos === 'NUM' ||
      next.pos === 'VERB' ||
      next.lower === 'including' ||
      next.lower === 'along' ||
      // "A and B, in their first meeting since C fell, agreed"
      (next.pos === 'ADP' && mayWait(parse, parse.phraseAt[i - 1] as Phrase)) ||
      // ", now in Lund,"
      (next.pos === 'ADV' &&
        /^(?:now|then|currently|formerly|previously|once|still)$/.test(next.lower) &&
        parse.tokens[i + 2]?.pos === 'ADP') ||
      // ", better known as X,"
      (next.pos === 'ADV' && /^(?:known|called|nicknamed|dubbed|referred)$/.test(parse.tokens[i + 2]?.lower ?? ''))
    )
      return i
    if (parse.phraseAt[i + 1] && parse.verbAt[i + 1] === null) return i
  }
  return -1
}

/** "Lund, 59[, who led it,] was": the name before an age, else the phrase itself. */
export function beforeAge(parse: Parse, phrase: Phrase | null | undefined): Phrase | null {
  if (!phrase || phrase.first !== phrase.last || parse.tokens[phrase.head]?.pos !== 'NUM') return phrase ?? null
  const name = parse.tokens[phrase.first - 1]?.text === ',' ? parse.phraseAt[phrase.first - 2] : null
  return name && parse.tokens[name.head]?.pos === 'PROPN' ? name : phrase
}

/** Whether a noun phrase, no age, stands where a subject would that waits for its verb: "Lund, 26[, of Oslo,] was cleared". */
function mayWait(parse: Parse, phrase: Phrase): boolean {
  return parse.tokens[phrase.head]?.pos !== 'NUM' && subjectPosition(parse, phrase)
}

/** "A, who met B in 2014, and C spoke": whom the relative clause describes that the comma at `close` ends, or null. */
export function describedBefore(parse: Parse, close: number): Phrase | null {
  const open = parenthesisStart(parse, close)
  return open > 0 && /^(?:who|which|whom)$/.test(parse.tokens[open + 1]?.lower ?? '')
    ? (parse.phraseAt[open - 1] ?? null)
    : null
}
