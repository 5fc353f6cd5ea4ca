import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
import { mentionsIn } from '../../lookup.ts'
import type { Actor, Draft } from '../../draft.ts'
import { isOneOf } from '../../../text/word-forms.ts'

/** What teams and players meet in. Lemmas. */
const CONTESTS: ReadonlySet<string> = new Set(
  `final semifinal semi-final quarterfinal quarter-final friendly match qualifier playoff play-off derby game tie tournament cup
  championship league opener rematch replay test`.split(/\s+/),
)

/** "met in the final", "for a place in the semi-finals": a contest among the prepositional phrases behind token `after`. */
export function isSport(parse: Parse, after: number): boolean {
  return obliquesAfter(parse, after).some(
    ({ preposition, phrases }) =>
      (preposition === 'in' || preposition === 'during') &&
      phrases.some((phrase) => isOneOf(parse.tokens[phrase.head], CONTESTS) || isOfDraw(parse, phrase)),
  )
}

/** "in the second round", "in the third group", no "in a second round of talks": a step of a tournament. */
function isOfDraw({ tokens }: Parse, { head, last }: Phrase): boolean {
  return (
    /^(?:round|group|leg|pool)$/.test(tokens[head]?.lower ?? '') &&
    /^(?:first|second|third|fourth|fifth|sixth|opening|last|next|qualifying|preliminary)$/.test(
      tokens[head - 1]?.lower ?? '',
    ) &&
    tokens[last + 1]?.lower !== 'of'
  )
}

/** Where one beats another without a blow, besides sport. Lemmas. */
const POLLS: ReadonlySet<string> = new Set(
  'election fight battle race primary vote ballot runoff run-off poll contest caucus by-election showdown debate court set round frame over inning bout open wimbledon garros olympics masters'.split(
    ' ',
  ),
)
/** What one beats or battles another for. Lemmas. */
const PRIZES: ReadonlySet<string> = new Set(
  'place spot title medal gold silver bronze trophy crown point win victory seat nomination lead honour honor supremacy promotion award prize oscar gong accolade category job post'.split(
    ' ',
  ),
)

/** What one is ahead of another by. Lemmas. */
const MARGINS: ReadonlySet<string> = new Set(
  'second minute point goal run wicket vote length metre meter stroke shot game margin try'.split(' '),
)

/** As far behind the winner's verb a score stands, in tokens. */
const SCORE_REACH = 14

/** "52-3", "6-3 4-6": what a contest ended with, behind token `after`. */
function hasScore({ tokens }: Parse, after: number): boolean {
  for (let i = after + 1; i < Math.min(tokens.length, after + SCORE_REACH); i++) {
    const text = tokens[i]!.text
    if (/^\d{1,3}[-–]\d{1,3}$/.test(text)) return true
    const apart = /^[-–]$/.test(tokens[i + 1]?.text ?? '') && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '')
    if (/^\d{1,3}$/.test(text) && apart && !/^(?:[-–]|year|day|hour|km|mile)$/.test(tokens[i + 3]?.lower ?? ''))
      return true
  }
  return false
}

/** "in the election", "in the final", "for second place": a contest that is told behind token `after`. */
export function isContest(parse: Parse, after: number): boolean {
  return (
    isSport(parse, after) ||
    hasScore(parse, after) ||
    obliquesAfter(parse, after).some(({ preposition, phrases }) => {
      // "beat Holm by two seconds"
      if (preposition === 'by') return phrases.some(({ head }) => isOneOf(parse.tokens[head], MARGINS))
      const what =
        preposition === 'for' || preposition === 'to' ? PRIZES : /^(?:in|at|during)$/.test(preposition) ? POLLS : null
      return what !== null && phrases.some(({ head }) => isOneOf(parse.tokens[head], what))
    })
  )
}

/** "Norway's trip to Denmark", "Norway visit Denmark": a country that travels is a team; its people go by more than its name. */
export function isTeam(draft: Draft, parse: Parse, { entity, range, text }: Actor): boolean {
  if (entity?.kind !== 'Country') return false
  if (/^(?:it|its|they|their|them|we|our)$/i.test(text)) return true
  return mentionsIn(draft, parse.sentence.index).some(
    (mention) =>
      mention.entity === entity &&
      mention.form === 'name' &&
      mention.start === range.start &&
      mention.end === range.end &&
      // no "U.S. and Danish delegations"
      parse.phrases.some(({ start, end }) => start === mention.start && end === mention.end),
  )
}
