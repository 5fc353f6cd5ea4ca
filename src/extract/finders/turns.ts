import { turnsOf } from '../../text/turns.ts'
import type { Stage } from '../draft.ts'

/** Finds the turns of transcripts and interviews: paragraphs that begin with who speaks and a colon. */
export const turns: Stage = {
  name: 'turns',
  requires: ['sentences'],
  assigns: ['turns'],
  run(draft, trace) {
    draft.turns = turnsOf(draft.plain, draft.article.excluded)
    trace?.('turns', `${draft.turns.length} turns`)
  },
}
