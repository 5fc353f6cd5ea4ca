import { WEEKDAYS } from '../../lexicon/date-words.ts'
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

const STRETCHES = new Set(
  `day days week weeks weekend month months year years decade decades hour hours minute minutes night morning afternoon evening spring
  summer autumn winter century centuries`.split(/\s+/),
)

/** Whether the token is a weekday or a stretch of time, and no half of a compound ("a ten-year Norway plan"). */
export function endsStretch(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return Object.hasOwn(WEEKDAYS, word) || (STRETCHES.has(word) && tokens[at - 1]?.text !== '-')
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
  return (
    i === at + 2 &&
    /^(?:last|this|next)$/.test(first) &&
    /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter)$/.test(tokens[at + 1]?.lower ?? '')
  )
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
