import type { Stage } from '../draft.ts'

/** Gives persons their offices from the words around their names. */
export const offices: Stage = { name: 'offices', requires: ['mentions', 'parses'], assigns: ['entities'], run() {} }
