import type { Oblique } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import { membersOf } from '../../actors/groups.ts'
import type { Actor, Draft } from '../../draft.ts'

/** Where a deed is told to have been, beside its noun. */

/** "strikes in Lund", "in the north", no "strikes in support of B". */
export function isSomewhere({ tokens }: Parse, { first, head }: Phrase): boolean {
  return first < head || tokens[head]?.pos === 'PROPN'
}

/** "the murder of B in the state [of] Lund", "a raid by a band [of] rebels": a second "of", and one of a group's, is not whom it befell. */
export function isOfAnother(parse: Parse, obliques: readonly Oblique[], at: number): boolean {
  const own = obliques.findIndex((oblique) => oblique.at === at)
  if (obliques[own]?.preposition !== 'of') return false
  const group = obliques[own - 1]?.phrases.at(-1)
  return (
    obliques.slice(0, own).some(({ preposition }) => preposition === 'of') ||
    (group?.last === at - 1 && membersOf(parse, group) !== null)
  )
}

/** "a camp north of Lund": the preposition at `at` tells where, not whom. */
export function isBearing(parse: Parse, at: number): boolean {
  return /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|ahead)$/.test(
    parse.tokens[at - 1]?.lower ?? '',
  )
}

/** "the Lund pub bombing": the place and thing before the head. */
export function placeInside(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const mention = namesBeforeHead(draft, parse, phrase).find(
    ({ entity, form }) => entity.kind === 'Place' || (entity.kind === 'Country' && form === 'metonym'),
  )
  const before = parse.tokens[phrase.head - 1]
  if (!mention || !before) return []
  const range = { start: mention.start, end: Math.max(before.end, mention.end) }
  const { country } = mention.entity
  return [{ range, text: draft.text.slice(range.start, range.end), entity: null, country, sector: null }]
}
