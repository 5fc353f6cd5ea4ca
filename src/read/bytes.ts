/** The first bytes of a stream, and the stream as if nothing had been taken from it. */
export interface Peeked {
  readonly head: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
}

const HEAD_BYTES = 4_096

/** Looks at the beginning of a stream (at least 4096 bytes where there are as many). */
export async function peek(source: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(chunks)
  return { head, stream: rest(head, iterator) }
}

async function* rest(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    // Whoever stops early closes the file or the connection.
    await iterator.return?.()
  }
}

/** All bytes of a stream; null as soon as there are more than `limit`, the rest left unread. */
export async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
