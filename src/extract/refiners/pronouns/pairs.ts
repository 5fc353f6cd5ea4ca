import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { DraftEntity } from '../../draft.ts'
import type { KnownPhrase } from './known.ts'

/** Those named together at the phrase ("A and B", "A … with B"), whom "they" and "the two leaders" mean next; null where it names no two. */
export function pairAt(
  parse: Parse,
  { phrase, pair, with: companion }: KnownPhrase,
  entityOf: (phrase: Phrase) => DraftEntity | null,
): [DraftEntity, DraftEntity] | null {
  if (pair) {
    const [a, b] = pair.map(entityOf)
    if (a && b && a !== b && a.kind === b.kind) return [a, b]
  }
  if (!companion) return null
  const partner = entityOf(phrase) ?? (pair ? entityOf(pair[1]) : null)
  if (partner?.kind !== 'Person' && partner?.kind !== 'Country') return null
  for (const other of parse.phrases) {
    if (other.start >= phrase.start) return null
    const entity = entityOf(other)
    if (entity?.kind === partner.kind) return entity === partner ? null : [entity, partner]
  }
  return null
}
