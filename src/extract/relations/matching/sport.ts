import type { Parse } from '../../../text/syntax/parse.ts'
import { obliquesAfter } from '../../../text/syntax/relations.ts'
import { isOneOf } from './word-forms.ts'

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
