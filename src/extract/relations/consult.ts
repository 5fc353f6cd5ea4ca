import type { Stage } from '../draft.ts'

export const consult: Stage = { name: 'consult', requires: ['parses', 'references', 'statements'], assigns: ['events'], run() {} }
