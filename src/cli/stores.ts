import { Failure } from '../model/failure.ts'
import { openStore } from '../store/open.ts'
import type { Store, StoreOptions } from '../store/store.ts'
import type { Call } from './command.ts'
import { ADOPT, has, STORE, valueOf } from './options.ts'
import type { Terminal } from './terminal.ts'

const DEFAULT_STORE = './wiregraph.db'

/** The store that a call means: `--store`, else WIREGRAPH_STORE, else ./wiregraph.db. `neo4j` is what NEO4J_URI names. */
export function storeOptions(call: Call, env: Terminal['env']): StoreOptions {
  const named = valueOf(call, STORE) ?? (env['WIREGRAPH_STORE'] || DEFAULT_STORE)
  const location = named === 'neo4j' ? env['NEO4J_URI'] : named
  if (!location) {
    throw new Failure(
      'BAD_CALL',
      '--store neo4j needs NEO4J_URI to say where the server is, for example NEO4J_URI=bolt://localhost:7687.',
    )
  }
  const [username, password, database] = [env['NEO4J_USERNAME'], env['NEO4J_PASSWORD'], env['NEO4J_DATABASE']]
  return {
    location,
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
    adopt: has(call, ADOPT),
  }
}

/** Opens the store of a call, lets `work` use it and closes it, whatever happens. */
export async function withStore<T>(
  call: Call,
  terminal: Terminal,
  use: { mustExist: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ ...storeOptions(call, terminal.env), mustExist: use.mustExist })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
