import { FORMER_STATES } from '../../lexicon/former-states.ts'
import { WORLD_PARTS } from '../../lexicon/world-parts.ts'
import { PARTY_LETTERS } from '../../lexicon/name-words.ts'
import { type Gazetteer, gazetteer } from '../../text/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'
import { isAgency, nameGazetteer } from './lexicon.ts'
import { isCapitalised } from './runs.ts'

let regions: Gazetteer<true> | null = null

/**
 * The last token of the former state ("East German guards") or part of the world ("Latin American leaders") that begins at token
 * `at`, or -1: names in which no country of today is meant. Part of a longer name it is none.
 */
export function noCountryAt(tokens: readonly Token[], at: number): number {
  if (!isCapitalised(tokens[at] as Token)) return -1
  regions ??= gazetteer([...FORMER_STATES, ...WORLD_PARTS].map((form) => [form, true] as const))
  const last = regions.at(tokens, at)?.last ?? -1
  return last >= 0 && (nameGazetteer().at(tokens, at)?.last ?? -1) <= last ? last : -1
}

/**
 * Marks the words that are known and yet no entity, so that no part of them is read as a name: former states, parts of the world, outlets of
 * several words ("the New York Times"), and a lawmaker's party and seat ("Kari Lund (Con, Wexel Vales)").
 */
export function markUnnamed(tokens: readonly Token[], taken: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    for (let seat = seatEnd(tokens, at); seat > at; seat--) taken[seat] = true
    if (taken[at] || !isCapitalised(token)) continue
    const outlet = nameGazetteer().at(tokens, at)
    const last = outlet && outlet.last > at && isAgency(outlet.form) ? outlet.last : noCountryAt(tokens, at)
    for (; at <= last; at++) taken[at] = true
    if (last >= 0) at--
  }
}

/** No name of a seat has more tokens. */
const MAX_SEAT = 10

/** The bracket that closes a lawmaker's party and seat, which opens at token `at`, or -1. */
function seatEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || !PARTY_LETTERS.has(tokens[at + 1]?.text ?? '')) return -1
  for (let end = at + 2; end < Math.min(tokens.length, at + MAX_SEAT); end++) if (tokens[end]?.text === ')') return end
  return -1
}
