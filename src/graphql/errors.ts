import { GraphQLError } from 'graphql'
import { Failure } from '../model/failure.ts'
import type { FailureCode } from '../model/failure.ts'

/** Takes a line for the operator's log. */
export type Log = (message: string) => void

/** Failures that say something about the server's own house; callers learn only that the store cannot answer. */
const INTERNAL: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'STORE_AUTH',
  'STORE_FAILED',
  'STORE_FOREIGN',
  'STORE_LOCKED',
  'STORE_SCHEMA',
  'STORE_UNREACHABLE',
  'STORE_UNWRITABLE',
])

/**
 * What a caller may see of an error. Errors of the query and failures of the input are shown with a code; a store that
 * cannot answer and everything unexpected go to the log in full, and callers get a sentence.
 */
export function maskError(error: unknown, log: Log): GraphQLError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? null) : error
  if (error instanceof GraphQLError && (thrown === null || thrown instanceof GraphQLError)) return withCode(error)
  if (thrown instanceof Failure && !INTERNAL.has(thrown.code)) return shown(error, thrown.message, thrown.code)
  log(describe(thrown))
  return thrown instanceof Failure
    ? shown(error, 'The store cannot answer now; the server’s log says why.', thrown.code)
    : shown(error, 'Unexpected error; the server’s log says more.', 'INTERNAL_SERVER_ERROR')
}

/** An error with our words in the place of another. */
function shown(error: unknown, message: string, code: string): GraphQLError {
  const extensions = { code }
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes = null, source = null, positions = null, path = null } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}

/** Gives graphql-js's own errors the codes that clients know. */
function withCode(error: GraphQLError): GraphQLError {
  const given = error.extensions['code']
  // The server gives all that fails validation one code; bad values have one of their own.
  if (typeof given !== 'string' || given === 'GRAPHQL_VALIDATION_FAILED') error.extensions['code'] = codeOf(error)
  return error
}

function codeOf({ message, path }: GraphQLError): string {
  if (message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED'
  if (path !== undefined || /^(?:Variable |Must provide operation name|Unknown operation named)/.test(message))
    return 'BAD_USER_INPUT'
  // A value that its type does not have, in the text of the query.
  return /^(?:Value |Expected value |OneOf Input Object )|cannot represent/.test(message)
    ? 'BAD_USER_INPUT'
    : 'GRAPHQL_VALIDATION_FAILED'
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  because: ${describe(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
