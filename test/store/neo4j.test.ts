import neo4j from 'neo4j-driver'
import { describe, expect, inject, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStore } from './contract.ts'
import type { Neo4jServer } from './neo4j-server.ts'

const server = inject('neo4j')

// Why it is skipped is said once, where the server was looked for.
describe.skipIf(server === null)('on a server', () => {
  const { uri: location, username, password } = server ?? { uri: '', username: '', password: '' }

  describeStore('the Neo4j store', {
    async open(fresh: boolean): Promise<Store> {
      if (fresh) await empty({ uri: location, username, password })
      return openStore({ location, username, password })
    },
    worlds: 8,
  })

  test('a wrong password says whose, and what to set', async () => {
    const opening = openStore({ location, username: 'neo4j', password: 'not-the-password' })
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringMatching(/as neo4j.*NEO4J_PASSWORD/),
    })
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('not-the-password') })
  })

  test.skipIf(username === '')('no user name where one is asked for', async () => {
    await expect(openStore({ location })).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringContaining('NEO4J_USERNAME'),
    })
  })

  test('a database that is not there', async () => {
    const opening = openStore({ location, username, password, database: 'nowhere' })
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('nowhere'),
    })
  })

  test('a database of somebody else is left alone, unless it is to be adopted', async () => {
    await empty({ uri: location, username, password })
    await inDriver({ uri: location, username, password }, "CREATE (:Person {name: 'somebody'})")
    await expect(openStore({ location, username, password })).rejects.toMatchObject({ code: 'STORE_FOREIGN' })
    await (await openStore({ location, username, password, adopt: true })).close()
    await (await openStore({ location, username, password })).close()
  })
})

type Login = Omit<Neo4jServer, 'browserUrl'>

async function empty(at: Login): Promise<void> {
  await inDriver(at, 'MATCH (n) DETACH DELETE n')
}

async function inDriver({ uri, username, password }: Login, cypher: string): Promise<void> {
  const driver = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password))
  try {
    await driver.executeQuery(cypher)
  } finally {
    await driver.close()
  }
}
