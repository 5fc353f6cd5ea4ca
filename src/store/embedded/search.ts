import type { GrafeoDB } from '@grafeo-db/js'
import { byCodeUnit, foldWords } from '../../model/fold.ts'
import type { SearchHit, SearchKind } from '../store.ts'

/** How many hits of a kind are weighed; the engine finds nodes with any of the words, we want those with all. */
const CANDIDATES = 10_000

/** Nodes whose folded text holds every word of `text`, best first. */
export async function searchEmbedded(
  db: GrafeoDB,
  text: string,
  kinds: readonly SearchKind[],
  limit: number,
): Promise<SearchHit[]> {
  const query = foldWords(text)
  if (query === '') return []
  const words = query.split(' ')
  const hits: SearchHit[] = []
  for (const kind of new Set(kinds)) {
    for (const [node, score] of await db.textSearch(kind, 'searchText', query, CANDIDATES)) {
      const found = node === undefined ? null : db.getNode(node)
      const [id, searchText] = [found?.get('id'), found?.get('searchText')]
      if (typeof id !== 'string' || typeof searchText !== 'string') continue
      const held = new Set(searchText.split(' '))
      if (words.every((word) => held.has(word))) hits.push({ kind, id, score: score ?? 0 })
    }
  }
  hits.sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
  return hits.slice(0, limit)
}
