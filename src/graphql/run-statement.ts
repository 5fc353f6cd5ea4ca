import type { Store } from '../store/store.ts'
import { compile } from './compile/compile.ts'
import type { RootInfo } from './compile/compile.ts'
import type { Compiled, Draft } from './compile/draft.ts'
import { Names } from './compile/names.ts'
import type { Selected } from './compile/selection.ts'
import { MAX_READ_MS } from './limits.ts'
import { lookUp } from './references.ts'

/**
 * Compiles a field with all that is asked below it, runs the statement and makes the answer of its
 * row. Only where an argument is a name, what it means is looked up before.
 */
export async function runCompiled<T>(
  store: Store,
  info: RootInfo,
  args: Readonly<Record<string, unknown>>,
  root: (draft: Draft, field: Selected) => Compiled<T>,
): Promise<T> {
  const names = new Names()
  const options = { names, edgeIndexes: store.capabilities.edgeIndexes }
  let statement = compile(info, args, root, options)
  if (names.unknown.length > 0) {
    await lookUp(store, names)
    statement = compile(info, args, root, options)
  }
  const [row] = await store.query(statement.cypher, statement.params, { timeoutMs: MAX_READ_MS })
  return statement.read(row?.['answer'] ?? null)
}
