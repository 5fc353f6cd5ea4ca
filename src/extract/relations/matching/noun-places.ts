import { isOneOf } from '../../../text/word-forms.ts'
import type { Oblique } from '../../../text/syntax/obliques.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { namesBeforeHead } from '../../actors/before-head.ts'
import { isCollective } from '../../actors/groups.ts'
import type { Actor, Draft, DraftMention } from '../../draft.ts'

/** Where a deed is told to have been, beside its noun. */

/** "strikes in Lund", "in the north", no "strikes in support of B". */
export function isSomewhere({ tokens }: Parse, { first, head }: Phrase): boolean {
  return first < head || tokens[head]?.pos === 'PROPN'
}

/** "the murder of B in the state [of] Lund", "a raid by a band [of] rebels", "by members [of] the X": a second "of", and one of those who did it, is not whom it befell. */
export function isOfAnother(parse: Parse, obliques: readonly Oblique[], at: number): boolean {
  if (parse.tokens[at]?.lower !== 'of') return false
  const before = obliques.filter((oblique) => oblique.at < at)
  if (before.some(({ preposition }) => preposition === 'of')) return true
  const doers = parse.phraseAt[at - 1]
  return before.some(({ preposition }) => preposition === 'by') && doers != null && isCollective(parse, doers)
}

/** "the murder on the second floor [of] a house": whose the floor is. A day or a town may stand there: "the murder in Lund [of] Holm". */
export function isOfThing(parse: Parse, phrase: Phrase, obliques: readonly Oblique[], at: number): boolean {
  const thing = parse.phraseAt[at - 1]
  if (parse.tokens[at]?.lower !== 'of' || !thing || thing === phrase) return false
  const led = obliques.findLast((oblique) => oblique.at < at)
  const head = parse.tokens[thing.head]
  return (
    led !== undefined &&
    /^(?:on|in|at|near|inside)$/.test(led.preposition) &&
    head?.pos === 'NOUN' &&
    !isOneOf(head, DAYS)
  )
}

/** Lemmas. */
const DAYS: ReadonlySet<string> = new Set('day night morning afternoon evening week weekend month year'.split(' '))

/** "a camp north of Lund": the preposition at `at` tells where, not whom. */
export function isBearing(parse: Parse, at: number): boolean {
  return /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|ahead)$/.test(
    parse.tokens[at - 1]?.lower ?? '',
  )
}

/** "the Lund pub bombing": the place and thing before the head. */
export function placeInside(draft: Draft, parse: Parse, phrase: Phrase): Actor[] {
  const mention = namesBeforeHead(draft, parse, phrase).find(
    (name) =>
      name.entity.kind === 'Place' ||
      (name.entity.kind === 'Country' && (name.form === 'metonym' || isWhereItWas(parse, phrase, name))),
  )
  const before = parse.tokens[phrase.head - 1]
  if (!mention || !before) return []
  const range = { start: mention.start, end: Math.max(before.end, mention.end) }
  const { country } = mention.entity
  return [{ range, text: draft.text.slice(range.start, range.end), entity: null, country, sector: null }]
}

/** "the Turkey nightclub attack", "a Mali suicide bombing": a country's name before a deed that states do not do is where it was. */
export function isWhereItWas({ tokens }: Parse, { head }: Phrase, { entity, form, end }: DraftMention): boolean {
  if (entity.kind !== 'Country' || form !== 'name' || !BY_TERROR.test(tokens[head]?.lower ?? '')) return false
  return tokens.slice(0, head).some((token) => token.start >= end && OF_TERROR.test(token.lower))
}

const BY_TERROR = /^(?:attack|bombing|shooting|blast|explosion|massacre|stabbing|killing|siege)s?$/
const OF_TERROR =
  /^(?:airport|beach|bomb|bus|car|cathedral|church|club|concert|hotel|knife|mall|market|mass|metro|mosque|nightclub|restaurant|school|shrine|suicide|synagogue|temple|terror|terrorist|train|truck|university)$/
