import { CUE_NOUNS } from '../../../../lexicon/cues.ts'
import { clauseEnd } from '../clause-end.ts'
import type { Passage } from '../passage.ts'
import type { Reading, StatementRule } from '../rule.ts'

const NOUNS = new Set<string>(CUE_NOUNS)
const OWNERS = new Set(['his', 'her', 'their'])

/** A noun of speech with its owner: `the minister's claim that the border is closed`. */
export const nounThat: StatementRule = {
  id: 'statement/noun-that',
  find: (passage) =>
    passage.items.flatMap((item, i) =>
      NOUNS.has(item.lower) && passage.items[i + 1]?.lower === 'that' ? (read(passage, i) ?? []) : [],
    ),
  cases: [
    {
      text: "Few believe the minister's claim that the border is closed.",
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['the border is closed'] }],
    },
    { text: 'There was a report that the border is closed.', says: [] },
  ],
}

function read(passage: Passage, at: number): Reading | null {
  const { items, phraseAt } = passage
  const first = phraseAt[at]?.first ?? at
  const owner = OWNERS.has(items[first]?.lower ?? '')
    ? { first, last: first, head: first }
    : ownerBefore(passage, first, at)
  if (!owner || !items[at + 2]) return null
  return {
    cue: { first: at, last: at },
    speaker: { ...owner, apposition: null },
    content: [{ first: at + 2, last: clauseEnd(passage, at + 2, null) }],
    addressees: [],
  }
}

function ownerBefore(
  passage: Passage,
  first: number,
  at: number,
): { first: number; last: number; head: number } | null {
  const { items, phraseAt } = passage
  for (const mark of [first - 1, first]) {
    if (mark < at - 4 || !/^'s?$/.test(items[mark]?.lower ?? '')) continue
    const owner = phraseAt[mark - 1]
    if (owner) return { first: owner.first, last: mark - 1, head: owner.head }
  }
  return null
}
