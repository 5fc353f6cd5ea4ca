import type { GrafeoDB } from '@grafeo-db/js'
import { UNIQUE } from '../cypher/schema.ts'
import { prepare } from '../prepare.ts'
import { SEARCH_KINDS } from '../store.ts'
import type { Params, Row, Store, StoreOptions, Transaction } from '../store.ts'
import { timedOut } from '../time-out.ts'
import { openDatabase } from './open-database.ts'
import { searchEmbedded } from './search.ts'

/** Beside each constraint, or every look-up by id scans all nodes of the label. */
const ID_INDEXES = UNIQUE.map(
  ({ name, label }) => `CREATE INDEX ${name}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
)

/** Opens, and creates where it is missing, the embedded store: one file with a write-ahead log, held by one process. */
export async function openEmbedded(options: StoreOptions): Promise<Store> {
  const db = await openDatabase(options)
  const store = embeddedStore(db, options.location)
  try {
    await prepare(store, options.adopt ?? false, ID_INDEXES)
    // Asking again for an index that is there does nothing.
    for (const kind of SEARCH_KINDS) {
      await db.createTextIndex(kind, 'searchText', { tokenizer: 'standard', stopWords: [] })
    }
  } catch (error) {
    db.close()
    throw error
  }
  return store
}

function embeddedStore(db: GrafeoDB, address: string): Store {
  // The engine lets two writers run and fails the one that commits second; one after the other, none fails.
  let lastWrite: Promise<unknown> = Promise.resolve()
  const running = new Set<Promise<unknown>>()
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.catch(() => undefined).finally(() => running.delete(settled))
    running.add(settled)
    return work
  }
  const read: Store['read'] = (work, { timeoutMs } = {}) =>
    withinTime(tracked(inTransaction(db, work, false)), timeoutMs)
  return {
    address,
    capabilities: { shared: false, edgeIndexes: false },
    read,
    query: (cypher, params, options) => read((tx) => tx.run(cypher, params), options),
    write(work) {
      const write = lastWrite.then(() => inTransaction(db, work, true))
      lastWrite = write.catch(() => undefined)
      return tracked(write)
    },
    search: (text, kinds, limit) => tracked(searchEmbedded(db, text, kinds, limit)),
    async close() {
      // The engine's file is not to be closed under a statement at work.
      await Promise.all(running)
      db.close()
    },
  }
}

async function inTransaction<T>(db: GrafeoDB, work: (tx: Transaction) => Promise<T>, keep: boolean): Promise<T> {
  const transaction = db.beginTransaction()
  const run = async (cypher: string, params?: Params): Promise<Row[]> =>
    // The engine's rows can hold more types than ours; nothing we store has any of them.
    (await transaction.executeCypher(cypher, params)).toArray() as Row[]
  try {
    const result = await work({ run })
    if (keep) transaction.commit()
    return result
  } finally {
    if (transaction.isActive) transaction.rollback()
  }
}

/** The engine cannot be stopped at a statement: who waits is told in time, and what is read then is thrown away. */
async function withinTime<T>(work: Promise<T>, timeoutMs: number | undefined): Promise<T> {
  if (timeoutMs === undefined) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(timeoutMs)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
