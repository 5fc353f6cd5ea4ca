import type { Driver, ManagedTransaction } from 'neo4j-driver'
import type * as Neo4j from 'neo4j-driver'
import { foldWords } from '../../model/fold.ts'
import { prepare } from '../prepare.ts'
import { stringOf } from '../row.ts'
import { SEARCH_KINDS } from '../store.ts'
import type { Params, Row, SearchHit, SearchKind, Store, StoreOptions, Transaction, Value } from '../store.ts'
import { timedOut } from '../time-out.ts'
import { explained, fullAddress, isTimeout } from './failures.ts'

const ACQUISITION_TIMEOUT_MS = 15_000
const CONNECTION_TIMEOUT_MS = 5_000
const RETRY_TIMEOUT_MS = 30_000

/** The properties are folded before they are stored, so the analyzer only has to split them at blanks. */
const SEARCH_INDEX =
  `CREATE FULLTEXT INDEX wiregraph_search IF NOT EXISTS FOR (n:${SEARCH_KINDS.join('|')}) ON EACH [n.searchText] ` +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}"

/** Edges in the order of their lists, so that a page of one who is in most of the news is read without the rest. */
const EDGE_INDEXES = [
  ['PARTICIPATED_IN', 'entity'],
  ['PARTICIPATED_IN', 'country'],
  ['STATED', 'entity'],
  ['ADDRESSED_TO', 'entity'],
  ['MENTIONS', 'entity'],
].map(
  ([type = '', property = '']) =>
    `CREATE INDEX wiregraph_${type.toLowerCase()}_${property} IF NOT EXISTS ` +
    `FOR ()-[r:${type}]-() ON (r.${property}, r.sortDate)`,
)

const SEARCH = `
CALL db.index.fulltext.queryNodes('wiregraph_search', $query) YIELD node, score
WITH node, score, [kind IN labels(node) WHERE kind IN $kinds] AS kinds
WHERE size(kinds) > 0
RETURN kinds[0] AS kind, node.id AS id, score ORDER BY score DESC, node.id LIMIT $limit`

/** Opens a store on a Neo4j server. No authentication is tried where no user name is given. */
export async function openNeo4j(options: StoreOptions): Promise<Store> {
  const neo4j = await import('neo4j-driver')
  const { username, password = '', location } = options
  const auth = username === undefined || username === '' ? undefined : neo4j.auth.basic(username, password)
  let driver: Driver | undefined
  try {
    driver = neo4j.driver(location, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIMEOUT_MS,
      userAgent: 'wiregraph',
    })
    const named = options.database === '' ? undefined : options.database
    await driver.verifyConnectivity(named === undefined ? {} : { database: named })
    const database = named ?? (await homeDatabase(driver))
    const store = neo4jStore(neo4j, driver, fullAddress(location, database), database)
    await prepare(store, options.adopt ?? false, [SEARCH_INDEX, ...EDGE_INDEXES])
    return store
  } catch (error) {
    await driver?.close()
    throw explained(error, options)
  }
}

/** Asked for once: naming the database in every transaction saves the driver a look-up each time. */
async function homeDatabase(driver: Driver): Promise<string> {
  const session = driver.session()
  try {
    const { records } = await session.run('CALL db.info() YIELD name RETURN name')
    return stringOf(records[0]?.get('name')) || 'neo4j'
  } finally {
    await session.close()
  }
}

type Integer = (value: number) => unknown

function neo4jStore(neo4j: typeof Neo4j, driver: Driver, address: string, database: string): Store {
  // In a cluster a read may go to a server that is behind: with bookmarks it waits for what we wrote.
  const bookmarkManager = neo4j.bookmarkManager()
  const sent = (params: Params) => typed(params, neo4j.int) as Record<string, unknown>
  const rowsOf = ({ records }: { records: Neo4j.Record[] }) => records.map((record) => record.toObject() as Row)
  const transaction = (tx: ManagedTransaction): Transaction => ({
    run: async (cypher, params = {}) => rowsOf(await tx.run(cypher, sent(params))),
  })
  const failure = (error: unknown, timeoutMs: number | undefined): unknown =>
    timeoutMs !== undefined && isTimeout(error) ? timedOut(timeoutMs, error) : explained(error, { location: address })
  const inSession = async <T>(
    work: (tx: Transaction) => Promise<T>,
    mode: 'executeRead' | 'executeWrite',
    timeoutMs?: number,
  ): Promise<T> => {
    const session = driver.session({ database, bookmarkManager })
    try {
      return await session[mode]((tx) => work(transaction(tx)), limited(timeoutMs))
    } catch (error) {
      throw failure(error, timeoutMs)
    } finally {
      await session.close()
    }
  }
  // Also a managed read, with retry and routing; but the driver sends the statement along with the transaction's begin,
  // and does not wait for the answer to that: half the ways to the server.
  const query: Store['query'] = async (cypher, params = {}, { timeoutMs } = {}) => {
    const config = { database, bookmarkManager, routing: neo4j.routing.READ, transactionConfig: limited(timeoutMs) }
    try {
      return rowsOf(await driver.executeQuery(cypher, sent(params), config))
    } catch (error) {
      throw failure(error, timeoutMs)
    }
  }
  return {
    address,
    capabilities: { shared: true, edgeIndexes: true },
    read: (work, { timeoutMs } = {}) => inSession(work, 'executeRead', timeoutMs),
    query,
    write: (work) => inSession(work, 'executeWrite'),
    async search(text: string, kinds: readonly SearchKind[], limit: number): Promise<SearchHit[]> {
      const words = foldWords(text)
      if (words === '' || kinds.length === 0) return []
      // Folded words are letters and digits in lower case, so none of them is an operator of the query language.
      const wanted = words.split(' ').join(' AND ')
      const rows = await query(SEARCH, { query: wanted, kinds: [...kinds], limit })
      return rows.map(({ kind, id, score }) => ({ kind: kind as SearchKind, id: stringOf(id), score: Number(score) }))
    },
    close: () => driver.close(),
  }
}

function limited(timeoutMs: number | undefined): { timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: timeoutMs }
}

/** The driver sends every JavaScript number as a float; offsets and counts are to be integers, as LIMIT asks for. */
function typed(value: Value, integer: Integer): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value
  if (Array.isArray(value)) return value.map((item) => typed(item, integer))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item, integer)]))
}
