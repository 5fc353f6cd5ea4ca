import { coordinated } from '../../../text/syntax/coordination.ts'
import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { DraftEntity } from '../../draft.ts'
import type { KnownPhrase } from './known.ts'

/**
 * Those named together at the phrase ("A and B", "A, B and C", "A … with B"), whom "they" and "the two leaders" mean next; none where
 * it names no two.
 */
export function groupAt(
  parse: Parse,
  { phrase, group, with: companion }: KnownPhrase,
  entityOf: (phrase: Phrase) => DraftEntity | null,
): DraftEntity[] {
  if (group) {
    const found = group.map(entityOf).filter((entity) => entity !== null)
    const [first] = found
    if (found.length === group.length && new Set(found).size === found.length)
      if (found.every(({ kind }) => kind === first?.kind)) return found
  }
  if (!companion) return []
  const partner = entityOf(phrase) ?? (group?.length === 2 ? entityOf(group[1] as Phrase) : null)
  if (partner?.kind !== 'Person' && partner?.kind !== 'Country') return []
  for (const other of parse.phrases) {
    if (other.start >= phrase.start) return []
    const entity = entityOf(other)
    if (entity?.kind !== partner.kind) continue
    // "A and B met C": the two are A and B.
    const two = coordinated(parse, other)
    if (two.length > 1 && (two.at(-1) as Phrase).start < phrase.start) return []
    return entity === partner ? [] : [entity, partner]
  }
  return []
}
