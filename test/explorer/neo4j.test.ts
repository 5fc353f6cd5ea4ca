import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { startServing } from './served.ts'
import { walkThrough } from './walk-through.ts'

const server = inject('neo4j')

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(server === null)('on a server', () => {
  const { uri, username, password } = server ?? { uri: '', username: '', password: '' }
  walkThrough('Neo4j', async () => {
    const driver = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.close()
    const names = username === '' ? {} : { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    return startServing(uri, names)
  })
})
