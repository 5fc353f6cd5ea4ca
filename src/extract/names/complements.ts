import type { Token } from '../../text/tokens.ts'

/** No complement of a title is longer, in tokens: "a spokesman [for the foreign ministry]". */
const MAX_COMPLEMENT = 8

/** The first token behind what hangs on a title with of, for, to or at, where that is a verb; else `at`. */
export function behindComplement(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for|to|at)$/.test(tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i <= at + MAX_COMPLEMENT; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'PUNCT') return at
    if (token.pos === 'VERB' || token.pos === 'AUX') return i
  }
  return at
}
