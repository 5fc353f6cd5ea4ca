import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { writeExtractions } from '../../src/write/write-extractions.ts'
import { DOCUMENTS } from './graph.ts'

const text = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8')
const operations = [...text.matchAll(/```graphql\n([^`]+)```/g)].map(([, operation]) => operation ?? '')

describe('docs/graphql.md', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ location: ':memory:' })
    await writeExtractions(store, DOCUMENTS, { extractor: '1' })
  })
  afterAll(() => store.close())

  test('has its questions', () => {
    expect(operations.length).toBeGreaterThanOrEqual(11)
  })

  test.each(operations.map((operation) => [operation.replace(/\s+/g, ' ').slice(0, 60), operation]))(
    '%s is answered',
    async (_start, query) => {
      const { errors } = await executeOperation(store, { query })
      // What it changes is refused here, but it is a right operation.
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(
        query.startsWith('mutation') ? ['FORBIDDEN'] : undefined,
      )
    },
  )
})
