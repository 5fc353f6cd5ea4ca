import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { describeExamples } from './examples.ts'
import { describeSeed } from './seed.ts'

const server = inject('neo4j')

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(server === null)('on a server', () => {
  const { uri: location, username, password } = server ?? { uri: '', username: '', password: '' }
  const open = async (): Promise<Store> => {
    const driver = neo4j.driver(location, username === '' ? undefined : neo4j.auth.basic(username, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.close()
    return openStore({ location, username, password })
  }
  describeSeed('Neo4j', open)
  describeExamples('Neo4j', open)
})
