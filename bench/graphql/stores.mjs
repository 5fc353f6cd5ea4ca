// The stores that are measured: loaded once for a scale and kept in .bench, so that the next run begins at once.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../dist/store/open.js'
import { SCHEMA_VERSION } from '../../dist/store/cypher/schema.js'
import { startServer } from '../../neo4j/launcher/server.mjs'
import { GENERATOR } from './graph.mjs'
import { load } from './load.mjs'

const KEPT = fileURLToPath(new URL('../../.bench', import.meta.url))
const VERSION = `${GENERATOR}.${SCHEMA_VERSION}`

/** A Neo4j that holds the graph of a scale: `{ location, stop }`. */
export async function neo4jOf(scale, say) {
  const folder = join(KEPT, `neo4j-${scale}`)
  const fresh = !isLoaded(folder)
  if (fresh) rmSync(folder, { recursive: true, force: true })
  const server = await startServer({ dataDir: join(folder, 'data'), say })
  try {
    if (fresh) await fill(server.boltUri, scale, folder, say)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { location: server.boltUri, stop: () => server.stop() }
}

/** The path of an embedded store that holds the graph of a scale. */
export async function embeddedOf(scale, say) {
  const folder = join(KEPT, `embedded-${scale}`)
  const location = join(folder, 'bench.db')
  if (isLoaded(folder)) return location
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await fill(location, scale, folder, say)
  return location
}

function isLoaded(folder) {
  const mark = join(folder, 'loaded')
  return existsSync(mark) && readFileSync(mark, 'utf8') === VERSION
}

async function fill(location, scale, folder, say) {
  say(`Loading the graph of scale ${scale}, once ...`)
  const store = await openStore({ location })
  try {
    await load(store, scale, say)
  } finally {
    await store.close()
  }
  writeFileSync(join(folder, 'loaded'), VERSION)
}
