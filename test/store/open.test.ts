import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'

test.each(['', ' ', 'http://127.0.0.1:7474', 'ftp://x/y'])('%j is no store', async (location) => {
  await expect(openStore({ location })).rejects.toMatchObject({ code: 'BAD_CALL' })
})

// Port 1 is reserved: nobody listens there.
test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1'])('nobody at %s', async (location) => {
  await expect(openStore({ location, username: 'neo4j', password: 'secret' })).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
    message: expect.stringContaining(location),
  })
})
