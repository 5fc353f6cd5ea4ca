import type { Stage } from '../draft.ts'

/** Finds whom pronouns and role phrases outside quotations stand for. */
export const references: Stage = { name: 'references', requires: ['parses', 'mentions', 'quotations'], assigns: ['references'], run() {} }

/** Finds whom "I", "we" and "our" inside quotations stand for: the speaker, or the speaker's country. */
export const quotedReferences: Stage = { name: 'quoted-references', requires: ['statements', 'references'], assigns: ['references'], run() {} }
