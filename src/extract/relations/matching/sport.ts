import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/obliques.ts'
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
      phrases.some(({ head }) => isOneOf(parse.tokens[head], CONTESTS)),
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
  'place spot title medal gold silver bronze trophy crown point win victory seat nomination lead honour honor supremacy promotion'.split(
    ' ',
  ),
)

/** What one is ahead of another by. Lemmas. */
const MARGINS: ReadonlySet<string> = new Set(
  'second minute point goal run wicket vote length metre meter stroke shot game margin try'.split(' '),
)

/** "in the election", "in the final", "for second place": a contest that is told behind token `after`. */
export function isContest(parse: Parse, after: number): boolean {
  return (
    isSport(parse, after) ||
    obliquesAfter(parse, after).some(({ preposition, phrases }) => {
      // "beat Holm by two seconds"
      if (preposition === 'by') return phrases.some(({ head }) => isOneOf(parse.tokens[head], MARGINS))
      const what =
        preposition === 'for' || preposition === 'to' ? PRIZES : /^(?:in|at|during)$/.test(preposition) ? POLLS : null
      return what !== null && phrases.some(({ head }) => isOneOf(parse.tokens[head], what))
    })
  )
}
