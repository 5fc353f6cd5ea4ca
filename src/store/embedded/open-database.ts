import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GrafeoDB } from '@grafeo-db/js'
import { Failure } from '../../model/failure.ts'
import type { StoreOptions } from '../store.ts'

/** A checkpoint writes all of the graph, so it is made only once so much was logged. */
const MAX_LOG_BYTES = 512_000_000

/** Opens the engine's file, or says in the user's words why that cannot be. */
export async function openDatabase({ location, mustExist }: StoreOptions): Promise<GrafeoDB> {
  const { GrafeoDB } = loadEngine()
  if (location === ':memory:') return GrafeoDB.create()
  if (existsSync(location)) {
    if (statSync(location).isDirectory()) {
      throw new Failure('STORE_UNWRITABLE', `${location} is a folder: give the path of a file for the store.`)
    }
  } else if (mustExist === true) {
    throw new Failure(
      'NOT_FOUND',
      `There is no store at ${location}: ingest something first, or name another with --store.`,
    )
  }
  try {
    const db = GrafeoDB.create(location)
    // Else the log would grow until the store is closed, which a server may never be.
    db.setCheckpointTriggers({ walBytes: MAX_LOG_BYTES })
    return db
  } catch (error) {
    throw explained(location, error)
  }
}

/** The engine is CommonJS, and Node does not find its names in an `import`. Loaded when first used. */
function loadEngine(): typeof import('@grafeo-db/js') {
  return createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js')
}

/** The engine gives every error one code; its words are all there is to tell them apart by. */
function explained(location: string, error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error)
  if (said.includes('cannot be locked')) {
    return new Failure(
      'STORE_LOCKED',
      `${location} is held by another process: close that one (a running "wiregraph serve" or "demo"), ` +
        'or ask its server over HTTP. For several processes at once use Neo4j.',
      { cause: error },
    )
  }
  if (said.includes('not a Grafeo database') || said.includes('not a database file')) {
    return new Failure(
      'STORE_UNWRITABLE',
      `${location} is there already and is no Wiregraph store: give another path.`,
      {
        cause: error,
      },
    )
  }
  if (/\bWAL\b|damage|corrupt|checksum/i.test(said)) {
    return new Failure('STORE_FAILED', `${location} cannot be read: ${said}`, { cause: error })
  }
  return new Failure('STORE_UNWRITABLE', `The store cannot be opened or created at ${location}: ${said}`, {
    cause: error,
  })
}
