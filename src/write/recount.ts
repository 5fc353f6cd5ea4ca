import type { NodeLabel } from '../model/graph.ts'
import { MENTIONS_OF, reportsOf } from '../store/cypher/pages.ts'
import { stringOf } from '../store/row.ts'
import type { Transaction } from '../store/store.ts'
import { entityBallot, factBallot } from './ballots.ts'
import type { Report } from './contribution.ts'
import { dayOf, mentionOf, reportOf } from './stored-contribution.ts'
import { cast } from './votes.ts'
import type { Votes } from './votes.ts'

/** Counts the votes for nodes of one label anew, from the mentions or reports that lead to them. */
export async function recount(tx: Transaction, label: NodeLabel, ids: readonly string[]): Promise<Map<string, Votes>> {
  const votes = new Map<string, Votes>(ids.map((id) => [id, new Map()]))
  if (label === 'Event' || label === 'Statement') {
    const reports = new Map<string, Report[]>()
    for (const row of await tx.run(reportsOf(label), { ids: [...ids] })) {
      const report = reportOf(row)
      const ofOne = `${report.fact} ${stringOf(row.article)}`
      reports.set(ofOne, [...(reports.get(ofOne) ?? []), report])
    }
    for (const ofOne of reports.values()) {
      const id = ofOne[0]?.fact ?? ''
      cast(votes.get(id) ?? new Map(), factBallot(id, ofOne).ballot, 1)
    }
  } else {
    for (const row of await tx.run(MENTIONS_OF, { ids: [...ids] })) {
      const mention = mentionOf(row)
      if (mention === null) continue
      cast(votes.get(mention.entity) ?? new Map(), entityBallot(mention, dayOf(row.publishedAt)).ballot, 1)
    }
  }
  return votes
}
