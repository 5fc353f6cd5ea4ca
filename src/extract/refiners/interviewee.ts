import type { Draft, DraftEntity } from '../draft.ts'

/** Labels that give no name: `Q: Will it close? A: It will not.` */
const ANSWERS = /^(?:a|answer)$/
const INITIALS = /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?$/u

/**
 * Whom the labels of an interview mean that give no name, by the offset of each: initials ("PR:") the one person of the article who
 * has them, "A:" the one person whom the article names before the first label and who has not written it. Empty where that is several, or nobody.
 */
export function intervieweeAt(draft: Draft): Map<number, DraftEntity[]> {
  const start = draft.turns[0]?.label?.start ?? 0
  const found = new Map<number, DraftEntity[]>()
  if (draft.turns.length === 0) return found
  const people = draft.entities.filter(({ kind }) => kind === 'Person')
  const before = [...new Set(draft.mentions.filter(({ end }) => end <= start).map(({ entity }) => entity))].filter(
    ({ kind, name }) => kind === 'Person' && !draft.article.authors.includes(name),
  )
  for (const { label } of draft.turns) {
    if (!label) continue
    const words = draft.plain.slice(label.start, label.end)
    const meant = ANSWERS.test(words.toLowerCase())
      ? before
      : INITIALS.test(words)
        ? people.filter(({ name }) => initialsOf(name) === words.replaceAll('.', ''))
        : []
    if (meant.length === 1) found.set(label.start, meant)
  }
  return found
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word[0] ?? '')
    .join('')
}
