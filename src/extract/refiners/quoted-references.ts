import { sentencesIn } from '../lookup.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft, DraftEntity, DraftStatement, Stage } from '../draft.ts'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves'])

/**
 * Finds whom "I", "we" and "our" inside a quotation stand for: its speaker. A pronoun that opens reported speech and that nothing
 * else explains is the speaker too ("Norway denied that it had attacked").
 */
export const quotedReferences: Stage = {
  name: 'quoted-references',
  requires: ['statements', 'references', 'tokens'],
  assigns: ['references'],
  run(draft) {
    for (const statement of draft.statements) {
      const speaker: DraftEntity | null = statement.speaker?.entity ?? null
      if (!speaker) continue
      if (statement.kind === 'indirect') {
        const opening = openingOf(draft, statement)
        if (opening && !draft.references.has(opening.start) && mayMean(opening.lower, speaker))
          draft.references.set(opening.start, [speaker])
        continue
      }
      for (const sentence of sentencesIn(draft, statement.evidence)) {
        for (const token of draft.tokens[sentence.index] ?? []) {
          if (FIRST_PERSON.has(token.lower) && isWithin(statement, token.start))
            draft.references.set(token.start, [speaker])
        }
      }
    }
  },
}

/** The word with which what is said begins. */
function openingOf(draft: Draft, { segments }: DraftStatement): Token | null {
  const [first] = segments
  if (!first) return null
  for (const sentence of sentencesIn(draft, first)) {
    const token = draft.tokens[sentence.index]?.find(({ start }) => start >= first.start)
    if (token) return token
  }
  return null
}

function mayMean(word: string, { kind, gender }: DraftEntity): boolean {
  if (word === 'he' || word === 'she') return kind === 'Person' && (gender === null || gender === word)
  return word === 'it' && (kind === 'Country' || kind === 'Organization')
}

function isWithin(statement: DraftStatement, offset: number): boolean {
  return statement.segments.some((segment) => segment.start <= offset && offset < segment.end)
}
