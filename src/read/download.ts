import { MAX_HTML_BYTES } from './html.ts'
import type { Missing, Source } from './sources.ts'

const TIMEOUT_MS = 30_000
const MAX_REDIRECTS = 5

/**
 * Loads a page that the user named. Redirects are followed by hand, so that their number is bounded and each target is
 * http(s); the body is bounded where it is read.
 */
export async function openPage(address: string): Promise<Source | Missing> {
  let url = address
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html, application/json, text/plain;q=0.9', 'user-agent': 'wiregraph' },
      })
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel()
        const next = new URL(location, url)
        if (next.protocol !== 'http:' && next.protocol !== 'https:') {
          return { name: address, reason: `redirects to ${next.protocol} which is not followed.` }
        }
        url = next.href
        continue
      }
      if (!response.ok || !response.body) {
        await response.body?.cancel()
        return {
          name: address,
          reason: `the server answered ${response.status} ${response.statusText}`.trimEnd() + '.',
        }
      }
      if (Number(response.headers.get('content-length') ?? 0) > MAX_HTML_BYTES) {
        await response.body.cancel()
        return { name: address, reason: `is larger than ${MAX_HTML_BYTES / 1_000_000} MB.` }
      }
      const { body } = response
      const hint = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
      return { name: address, hint, url, open: () => body }
    }
  } catch (error) {
    return { name: address, reason: `cannot be loaded (${causeOf(error)}).` }
  }
  return { name: address, reason: `redirects more than ${MAX_REDIRECTS} times.` }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`
  return error.cause instanceof Error ? error.cause.message : error.message
}
