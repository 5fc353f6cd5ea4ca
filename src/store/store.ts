/** A value that both databases store and return alike. Dates are ISO strings. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }
export type Params = Record<string, Value>
export type Row = Record<string, Value>

/** Runs Cypher inside one transaction. Values go in `params`, never into the text. */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<Row[]>
}

export const SEARCH_KINDS = ['Person', 'Country', 'Organization', 'Statement', 'Article'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A full-text hit. Higher scores first, then `id` in code-unit order. */
export interface SearchHit {
  kind: SearchKind
  id: string
  score: number
}

/** What a store can do beyond the shared Cypher. Code asks these flags, never which database it talks to. */
export interface Capabilities {
  /** Several processes may have the store open at once. */
  readonly shared: boolean
  /** Edges are indexed by `entity` or `country` and `sortDate`, so that those of one node can be read in order. */
  readonly edgeIndexes: boolean
}

/** How a read transaction is run. */
export interface ReadOptions {
  readonly timeoutMs?: number
}

/**
 * The port to a graph database. Both adapters run the same Cypher (see `cypher/`). Failures that a user can mend are
 * thrown as `Failure` with a `STORE_*` code.
 */
export interface Store {
  /** What people see of where the store is; never a password. */
  readonly address: string
  readonly capabilities: Capabilities
  /** Runs `work` in one read transaction. Fails with STORE_TIMEOUT where it takes longer than `timeoutMs`. */
  read<T>(work: (tx: Transaction) => Promise<T>, options?: ReadOptions): Promise<T>
  /** Runs one statement in a read transaction of its own, on as few ways to the database as it allows. Fails as `read` does. */
  query(cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]>
  /** Runs `work` in one write transaction: all of it is stored or nothing. `work` may be run again after a transient fault. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Full text over names, aliases, titles and statements; case- and accent-blind. */
  search(text: string, kinds: readonly SearchKind[], limit: number): Promise<SearchHit[]>
  close(): Promise<void>
}

/** How to open a store. */
export interface StoreOptions {
  /** A path (embedded store) or an address with one of neo4j-driver's schemes. */
  readonly location: string
  readonly username?: string
  readonly password?: string
  readonly database?: string
  /** Take over a database that holds one of our labels but not our meta node. */
  readonly adopt?: boolean
  /** Fail instead of creating an embedded store that is not there. */
  readonly mustExist?: boolean
}
