import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { DraftEntity } from '../../draft.ts'
import type { Seen } from './seen.ts'

/** What a phrase that means these entities is to later pronouns. */
export function seenOf(
  entities: readonly DraftEntity[],
  phrase: Phrase,
): Pick<Seen, 'key' | 'entities' | 'words' | 'kind' | 'plural' | 'gender' | 'mute' | 'text'> {
  const [entity] = entities
  const kind = entity?.kind === 'Person' ? 'person' : entity?.kind === 'Place' ? 'other' : 'body'
  return {
    key: entity && entities.length === 1 ? entity.id : entities.map(({ id }) => id).join('+'),
    entities,
    words: { start: phrase.start, end: phrase.end },
    kind,
    plural: entities.length > 1,
    mute: false,
    text: false,
    gender: entities.length === 1 ? (entity?.gender ?? null) : null,
  }
}
