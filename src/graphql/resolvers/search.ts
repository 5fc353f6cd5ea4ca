import { SEARCH_KINDS } from '../../store/store.ts'
import type { Answer, Compiled } from '../compile/draft.ts'
import { compileNodes } from '../compile/node-lists.ts'
import { readSize } from '../compile/page.ts'
import { objectTypes, select } from '../compile/selection.ts'
import { foldedText } from '../folded-text.ts'
import type { QueryResolvers } from '../resolver-types.ts'
import { runCompiled } from '../run-statement.ts'

/** Asks the store's full text for ids, then one statement for what is wanted of them. */
export const search: NonNullable<QueryResolvers['search']> = async (_root, args, { store }, info) => {
  const first = readSize('first', args.first)
  foldedText('text', args.text)
  const hits = first === 0 ? [] : await store.search(args.text, args.kinds ?? SEARCH_KINDS, first)
  if (hits.length === 0) return []

  const ids = hits.map(({ id }) => id)
  let fields: { key: string; name: string }[] = []
  const found = await runCompiled(store, info, args, (draft, field): Compiled<Map<string, Answer>[]> => {
    fields = []
    const parts: Compiled<Map<string, Answer>>[] = []
    for (const part of objectTypes(draft.operation, field.type.name).flatMap((type) =>
      select(draft.operation, type, field.nodes),
    )) {
      if (part.name === 'node') parts.push(compileNodes(draft, 'nodes', ids, part))
      fields.push({ key: part.key, name: part.name })
    }
    return {
      calls: parts.flatMap(({ calls }) => calls),
      value: `[${parts.map(({ value }) => value).join(', ')}]`,
      read: (value) => parts.map((part, index) => part.read(Array.isArray(value) ? (value[index] ?? null) : null)),
    }
  })
  return hits.flatMap(({ id, score }): Answer[] => {
    // Between the search and the statement a node may have gone.
    if (found.some((nodes) => !nodes.has(id))) return []
    const places = found.values()
    return [
      Object.fromEntries(fields.map(({ key, name }) => [key, name === 'node' ? places.next().value?.get(id) : score])),
    ]
  })
}
