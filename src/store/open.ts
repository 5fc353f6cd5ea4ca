import { Failure } from '../model/failure.ts'
import type { Store, StoreOptions } from './store.ts'

const NEO4J_ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i

/** Whether a location is the address of a Neo4j server; everything else is a path. */
export function isServerAddress(location: string): boolean {
  return NEO4J_ADDRESS.test(location)
}

/**
 * Opens a store: an address with one of neo4j-driver's schemes is a Neo4j server, `:memory:` an embedded store that is
 * gone when closed, everything else the path of an embedded one. Throws a `Failure` with a `STORE_*` code.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { location } = options
  if (location.trim() === '')
    throw new Failure('BAD_CALL', 'The store is empty: give a path, or the address of a Neo4j server.')
  if (isServerAddress(location)) {
    const { openNeo4j } = await import('./neo4j/neo4j-store.ts')
    return openNeo4j(options)
  }
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(location)) {
    throw new Failure(
      'BAD_CALL',
      `${JSON.stringify(location)} is no store: give a path, or an address that starts with bolt:// or neo4j:// (also +s, +ssc).`,
    )
  }
  const { openEmbedded } = await import('./embedded/embedded-store.ts')
  return openEmbedded(options)
}
