import type { Stage } from '../draft.ts'

/** Dates events by the expressions of their clauses and by each other. */
export const eventDates: Stage = { name: 'event-dates', requires: ['events', 'dates'], assigns: ['events'], run() {} }
