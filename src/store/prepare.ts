import { Failure } from '../model/failure.ts'
import { CREATE_META, FIND_OURS, INDEXES, READ_META, SCHEMA_VERSION, UNIQUE } from './cypher/schema.ts'
import type { Store } from './store.ts'

/**
 * Makes an opened database ours: on first use its constraints, indexes and meta node are made, later its schema is
 * checked. `own` makes what only this database needs. A database with nodes of our labels that we did not make is
 * refused unless `adopt`.
 */
export async function prepare(store: Store, adopt: boolean, own: readonly string[]): Promise<void> {
  const [meta] = await store.query(READ_META)
  if (meta !== undefined) return checkSchema(store, meta.schema ?? null)
  const [foreign] = await store.query(FIND_OURS)
  if (foreign !== undefined && !adopt) {
    throw new Failure(
      'STORE_FOREIGN',
      `${store.address} holds nodes labelled ${JSON.stringify(foreign.labels)} that Wiregraph did not make. ` +
        'Use another database, or pass --adopt to write into this one beside them.',
    )
  }
  // The meta node comes last: where it is, everything else is.
  const statements = [...UNIQUE.map(({ cypher }) => cypher), ...INDEXES, ...own]
  for (const cypher of statements) await store.write((tx) => tx.run(cypher))
  await store.write((tx) => tx.run(CREATE_META, { schema: SCHEMA_VERSION }))
}

function checkSchema(store: Store, schema: unknown): void {
  if (schema === SCHEMA_VERSION) return
  throw new Failure(
    'STORE_SCHEMA',
    `${store.address} was written with schema ${JSON.stringify(schema)}, this Wiregraph writes schema ${SCHEMA_VERSION}. ` +
      'Ingest into a new store, or use the Wiregraph that made this one.',
  )
}
