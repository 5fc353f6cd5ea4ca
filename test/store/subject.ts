import type { Store } from '../../src/store/store.ts'

/** What a store's own test file hands in. */
export interface Subject {
  /** Opens the store, emptied first where `fresh`. */
  open(fresh: boolean): Promise<Store>
  /** How many random worlds the properties are tried on. */
  readonly worlds: number
}

/** The store that a test works on: opened empty before each test, closed after it. */
export interface OpenStore {
  readonly store: Store
  readonly subject: Subject
  /** Closes the store and opens it again as it is. */
  reopen(): Promise<void>
}
