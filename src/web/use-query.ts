import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, AskError } from './api/ask.ts'
import { useEpoch } from './epoch.ts'

/** An answer as it stands. `data` stays the last one while it is asked for anew after a change of the graph. */
export interface Queried<T> {
  readonly data: T | null
  readonly error: AskError | null
  readonly isLoading: boolean
  readonly retry: () => void
}

interface State<T> {
  readonly key: string
  readonly data: T | null
  readonly error: AskError | null
  readonly isLoading: boolean
}

const RETRY_MS = 5_000
/** Answers of this state of the graph, so that going back is instant. */
const kept = new Map<string, unknown>()
const MAX_KEPT = 60

/** Asks while the component is there; null asks nothing. A failure that may pass is tried again by itself. */
export function useQuery<T>(query: string | null, variables: object = {}): Queried<T> {
  const epoch = useEpoch()
  const [tries, setTries] = useState(0)
  const key = query === null ? '' : JSON.stringify([query, variables])
  const [state, setState] = useState<State<T>>({ key: '', data: null, error: null, isLoading: false })
  const request = useRef({ query, variables })
  request.current = { query, variables }

  useEffect(() => {
    const { query, variables } = request.current
    if (query === null) return setState({ key, data: null, error: null, isLoading: false })
    const at = `${epoch} ${key}`
    if (kept.has(at)) return setState({ key, data: kept.get(at) as T, error: null, isLoading: false })
    const stopped = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    setState((before) => ({ key, data: before.key === key ? before.data : null, error: null, isLoading: true }))
    ask<T>(query, variables, stopped.signal).then(
      (data) => {
        if (stopped.signal.aborted) return undefined
        keep(at, data)
        return setState({ key, data, error: null, isLoading: false })
      },
      (thrown: unknown) => {
        if (stopped.signal.aborted) return
        const error = thrown instanceof AskError ? thrown : new AskError('Something went wrong on this page.', false)
        setState((before) => ({ ...before, error, isLoading: false }))
        if (error.isPassing) timer = setTimeout(() => setTries((count) => count + 1), RETRY_MS)
      },
    )
    return () => {
      stopped.abort()
      clearTimeout(timer)
    }
  }, [key, epoch, tries])

  const isCurrent = state.key === key
  return {
    data: isCurrent ? state.data : null,
    error: isCurrent ? state.error : null,
    isLoading: query !== null && (!isCurrent || state.isLoading),
    retry: () => setTries((count) => count + 1),
  }
}

function keep(at: string, data: unknown): void {
  kept.set(at, data)
  const oldest = kept.keys().next().value
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
}
