import { canonicalUrl } from '../model/url.ts'
import { LOCK } from '../store/cypher/schema.ts'
import { deleteNodes, FIND_ARTICLE, FIND_ARTICLES_BY_URL } from '../store/cypher/write.ts'
import { stringOf } from '../store/row.ts'
import type { Store, Transaction } from '../store/store.ts'
import { articleNodeId } from './article-node.ts'
import { exchange } from './write-extractions.ts'

/**
 * Takes an article and all that only it reports or mentions out of the graph; what others report too stays. The article
 * is named by its id, with or without `article:`, or by its address. Returns the ids of the nodes taken out: none where
 * nothing is stored under that name.
 */
export async function retract(store: Store, article: string): Promise<string[]> {
  return store.write(async (tx) => {
    await tx.run(LOCK)
    const ids = await findArticles(tx, article)
    if (ids.length === 0) return []
    await exchange(tx, ids, [])
    await tx.run(deleteNodes('Article'), { ids })
    return ids
  })
}

async function findArticles(tx: Transaction, article: string): Promise<string[]> {
  for (const id of [article, articleNodeId(article)]) {
    const [row] = await tx.run(FIND_ARTICLE, { id })
    if (row !== undefined) return [stringOf(row.id)]
  }
  const url = canonicalUrl(article)
  if (url === null) return []
  const rows = await tx.run(FIND_ARTICLES_BY_URL, { url })
  return rows.map((row) => stringOf(row.id))
}
