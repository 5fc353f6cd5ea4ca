import type { Store } from '../store/store.ts'
import type { Problem } from './problem.ts'
import { verifyDerived } from './verify-derived.ts'
import { verifyPairs } from './verify-pairs.ts'
import { verifySpans } from './verify-spans.ts'

/**
 * Reads the whole store, a page at a time, and yields what is wrong with it, nothing where all is well: facts whose words
 * are not in their article at their place, tallies that are not the count of the articles, values and edges that do not
 * follow from them.
 */
export async function* verify(store: Store): AsyncGenerator<Problem> {
  yield* verifySpans(store)
  for (const label of ['Country', 'Event', 'Organization', 'Person', 'Statement'] as const) {
    yield* verifyDerived(store, label)
  }
  yield* verifyPairs(store)
}
