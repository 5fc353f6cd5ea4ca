import { nodePages } from '../store/pages.ts'
import type { Store } from '../store/store.ts'
import { articleOf } from './article-node.ts'
import type { StoredArticle } from './article-node.ts'

/** All stored articles by id, those that `where` takes, a page at a time: as they were read, to be extracted again. */
export async function* storedArticles(
  store: Store,
  where: (article: StoredArticle) => boolean = () => true,
): AsyncGenerator<StoredArticle> {
  for await (const page of nodePages(store, 'Article')) {
    for (const row of page) {
      const article = articleOf(row)
      if (where(article)) yield article
    }
  }
}
