import type { Place } from '../address.ts'
import type { ArticleText, Placed } from '../api/queries.ts'
import type { Mark } from './segments.ts'

export type Layer = 'people' | 'places' | 'statements' | 'events'

/** All that is to be seen in an article's text, at the exact places that the graph keeps. */
export function marksOf(article: ArticleText, shown: ReadonlySet<Layer>, focus: Place | null): Mark[] {
  const own = (reports: readonly Placed[]) => reports.filter((report) => report.article.id === article.id)
  const marks: Mark[] = focus ? [{ ...focus, layer: 'focus', id: 'focus' }] : []
  for (const { entity, spans } of article.mentions) {
    if (!shown.has(entity.__typename === 'Person' ? 'people' : 'places')) continue
    for (const { start, end } of spans) marks.push({ start, end, layer: 'entity', id: entity.id })
  }
  if (shown.has('statements')) {
    for (const { id, reports } of article.statements.nodes) {
      for (const { start, end, segments } of own(reports)) {
        const places = segments.length > 0 ? segments : [{ start, end }]
        for (const place of places) marks.push({ start: place.start, end: place.end, layer: 'statement', id })
      }
    }
  }
  if (shown.has('events')) {
    for (const { id, reports } of article.events.nodes) {
      for (const { start, end } of own(reports)) marks.push({ start, end, layer: 'event', id })
    }
  }
  return marks
}
