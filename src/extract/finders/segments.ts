import { sentencesOf } from '../../text/sentences.ts'
import { tokensOf } from '../../text/tokens.ts'
import type { Stage } from '../draft.ts'

/** Splits the body, without its excluded ranges, into sentences and tokens. */
export const segments: Stage = {
  name: 'segments',
  requires: [],
  assigns: ['sentences', 'tokens'],
  run(draft, trace) {
    draft.sentences = sentencesOf(draft.plain, draft.article.excluded)
    draft.tokens = draft.sentences.map((sentence) => tokensOf(draft.plain, sentence))
    trace?.('segments', `${draft.sentences.length} sentences`)
  },
}
