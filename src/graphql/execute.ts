import { execute, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import type { ExecutionResult } from 'graphql'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { maskError } from './errors.ts'
import type { Log } from './errors.ts'
import { MAX_TOKENS } from './limits.ts'
import { querySizeRule } from './query-size.ts'
import { apiSchema } from './schema.ts'

/** One operation to execute. */
export interface Operation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** The result as GraphQL has it: plain data, ready for JSON. */
export type OperationResult = Pick<ExecutionResult, 'data' | 'errors'>

/**
 * Executes one operation against a store without a server, under the same limits; nothing can be changed. Errors are in
 * the result; what callers of a server would not see of them goes to `log`.
 */
export async function executeOperation(
  store: Store,
  { query, variables, operationName }: Operation,
  log: Log = () => undefined,
): Promise<OperationResult> {
  const schema = apiSchema()
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS })
    const problems = validate(schema, document, [...specifiedRules, querySizeRule])
    if (problems.length > 0) return { errors: problems.map((error) => maskError(error, log)) }
    const contextValue: Context = { store, mayWrite: 'closed' }
    const { data, errors } = await execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName,
    })
    const shown = errors?.map((error) => maskError(error, log))
    return { ...(data === undefined ? {} : { data }), ...(shown ? { errors: shown } : {}) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [maskError(error, log)] }
    throw error
  }
}
