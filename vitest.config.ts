import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node takes the CommonJS build of graphql; Vite would take the other one too, and two of them do not get along.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
