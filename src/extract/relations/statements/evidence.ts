import type { Range } from '../../../model/span.ts'
import type { Draft } from '../../draft.ts'

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
  let low = 0
  let high = draft.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((draft.sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
