import type { Draft, DraftEntity } from '../draft.ts'

/** Labels that give no name: `Q: Will it close? A: It will not.` */
const ANSWERS = /^(?:a|answer)$/

/**
 * Who answers in an interview whose labels are "Q" and "A", by the offset of each label: the one person whom the article names
 * before it. Empty where it names several, or none.
 */
export function intervieweeAt(draft: Draft): Map<number, DraftEntity[]> {
  const answers = draft.turns.flatMap(({ label }) =>
    label && ANSWERS.test(draft.plain.slice(label.start, label.end).toLowerCase()) ? [label.start] : [],
  )
  const start = draft.turns[0]?.label?.start ?? 0
  if (answers.length === 0) return new Map()
  const named = new Set(
    draft.mentions
      .filter((mention) => mention.end <= start && mention.entity.kind === 'Person')
      .map(({ entity }) => entity),
  )
  return named.size === 1 ? new Map(answers.map((at) => [at, [...named]])) : new Map()
}
