import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { testApi } from './api.ts'
import { testPages } from './pagination.ts'
import { testRelations } from './relations.ts'
import { testSubscriptions } from './subscriptions.ts'

const server = inject('neo4j')

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(!server)('on a server', () => {
  const { uri: location, username, password } = server ?? { uri: '', username: '', password: '' }
  const open = async (): Promise<Store> => {
    const driver = neo4j.driver(location, neo4j.auth.basic(username, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.close()
    return openStore({ location, username, password })
  }

  describe('the API on Neo4j', () => {
    testApi(open)
  })
  describe('pages on Neo4j', () => {
    testPages(open)
  })
  describe('relations on Neo4j', () => {
    testRelations(open)
  })
  describe('subscriptions on Neo4j', () => {
    testSubscriptions(open)
  })
})
