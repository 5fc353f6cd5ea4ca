import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from './context.ts'

/** Whether a request with this `Authorization` header may change the graph of a server with this token. */
export function mayWrite(token: string | undefined, authorization: string | null): Context['mayWrite'] {
  if (token === undefined || token === '') return 'closed'
  const sent = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1]
  // Equal lengths, and a comparison that takes the same time wherever they differ.
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token)) ? true : 'unauthorized'
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
