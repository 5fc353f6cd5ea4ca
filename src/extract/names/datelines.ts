import { UNNAMED_SOURCES } from '../../lexicon/agencies.ts'
import { MONTHS } from '../../lexicon/date-words.ts'
import type { Token } from '../../text/tokens.ts'
import { isAgency, isAmbiguous, nameGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

/** No place, region or day in a dateline has more tokens. */
const MAX_PART = 6
/** No agency's name in brackets has more tokens, several agencies included. */
const MAX_SOURCE = 6
const MARK = /^(?:-|--|—|–|:)$/
const DASH = /^(?:--|—|–)$/

/**
 * The last token before the mark of a dateline that begins the sentence, or -1: a place, with its region or the day, before an
 * agency in brackets ("ALTHORPE (AP) -", "OSLO, Norway (Reuters) -"), or in capitals before a dash ("OSLO — …"). Who stands there
 * is nobody, and no body: the place is all that it names.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const place = partEnd(tokens, 0)
  if (place < 0) return -1
  let last = place
  while (tokens[last + 1]?.text === ',') {
    const part = partEnd(tokens, last + 2)
    if (part < 0) return -1
    last = part
  }
  const capitals = tokens.slice(0, place + 1).every(({ text }) => text === text.toUpperCase())
  const source = sourceEnd(tokens, last + 1, capitals)
  if (source > 0) return source
  const mark = tokens[last + 1]
  const begins = tokens[last + 2] !== undefined && isCapitalised(tokens[last + 2] as Token)
  // "MANILA: The …": a colon is a speaker's too, so the place has to be known for one.
  const parts = isDash(tokens, last + 1) || (mark?.text === ':' && isTown(tokens, place))
  return capitals && begins && mark && parts && (tokens[0]?.text.length ?? 0) > 2 ? last : -1
}

/** Whether the words up to `last` are a town or a capital that nobody is called by. */
function isTown(tokens: readonly Token[], last: number): boolean {
  const hit = nameGazetteer().at(tokens, 0)
  if (hit?.last !== last || isAmbiguous(hit.form)) return false
  return hit.meanings.every(
    (meaning) => meaning.kind === 'city' || (meaning.kind === 'country' && meaning.form === 'capital'),
  )
}

/** A dash, or a hyphen with blanks around it. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = tokens.slice(at - 1, at + 2)
  if (!before || !mark || !after) return false
  return DASH.test(mark.text) || (mark.text === '-' && before.end < mark.start && mark.end < after.start)
}

/** "NEW YORK", "S.D.", "March 3": words with a capital, and figures. */
function partEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at - from < MAX_PART && isOfPart(tokens, at)) at++
  return at - 1 < from ? -1 : at - 1
}

function isOfPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (isCapitalised(token) || /^\d{1,4}$/.test(token.text)) return true
  // "ROME/WEXELBY", "ST. WEXELBY", "KUTUPALONG-BALUKHALI"
  const before = tokens[at - 1]
  return /^[/.-]$/.test(token.text) && before !== undefined && before.end === token.start && isCapitalised(before)
}

/** The bracket that closes "(AP)", "(Reuters/AFP)" before a mark, behind capitals also "(29 January 2025)"; or -1. */
function sourceEnd(tokens: readonly Token[], open: number, capitals: boolean): number {
  if (tokens[open]?.text !== '(') return -1
  let close = open + 1
  while (close - open <= MAX_SOURCE && tokens[close] && tokens[close]?.text !== ')') close++
  const [first] = tokens.slice(open + 1, close)
  const name = tokens.slice(open + 1, close).map(({ text }) => text)
  if (tokens[close]?.text !== ')' || !first || !MARK.test(tokens[close + 1]?.text ?? '')) return -1
  return isAgency(name.join(' ')) ||
    isAgency(first.text) ||
    UNNAMED_SOURCES.includes(name.join(' ')) ||
    (capitals && isDay(name))
    ? close
    : -1
}

function isDay(words: readonly string[]): boolean {
  const isMonth = (word: string): boolean => Object.hasOwn(MONTHS, word.toLowerCase())
  return words.some(isMonth) && words.every((word) => /^(?:\d{1,4}|[,.])$/.test(word) || isMonth(word))
}
