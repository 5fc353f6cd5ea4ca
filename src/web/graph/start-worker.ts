import type { Order, Result } from './worker.ts'

export interface GraphWorker {
  send(order: Order): void
  stop(): void
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The page's own worker; no other address may become one. */
let policy: { createScriptURL(url: string): string } | null = null

function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return url
  const own = new URL(document.documentElement.dataset['worker'] ?? '', document.baseURI).href
  policy ??= types.createPolicy('wiregraph', {
    createScriptURL(asked) {
      if (asked !== own) throw new TypeError(`${asked} is not the page's worker`)
      return asked
    },
  })
  return policy.createScriptURL(url)
}

export function startWorker(onResult: (result: Result) => void): GraphWorker {
  const url = new URL(document.documentElement.dataset['worker'] ?? '', document.baseURI).href
  const worker = new Worker(trusted(url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Result>) => onResult(data))
  return {
    send: (order) => worker.postMessage(order),
    stop: () => worker.terminate(),
  }
}
