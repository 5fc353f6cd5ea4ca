import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { describeApi } from './api.ts'

const server = inject('neo4j')

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(!server)('on a server', () => {
  const { uri: location, username, password } = server ?? { uri: '', username: '', password: '' }

  describeApi('the API on Neo4j', async () => {
    const driver = neo4j.driver(location, neo4j.auth.basic(username, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.close()
    return openStore({ location, username, password })
  })
})
