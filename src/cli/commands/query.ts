import { Failure } from '../../model/failure.ts'
import type { Command } from '../command.ts'
import { JSON_OUT, QUIET, STORE, valueOf } from '../options.ts'
import { withStore } from '../stores.ts'

const VARIABLES = { name: 'variables', value: '<json>', summary: 'the variables of the operation, as a JSON object' }
const MAX_QUERY_BYTES = 1_000_000
/** Codes of errors that lie in the query as it is written, so that nothing was executed. */
const WRONG_QUERY = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

export const queryCommand: Command = {
  name: 'query',
  words: "'<graphql>'|-",
  summary: 'run one GraphQL operation against a store, without a server, and print { data, errors }',
  details:
    'With "-" the operation is read from standard input. A wrong query exits with 2, an error while answering with 1.',
  options: [STORE, VARIABLES, JSON_OUT, QUIET],
  examples: [
    "wiregraph query '{ contacts(first: 3) { nodes { date mode participants { name } reports { text } } } }'",
    `wiregraph query 'query ($who: String) { statements(by: $who, first: 5) { nodes { text } } }' --variables '{"who": "Jane Doe"}'`,
  ],
  async run(call, terminal) {
    const [word, ...more] = call.words
    if (word === undefined || more.length > 0) {
      throw new Failure(
        'BAD_CALL',
        "query takes one operation in quotation marks: wiregraph query '{ stats { articles } }'",
      )
    }
    const { executeOperation } = await import('../../graphql/execute.ts')
    const query = word === '-' ? await readAll(terminal.stdin()) : word
    const variables = variablesOf(valueOf(call, VARIABLES))
    const result = await withStore(call, terminal, { mustExist: true }, (store) =>
      executeOperation(store, { query, variables }, (line) => terminal.error(line)),
    )
    await terminal.print(`${JSON.stringify(result, null, 2)}\n`)
    for (const { message } of result.errors ?? []) terminal.error(message)
    if (!result.errors) return 0
    return result.errors.some(({ extensions }) => WRONG_QUERY.has(String(extensions['code']))) ? 2 : 1
  },
}

function variablesOf(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Failure(
      'BAD_CALL',
      `--variables is not valid JSON (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
  if (isObject(value)) return value
  throw new Failure('BAD_CALL', '--variables must be a JSON object, for example {"first": 3}.')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > MAX_QUERY_BYTES) throw new Failure('BAD_CALL', 'The operation on standard input is longer than 1 MB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
