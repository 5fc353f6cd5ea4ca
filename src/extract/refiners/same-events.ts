import type { Stage } from '../draft.ts'

/** Makes mentions of one event in one article one event. */
export const sameEvents: Stage = { name: 'same-events', requires: ['events'], assigns: ['events'], run() {} }
