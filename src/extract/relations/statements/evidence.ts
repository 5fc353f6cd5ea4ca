import type { Range } from '../../../model/span.ts'
import type { Draft } from '../../draft.ts'
import { firstAfter } from '../../lookup.ts'

/** The sentences that hold all the parts, as one range. */
export function evidenceOf(draft: Draft, parts: readonly Range[]): Range {
  // A loop: a statement may have more parts than a call may have arguments.
  let from = Infinity
  let to = 0
  for (const { start, end } of parts) {
    if (start < from) from = start
    if (end > to) to = end
  }
  const first = draft.sentences[sentenceAt(draft, from)]
  const last = draft.sentences[sentenceAt(draft, to - 1)]
  return { start: Math.min(from, first?.start ?? from), end: Math.max(to, last?.end ?? to) }
}

/** The index of the last sentence that begins at `at` or before it. */
function sentenceAt(draft: Draft, at: number): number {
  const { sentences } = draft
  return Math.max(0, firstAfter(sentences.length, (index) => (sentences[index]?.start ?? 0) > at) - 1)
}
