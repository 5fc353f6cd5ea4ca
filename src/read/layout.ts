import type { Dateline, ExcludedRange } from '../model/article.ts'
import { creditsIn } from './credits.ts'
import { datelineAt } from './dateline.ts'
import { findFurniture } from './furniture.ts'
import { findHeadline } from './headline.ts'
import { pageOf } from './page.ts'
import type { Publication } from './publication.ts'
import { findPublication } from './publication.ts'
import { findTeasers } from './teaser.ts'

/** What a page says about itself, and which ranges of it are no body text. */
export interface Layout extends Publication {
  readonly title: string | null
  readonly agencies: string[]
  readonly dateline: Dateline | null
  readonly excluded: ExcludedRange[]
}

/** Reads the layout of a text. `known`: what another source (the markup of a page) already says. */
export function layoutOf(text: string, known: { title?: string | null; publishedAt?: string | null } = {}): Layout {
  const page = pageOf(text)
  // Furniture first: an app prompt at the top is no headline.
  findFurniture(page)
  const title = findHeadline(page, known.title ?? null)
  const { credited, ...publication } = findPublication(page)
  // After headline and byline: what is neither may still be a paragraph cut short.
  findTeasers(page)
  const publishedAt = known.publishedAt ?? publication.publishedAt
  // Teasers carry the dateline too, but lie in an excluded range already. A subheading may stand before the body.
  const dateline = firstOf(page.lines.filter((line) => page.isFree(line)).slice(0, 3), (line) =>
    datelineAt(text, line.start, publishedAt),
  )
  if (dateline) page.exclude(dateline.range, 'dateline')
  return {
    ...publication,
    title,
    agencies: [...new Set([...creditsIn(text), ...credited])],
    dateline: dateline && { place: dateline.place, date: dateline.date },
    excluded: page.excluded(),
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
