import { ask } from './api/ask.ts'
import { PULSE } from './api/queries.ts'
import type { PulseAnswer } from './api/queries.ts'

/** What is told of a change: how many articles there are now, and how many more than before. */
export interface Change {
  readonly articles: number
  readonly more: number
}

/** Tells of changes of the graph until it is stopped. The page knows no more than this of how changes are learned. */
export type Watch = (onChange: (change: Change) => void) => () => void

const PAUSE_MS = 4_000

/** Asks every few seconds, while the page is seen, whether the graph is another than before. */
export const watchByAsking: Watch = (onChange) => {
  const stopped = new AbortController()
  let known: { pulse: string; articles: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      try {
        const answer = await ask<PulseAnswer>(PULSE, {}, stopped.signal)
        const [pulse, { articles }] = [JSON.stringify(answer), answer.stats]
        if (known !== null && known.pulse !== pulse) onChange({ articles, more: articles - known.articles })
        known = { pulse, articles }
      } catch {
        // Whoever asks for what is on the page says what is wrong; here the next time may do.
      }
    }
    if (!stopped.signal.aborted) timer = setTimeout(() => void look(), PAUSE_MS)
  }
  const seen = () => {
    clearTimeout(timer)
    void look()
  }
  document.addEventListener('visibilitychange', seen)
  void look()
  return () => {
    stopped.abort()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  }
}
