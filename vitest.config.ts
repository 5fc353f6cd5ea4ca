import { defineConfig } from 'vitest/config'

const NEO4J_TESTS = 'test/**/neo4j.test.ts'

export default defineConfig({
  // Node takes the CommonJS build of graphql; Vite would take the other one too, and two of them do not get along.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'here', include: ['test/**/*.test.ts'], exclude: [NEO4J_TESTS] } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J_TESTS],
          // One server for all of them, started only when they are run; one database, so they take turns.
          globalSetup: ['test/store/neo4j-server.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
