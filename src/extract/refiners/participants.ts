import { foldWords } from '../../text/fold.ts'
import type { DraftEvent } from '../draft.ts'

/** What makes the participants of two mentions the same: entities, else country and folded words; roles only where they differ. */
export function participantsKey(event: DraftEvent): string {
  const keys = event.participants.map(
    ({ role, actor }) => `${role}|${actor.entity?.id ?? `${actor.country ?? ''}|${foldWords(actor.text)}`}`,
  )
  return `${event.type}|${[...new Set(keys)].sort().join('+')}`
}
