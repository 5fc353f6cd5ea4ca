import { MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts'
import type { Token } from '../tokens.ts'

/** What ends a base noun phrase though the next word is a noun or a name, and what does not though it is a number. */

const TOLD =
  /^(?:reporters|journalists|lawmakers|supporters|viewers|voters|delegates|investors|officers|police|parliament|lawyers)$/

/** "told reporters": the phrase that ends at `last` names whom the verb before it tells. */
export function isAddressed(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    TOLD.test(tokens[last]?.lower ?? '') && /^(?:tell|assure|remind|inform|warn)$/.test(tokens[at - 1]?.lemma ?? '')
  )
}

/** "allegations Otto Brandt stabbed B": behind it, what is claimed begins. */
export function isClaim(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' && /^(?:allegations|accusations|claims|suggestions|rumou?rs|fears|hopes)$/.test(token.lower)
  )
}

const STRETCHES = new Set(
  `day days week weeks weekend month months year years decade decades hour hours minute minutes night morning afternoon evening spring
  summer autumn winter century centuries`.split(/\s+/),
)

/** Whether the token is a weekday or a stretch of time, and no half of a compound ("a ten-year Norway plan"). */
export function endsStretch(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return Object.hasOwn(WEEKDAYS, word) || (STRETCHES.has(word) && tokens[at - 1]?.text !== '-')
}

/** "met Omar Haddad hours before he died": behind a name a stretch of time begins. */
export function startsStretch(tokens: readonly Token[], at: number, named: readonly boolean[]): boolean {
  return (
    named[at - 1] === true &&
    named[at] !== true &&
    /^(?:minutes|hours|days|weeks|months|years|decades|moments|shortly)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:before|after|ago|earlier|later)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** Whether the phrase begins with a day behind "on", or with "last month", and the token at `i` is none of it. */
export function endsTime(tokens: readonly Token[], at: number, i: number): boolean {
  const first = tokens[at]?.lower ?? ''
  const token = tokens[i]?.lower ?? ''
  if (i === at + 1)
    return (
      Object.hasOwn(WEEKDAYS, first) &&
      tokens[at - 1]?.lower === 'on' &&
      !/^(?:morning|afternoon|evening|night)$/.test(token)
    )
  // "The next day militants attacked"
  if (i === at + 3 && first === 'the')
    return (
      /^(?:next|following|previous|same)$/.test(tokens[at + 1]?.lower ?? '') &&
      endsStretch(tokens, at + 2) &&
      isSubject(tokens, i)
    )
  return (
    i === at + 2 &&
    /^(?:last|this|next)$/.test(first) &&
    /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** Before a date that opens a clause. */
const DATED_BY = /^(?:in|on|since|by|before|after|during|until|around)$/
const MAX_DATE = 4

/**
 * Whether the phrase begins with a month or a year behind a preposition that opens a clause, and at `i` a name or the subject of
 * the verb follows: "In March gunmen attacked", "In June 2024 Norwegian troops left". "In 2019 figures," and "in 1998 dollars" go on.
 */
export function endsDate(tokens: readonly Token[], at: number, i: number, named: readonly boolean[]): boolean {
  // "In May Day protests"
  if (i - at > MAX_DATE || isDatePart(tokens[i]) || tokens[i]?.text === 'Day' || !tokens.slice(at, i).every(isDatePart))
    return false
  let first = at
  while (first > 0 && at - first < MAX_DATE && isDatePart(tokens[first - 1])) first--
  if (!DATED_BY.test(tokens[first - 1]?.lower ?? '') || !tokens.slice(first, i).some(isMonthOrYear)) return false
  const opener = tokens[first - 2]
  if (opener && !/^(?:[,;:("-]|''|``|that|and|but|when|where|because)$/.test(opener.lower)) return false
  return (named[i] === true && named[i - 1] !== true) || isSubject(tokens, i)
}

/** No subject is read farther. */
const MAX_SUBJECT = 5

/** "gunmen [attacked]", "Norwegian troops [left]", "President Kari Lund [met]". */
function isSubject(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at - from < MAX_SUBJECT && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++
  return at > from && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '')
}

function isMonthOrYear({ lower, text }: Token): boolean {
  return startsWithDigit(text) ? /^(?:1[5-9]|20)\d\d$/.test(text) : Object.hasOwn(MONTHS, lower.replace('.', ''))
}

/** Of every word of a text is asked whether it is (part of) a date: this tells most of them. */
function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

const DATE_PARTS = new Set(['early', 'mid', 'late', '-'])

/** "late", "May", "3rd", "2022". */
function isDatePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isMonthOrYear(token) ||
      DATE_PARTS.has(token.lower) ||
      (startsWithDigit(token.text) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text)))
  )
}

/** "May 7": the day belongs to its month. */
export function isOfMonth(tokens: readonly Token[], i: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[i]?.text ?? '') &&
    Object.hasOwn(MONTHS, tokens[i - 1]?.text.toLowerCase() ?? '') &&
    /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')
  )
}

/** "22:45 Rioters threw": the time of an entry, and no number of them. */
export function isClock(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return startsWithDigit(text) && /^\d{1,2}[:.]\d\d$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

/** "the Grace 1 tanker", "an Apollo 11 capsule": the number is part of a thing's name. */
export function isNumbered(tokens: readonly Token[], i: number, named: readonly boolean[]): boolean {
  const next = tokens[i + 1]
  return (
    /^\d{1,3}$/.test(tokens[i]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
    named[i - 1] !== true &&
    next?.pos === 'NOUN' &&
    next.lower === next.lemma
  )
}

/** "late Friday", "yesterday": a day, which begins a phrase of its own. */
export function isDay(token: Token, next: Token | undefined): boolean {
  const days = /^(?:early|late|last|next|this)$/.test(token.lower) ? next?.lower : token.lower
  return (
    days !== undefined &&
    (Object.hasOwn(WEEKDAYS, days) || /^(?:yesterday|today|tomorrow|tonight|overnight)$/.test(days))
  )
}

/** "took five nurses [hostage]": what the phrase behind the verb is made. */
export function isMade(tokens: readonly Token[], at: number, i: number): boolean {
  return (
    /^(?:hostage|captive|prisoner)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:take|hold|keep)$/.test(tokens[at - 1]?.lemma ?? '')
  )
}
