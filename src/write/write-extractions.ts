import type { Diagnostic } from '../model/diagnostic.ts'
import type { Extraction } from '../model/extraction.ts'
import { LOCK } from '../store/cypher/schema.ts'
import {
  CREATE_ARTICLE_MENTIONS,
  createNodes,
  createReports,
  DELETE_ARTICLE_EDGES,
  READ_VERSIONS,
  updateNodes,
} from '../store/cypher/write.ts'
import { stringOf, stringOrNull } from '../store/row.ts'
import type { Store, Transaction } from '../store/store.ts'
import { articleNodeId } from './article-node.ts'
import { bringIn, create, deltaOf, takeAway } from './change.ts'
import { contribute } from './contribute.ts'
import type { Contribution } from './contribution.ts'
import { storedContributions } from './stored-contribution.ts'
import { compareVersions } from './version.ts'
import type { Version } from './version.ts'

/** What became of one document. `superseded`: a later version of the article is stored. */
export type WriteOutcome = {
  /** The id of the article's node. */
  articleId: string
  outcome: 'created' | 'unchanged' | 'replaced' | 'superseded'
  diagnostics: Diagnostic[]
}

export type WriteOptions = {
  /** The version of the rules that made the documents. */
  readonly extractor: string
  /** Store what is given even where a later version is stored: for corrections without a date. */
  readonly replace?: boolean
}

/**
 * Writes resolved documents, all of them or, on a failure, none. Each article's latest version is what stays; which of
 * several that is does not depend on their order. Outcomes are in the order of the documents.
 */
export async function writeExtractions(
  store: Store,
  documents: readonly Extraction[],
  options: WriteOptions,
): Promise<WriteOutcome[]> {
  if (documents.length === 0) return []
  return store.write(async (tx) => {
    await tx.run(LOCK)
    const { outcomes, winners, stored } = await decide(tx, documents, options)
    const come: Contribution[] = []
    for (const [index, document] of winners) {
      const { contribution, diagnostics } = contribute(document, options.extractor)
      come.push(contribution)
      outcomes[index]?.diagnostics.push(...diagnostics)
    }
    await exchange(
      tx,
      come.map(({ article }) => article).filter((id) => stored.has(id)),
      come,
    )
    return outcomes
  })
}

type Decision = { outcomes: WriteOutcome[]; winners: [number, Extraction][]; stored: ReadonlySet<string> }

/** Goes through the documents as if they came one by one; only the last winner of each article is then written. */
async function decide(tx: Transaction, documents: readonly Extraction[], options: WriteOptions): Promise<Decision> {
  const ids = [...new Set(documents.map(({ article }) => articleNodeId(article.id)))]
  const current = new Map<string, Version & { extractor: string }>()
  for (const row of await tx.run(READ_VERSIONS, { ids })) {
    current.set(stringOf(row.id), {
      publishedAt: stringOrNull(row.publishedAt),
      updatedAt: stringOrNull(row.updatedAt),
      contentHash: stringOf(row.contentHash),
      extractor: stringOf(row.extractor),
    })
  }
  const stored = new Set(current.keys())
  const winners = new Map<string, [number, Extraction]>()
  const outcomes = documents.map((document, index): WriteOutcome => {
    const articleId = articleNodeId(document.article.id)
    const outcome = outcomeOf(document, current.get(articleId), options)
    if (outcome === 'created' || outcome === 'replaced') {
      const { publishedAt, updatedAt, contentHash } = document.article
      current.set(articleId, { publishedAt, updatedAt, contentHash, extractor: options.extractor })
      winners.set(articleId, [index, document])
    }
    return { articleId, outcome, diagnostics: [] }
  })
  return { outcomes, winners: [...winners.values()], stored }
}

function outcomeOf(
  { article }: Extraction,
  current: (Version & { extractor: string }) | undefined,
  { extractor, replace }: WriteOptions,
): WriteOutcome['outcome'] {
  if (current === undefined) return 'created'
  if (article.contentHash === current.contentHash) return current.extractor === extractor ? 'unchanged' : 'replaced'
  return replace === true || compareVersions(article, current) > 0 ? 'replaced' : 'superseded'
}

/** Takes the contributions of the stored articles `gone` out of the graph and puts `come` in. */
export async function exchange(tx: Transaction, gone: readonly string[], come: readonly Contribution[]): Promise<void> {
  const delta = await deltaOf(tx, await storedContributions(tx, gone), come)
  if (gone.length > 0) for (const statement of DELETE_ARTICLE_EDGES) await tx.run(statement, { ids: [...gone] })
  await takeAway(tx, delta)
  const isStored = new Set(gone)
  const rows = come.map(({ article, articleProps }) => ({ id: article, props: articleProps }))
  const [known, fresh] = [rows.filter(({ id }) => isStored.has(id)), rows.filter(({ id }) => !isStored.has(id))]
  if (known.length > 0) await tx.run(updateNodes('Article'), { rows: known })
  if (fresh.length > 0) await tx.run(createNodes('Article'), { rows: fresh })
  await bringIn(tx, delta)
  const mentions = come.flatMap(({ article, articleProps: { sortDate = '' }, mentions: all }) =>
    all.map(({ entity, props }) => ({ from: article, to: entity, props: { ...props, entity, sortDate } })),
  )
  await create(tx, CREATE_ARTICLE_MENTIONS, mentions)
  for (const label of ['Event', 'Statement'] as const) {
    const reports = come.flatMap(({ article, reports: all }) =>
      all.filter((report) => report.label === label).map(({ fact, props }) => ({ from: fact, to: article, props })),
    )
    await create(tx, createReports(label), reports)
  }
}
