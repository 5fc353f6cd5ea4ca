/** What went wrong, for programs. The message says the mend, for people. */
export type FailureCode =
  | 'BAD_CALL'
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'NOT_VERBATIM'
  | 'STORE_AUTH'
  | 'STORE_FAILED'
  | 'STORE_FOREIGN'
  | 'STORE_LOCKED'
  | 'STORE_SCHEMA'
  | 'STORE_TIMEOUT'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNWRITABLE'

/** An error that a user can act on; everything else that is thrown is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
