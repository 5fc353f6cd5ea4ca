import type { NodeLabel } from '../model/graph.ts'
import { IDS_AHEAD, nextIds, nodesOf, PAGE_SIZES } from './cypher/pages.ts'
import { stringOf } from './row.ts'
import type { Row, Store } from './store.ts'

/**
 * The properties of all nodes of a label by id (in code-point order, as both databases have it), a page at a time, so that memory stays flat. Each page is read on its
 * own: a writer at work in between may show in the later ones.
 */
export async function* nodePages(store: Store, label: NodeLabel): AsyncGenerator<Row[]> {
  for await (const ids of idChunks(store, label)) {
    for (let i = 0; i < ids.length; i += PAGE_SIZES[label]) {
      const page = ids.slice(i, i + PAGE_SIZES[label])
      const rows = await store.query(nodesOf(label), { ids: page })
      const nodes = new Map(rows.map(({ id, props }) => [stringOf(id), props as Row]))
      // In the order of the ids; one that was deleted since is left out.
      yield page.map((id) => nodes.get(id)).filter((node) => node !== undefined)
    }
  }
}

async function* idChunks(store: Store, label: NodeLabel): AsyncGenerator<string[]> {
  let after = ''
  for (;;) {
    const rows = await store.query(nextIds(label), { after, limit: IDS_AHEAD })
    const ids = rows.map(({ id }) => stringOf(id))
    if (ids.length > 0) yield ids
    const last = ids.at(-1)
    if (last === undefined || ids.length < IDS_AHEAD) return
    after = last
  }
}
