import { NO_PUBLICATION_DATE } from '../dates/found-date.ts'
import type { Stage } from '../draft.ts'
import { findDates } from './dates.ts'

/** Finds the date expressions of the body and counts relative ones from the day of publication. */
export const dateExpressions: Stage = {
  name: 'dates',
  requires: ['sentences'],
  assigns: ['dates'],
  run(draft, trace) {
    draft.dates = findDates(draft.plain, { publishedOn: draft.publishedOn })
      .filter((date) => !draft.article.excluded.some((range) => date.start < range.end && range.start < date.end))
      .map((date) => ({ ...date, text: draft.text.slice(date.start, date.end) }))
    if (draft.publishedOn === null && draft.dates.some((date) => date.kind === 'relative')) {
      draft.diagnostics.push({ level: 'info', stage: 'dates', message: NO_PUBLICATION_DATE })
    }
    for (const date of draft.dates)
      trace?.('dates', `${date.text}: ${date.from ?? '?'} to ${date.until ?? '?'} (${date.precision})`)
  },
}
