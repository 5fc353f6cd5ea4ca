import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.ts'
import { ingest } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

const FILE = fileURLToPath(new URL('../../docs/graphql.md', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../examples/articles', import.meta.url))
const text = readFileSync(FILE, 'utf8')
/** Every operation, with the answer that stands behind it if there is one. */
const operations = [...text.matchAll(/```graphql\n([^`]+)```(?:\n\n```json\n([^`]+)```)?/g)].map(
  ([, operation = '', answer]) => ({ operation, answer }),
)
const nameOf = (operation: string) => operation.replace(/\s+/g, ' ').slice(0, 60)

// When rules read more, the answers change: UPDATE_DOCS=1 npx vitest run test/graphql/docs.test.ts, then npx oxfmt.
const isUpdate = process.env['UPDATE_DOCS'] === '1'

function rewrite(operation: string, answer: string, found: unknown): void {
  const behind = `${operation}\`\`\`\n\n\`\`\`json\n`
  const text = readFileSync(FILE, 'utf8')
  writeFileSync(FILE, text.replace(behind + answer, `${behind}${JSON.stringify(found, null, 2)}\n`))
}

describe('docs/graphql.md', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ location: ':memory:' })
    for await (const { source, outcome } of ingest(store, [EXAMPLES])) {
      if (outcome === 'failed') throw new Error(`${source} failed`)
    }
  })
  afterAll(() => store.close())

  const ask = async (query: string): Promise<unknown> => {
    const { data, errors } = await executeOperation(store, { query })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }

  test('has ten questions with their answers', () => {
    expect(operations.filter(({ answer }) => answer !== undefined)).toHaveLength(10)
  })

  test.each(
    operations.flatMap(({ operation, answer }) =>
      answer === undefined ? [] : [[nameOf(operation), { operation, answer }] as const],
    ),
  )('%s is answered as it says', async (_name, { operation, answer }) => {
    const found = await ask(operation)
    if (isUpdate) rewrite(operation, answer, found)
    const written = isUpdate ? JSON.stringify(found) : answer
    expect(found).toEqual(JSON.parse(written))
    // An answer that shows nothing shows nobody anything.
    expect(JSON.stringify(found)).toMatch(/"name"|"text"|"summary"|"date":"|"totalCount":[1-9]/)
  })

  test.each(
    operations.filter(({ answer }) => answer === undefined).map(({ operation }) => [nameOf(operation), operation]),
  )('%s is answered', async (_name, query) => {
    const { errors } = await executeOperation(store, { query })
    // What changes the graph or follows it is refused here, but it is a right operation.
    const code = query.startsWith('mutation') ? 'FORBIDDEN' : query.startsWith('subscription') ? 'BAD_USER_INPUT' : null
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(code === null ? undefined : [code])
  })
})
