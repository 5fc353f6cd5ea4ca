import { sentencesIn } from '../lookup.ts'
import type { DraftEntity, DraftStatement, Stage } from '../draft.ts'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves'])

/** Finds whom "I", "we" and "our" inside a quotation stand for: its speaker. */
export const quotedReferences: Stage = {
  name: 'quoted-references',
  requires: ['statements', 'references', 'tokens'],
  assigns: ['references'],
  run(draft) {
    for (const statement of draft.statements) {
      const speaker: DraftEntity | null = statement.speaker?.entity ?? null
      if (!speaker || statement.kind === 'indirect') continue
      for (const sentence of sentencesIn(draft, statement.evidence)) {
        for (const token of draft.tokens[sentence.index] ?? []) {
          if (FIRST_PERSON.has(token.lower) && isWithin(statement, token.start))
            draft.references.set(token.start, [speaker])
        }
      }
    }
  },
}

function isWithin(statement: DraftStatement, offset: number): boolean {
  return statement.segments.some((segment) => segment.start <= offset && offset < segment.end)
}
