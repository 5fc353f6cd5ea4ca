import type { Store } from '../store/store.ts'
import type { Statement } from './compile/compile.ts'
import { fillReferences } from './references.ts'

/** Runs a compiled statement in one read transaction and makes the answer of its row. */
export async function runStatement<T>(store: Store, statement: Statement<T>): Promise<T> {
  const [row] = await store.read(async (tx) => {
    await fillReferences(store, tx, statement.references, statement.params)
    return tx.run(statement.cypher, statement.params)
  })
  return statement.read(row?.['answer'] ?? null)
}
