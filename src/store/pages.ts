import type { NodeLabel } from '../model/graph.ts'
import { ARTICLE_PAGE_SIZE, nodePage, PAGE_SIZE } from './cypher/pages.ts'
import { stringOf } from './row.ts'
import type { Row, Store } from './store.ts'

/** The properties of all nodes of a label by id, a page at a time, so that memory stays flat. Pages are read one by one, each committed state. */
export async function* nodePages(store: Store, label: NodeLabel): AsyncGenerator<Row[]> {
  const limit = label === 'Article' ? ARTICLE_PAGE_SIZE : PAGE_SIZE
  let after = ''
  for (;;) {
    const rows = await store.read((tx) => tx.run(nodePage(label), { after, limit }))
    if (rows.length > 0) yield rows.map(({ props }) => props as Row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    after = stringOf(last.id)
  }
}
