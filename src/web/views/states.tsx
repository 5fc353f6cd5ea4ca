import type { ComponentChildren } from 'preact'
import type { AskError } from '../api/ask.ts'
import type { Queried } from '../use-query.ts'

/** While nothing is there yet. */
export function Loading({ what }: { what: string }) {
  return (
    <div class="state" role="status">
      <span class="spinner" aria-hidden="true" />
      <p>Loading {what} …</p>
    </div>
  )
}

/** When there is nothing to show: says why, and what to do. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <p class="state-title">{title}</p>
      {children}
    </div>
  )
}

export function Failed({ error, retry }: { error: AskError; retry: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p class="state-title">{error.message}</p>
      {error.isPassing && <p>Trying again every five seconds.</p>}
      <button type="button" onClick={retry}>
        Try again now
      </button>
    </div>
  )
}

/** An answer when it is there; else why it is not. An old answer stays, with what is wrong above it. */
export function Answered<T>({
  query,
  what,
  children,
}: {
  query: Queried<T>
  what: string
  children: (data: T) => ComponentChildren
}) {
  return (
    <>
      {query.error && <Failed error={query.error} retry={query.retry} />}
      {query.data !== null ? children(query.data) : !query.error && <Loading what={what} />}
    </>
  )
}
