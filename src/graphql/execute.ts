import { execute, getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate } from 'graphql'
import type { ExecutionResult } from 'graphql'
import type { Store } from '../store/store.ts'
import { badInput } from './bad-input.ts'
import type { Context } from './context.ts'
import { maskError } from './errors.ts'
import type { Log } from './errors.ts'
import { MAX_TOKENS } from './limits.ts'
import { costRefusal } from './query-cost.ts'
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
    if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION) {
      throw badInput('Subscriptions need a server: start one with `wiregraph serve`.')
    }
    const contextValue: Context = { store, mayWrite: 'closed' }
    const refusal = costRefusal({ schema, document, variableValues: variables, operationName })
    if (refusal) return { errors: [refusal] }
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
