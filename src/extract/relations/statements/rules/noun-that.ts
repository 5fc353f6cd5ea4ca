import { CUE_NOUNS } from '../../../../lexicon/cues.ts'
import { clauseEnd } from '../clause-end.ts'
import { ownClause } from '../own-clause.ts'
import { inSubjectPosition } from '../noun-chain.ts'
import type { Passage } from '../passage.ts'
import type { Reading, StatementRule } from '../rule.ts'

const NOUNS = new Set<string>(CUE_NOUNS)
/** Nouns of what somebody answers or holds: "her answer was that …". */
const ANSWERS = new Set(
  'answer response reply message point view conclusion explanation verdict complaint contention position advice'.split(
    ' ',
  ),
)
const OWNERS = new Set(['his', 'her', 'their'])

/** A noun of speech with its owner: `the minister's claim that the border is closed`. */
export const nounThat: StatementRule = {
  id: 'statement/noun-that',
  outermost: true,
  find: (passage) =>
    passage.items.flatMap((item, i) =>
      NOUNS.has(item.lower) && passage.items[i + 1]?.lower === 'that'
        ? (read(passage, i, i + 2) ?? [])
        : (NOUNS.has(item.lower) || ANSWERS.has(item.lower)) && thatBehindIs(passage, i) > 0
          ? (read(passage, i, thatBehindIs(passage, i) + 1) ?? [])
          : [],
    ),
  cases: [
    {
      text: "Few believe the minister's claim that the border is closed.",
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['the border is closed'] }],
    },
    {
      text: "The minister's claim that the border is closed is wrong.",
      says: [{ kind: 'indirect', speaker: 'The minister', content: ['the border is closed'] }],
    },
    {
      text: "Despite the minister's claim that the border is closed, the traffic went on.",
      says: [{ kind: 'indirect', speaker: 'the minister', content: ['the border is closed'] }],
    },
    {
      text: "The mayor said the minister's claim that the border is closed was wrong.",
      says: [
        {
          kind: 'indirect',
          speaker: 'The mayor',
          content: ["the minister's claim that the border is closed was wrong"],
        },
      ],
    },
    { text: 'There was a report that the border is closed.', says: [] },
  ],
}

/** "her answer was simply [that] …": the item of "that" behind a form of "be"; -1 for none. */
function thatBehindIs({ items }: Passage, at: number): number {
  if (!/^(?:is|was)$/.test(items[at + 1]?.lower ?? '')) return -1
  const that = items[at + 2]?.pos === 'ADV' ? at + 3 : at + 2
  return items[that]?.lower === 'that' ? that : -1
}

function read(passage: Passage, at: number, from: number): Reading | null {
  const { items, phraseAt } = passage
  const first = phraseAt[at]?.first ?? at
  const owner = OWNERS.has(items[first]?.lower ?? '')
    ? { first, last: first, head: first }
    : ownerBefore(passage, first, at)
  if (!owner || !items[from]) return null
  return {
    cue: { first: at, last: at },
    speaker: { ...owner, apposition: null },
    content: [
      { first: from, last: contentEnd(passage, from, from === at + 2 && inSubjectPosition(passage, owner.first)) },
    ],
    addressees: [],
  }
}

/** The content ends before ", there is …" and, where its noun is a subject ("the claim that X is true is wrong"), before that subject's verb. */
function contentEnd(passage: Passage, from: number, subject: boolean): number {
  const { items, verbAt } = passage
  const end = clauseEnd(passage, from, null)
  let verbs = 0
  for (let i = from; i < end; i++) {
    if (items[i]?.text === ',' && ownClause(passage, i + 1)) return i - 1
    const verb = verbAt[i]
    if (verb?.first !== i || verb.gerund || verb.infinitive) continue
    const before = items[i - 1]?.lower ?? ''
    if (subject && verbs > 0 && !/^(?:who|which|that|and|or|but|,)$/.test(before) && !passage.phraseAt[i - 1]?.pronoun)
      return i - 1
    verbs++
  }
  return end
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
