import { expect, inject, test } from 'vitest'
import { cli } from './run-cli.ts'

const server = inject('neo4j')

test.skipIf(server === null)('a wrong password is said as such', async () => {
  const env = { NEO4J_URI: server?.uri ?? '', NEO4J_USERNAME: server?.username ?? '', NEO4J_PASSWORD: 'not-this-one' }
  const { code, stderr } = await cli(['stats', '--store', 'neo4j'], { env })
  expect(stderr).toMatch(/^error: .* refused us as neo4j: set NEO4J_USERNAME and NEO4J_PASSWORD/)
  expect(stderr).not.toContain('not-this-one')
  expect(code).toBe(2)
})
