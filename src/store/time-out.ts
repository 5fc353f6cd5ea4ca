import { Failure } from '../model/failure.ts'

/** What somebody is told whose question takes too long. */
export function timedOut(timeoutMs: number, cause?: unknown): Failure {
  return new Failure(
    'STORE_TIMEOUT',
    `The store needs more than ${timeoutMs / 1000} s for this: ask for less, or with filters that choose fewer.`,
    { cause },
  )
}
