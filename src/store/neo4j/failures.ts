import { Failure } from '../../model/failure.ts'
import type { StoreOptions } from '../store.ts'

/** Where the store is, as people are shown it: without the credentials that an address may carry. */
export function fullAddress(location: string, database?: string): string {
  const bare = location.replace(/\/\/[^/@]{0,512}@/, '//')
  return database === undefined ? bare : `${bare.replace(/\/+$/, '')} (database ${database})`
}

/** An error of the driver in the user's words; what is no error of the connection or the server's set-up is passed on. */
export function explained(error: unknown, options: Pick<StoreOptions, 'location' | 'username' | 'database'>): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const address = fullAddress(options.location)
  const failure = (kind: 'STORE_AUTH' | 'STORE_UNREACHABLE' | 'BAD_CALL' | 'STORE_FAILED', message: string): Failure =>
    new Failure(kind, message, { cause: error })
  if (code.startsWith('Neo.ClientError.Security.')) {
    const user =
      options.username === undefined || options.username === '' ? 'without a user name' : `as ${options.username}`
    return failure(
      'STORE_AUTH',
      `${address} refused us ${user}: set NEO4J_USERNAME and NEO4J_PASSWORD to what it expects.`,
    )
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return failure(
      'STORE_UNREACHABLE',
      `${address} has no database ${options.database ?? ''}: set NEO4J_DATABASE to one it has, or unset it.`,
    )
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return failure(
      'STORE_UNREACHABLE',
      `No Neo4j answers at ${address}: is it running, and is the address right? ("npm run neo4j" starts one; NEO4J_URI names another.)`,
    )
  }
  if (error.message.includes('Server responded HTTP')) {
    return failure(
      'STORE_UNREACHABLE',
      `${address} answers HTTP: give the Bolt port of the server (usually 7687) instead.`,
    )
  }
  if (code === 'Neo.ClientError.Schema.ConstraintCreationFailed') {
    return failure('STORE_FAILED', `${address} holds several nodes with one id under a label of ours: ${error.message}`)
  }
  if (code === '' && error.message.startsWith('Unknown scheme')) return failure('BAD_CALL', error.message)
  return error
}

/** Whether the server ended a transaction because its time was over. */
export function isTimeout(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^Neo\.\w+\.Transaction\.TransactionTimedOut/.test(code)
}
