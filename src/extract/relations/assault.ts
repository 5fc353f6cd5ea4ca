import type { Stage } from '../draft.ts'

export const assault: Stage = { name: 'assault', requires: ['parses', 'references', 'statements'], assigns: ['events'], run() {} }
