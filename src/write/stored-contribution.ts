import { READ_MENTIONS, READ_REPORTS, READ_VERSIONS } from '../store/cypher/write.ts'
import { stringOf } from '../store/row.ts'
import type { Row, Transaction } from '../store/store.ts'
import type {
  Contribution,
  EventReportProps,
  Mention,
  MentionProps,
  Report,
  StatementReportProps,
} from './contribution.ts'
import { labelOf } from './entity-id.ts'

/** The contributions of stored articles, as their edges hold them: what `contribute` made of their documents. */
export async function storedContributions(tx: Transaction, ids: readonly string[]): Promise<Contribution[]> {
  if (ids.length === 0) return []
  const params = { ids: [...ids] }
  const contributions = new Map<string, Contribution>()
  for (const { id, publishedAt } of await tx.run(READ_VERSIONS, params)) {
    contributions.set(stringOf(id), {
      article: stringOf(id),
      day: dayOf(publishedAt),
      articleProps: {},
      mentions: [],
      reports: [],
    })
  }
  for (const row of await tx.run(READ_MENTIONS, params)) {
    const mention = mentionOf(row)
    if (mention !== null) contributions.get(stringOf(row.article))?.mentions.push(mention)
  }
  for (const row of await tx.run(READ_REPORTS, params))
    contributions.get(stringOf(row.article))?.reports.push(reportOf(row))
  return [...contributions.values()]
}

/** The day of a time as the article wrote it, in its own offset. */
export function dayOf(publishedAt: unknown): string | null {
  return typeof publishedAt === 'string' ? publishedAt.slice(0, 10) : null
}

/** The mention behind a row with `entity` and `props`; null where it leads to no entity of ours. */
export function mentionOf({ entity, props }: Row): Mention | null {
  const label = labelOf(stringOf(entity))
  // An absent property and one that is null are the same to both databases.
  const stored = { country: null, ...(props as object) } as MentionProps
  return label === null ? null : { entity: stringOf(entity), label, props: stored }
}

/** The report behind a row with `fact` and `props`. */
export function reportOf({ fact, props }: Row): Report {
  const stored = props as object
  // What each kind of report always has tells them apart.
  if ('participants' in stored) {
    const absent = {
      attributedTo: null,
      attributedToText: null,
      mode: null,
      place: null,
      dateStart: null,
      dateEnd: null,
    }
    return { label: 'Event', fact: stringOf(fact), props: { ...absent, ...stored } as EventReportProps }
  }
  const absent = { date: null, speaker: null, speakerText: null }
  return { label: 'Statement', fact: stringOf(fact), props: { ...absent, ...stored } as StatementReportProps }
}
