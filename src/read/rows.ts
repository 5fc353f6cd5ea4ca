import { MAX_ARTICLE_BYTES } from '../model/article.ts'
import { decode, utf16Of } from './decode.ts'
import type { ReadResult } from './result.ts'
import { refused, TOO_LONG } from './result.ts'
import { readRow } from './row.ts'

/** A line may hold 2 MB of text with every character escaped (`\u0041`), and other fields. */
const MAX_LINE_BYTES = 6 * MAX_ARTICLE_BYTES + 100_000
/** A document is read as a whole; what is larger should be JSON Lines, which is read line by line. */
export const MAX_JSON_BYTES = 100_000_000

/** The rows of a JSON document: one object, or an array of them. */
export function* readJson(text: string, source: string): Generator<ReadResult> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    yield refused(source, `is not valid JSON: ${reasonOf(error)}.`)
    return
  }
  if (!Array.isArray(value)) {
    yield readRow(value, source)
    return
  }
  if (value.length === 0) yield refused(source, 'holds an empty array: no article in it.')
  for (const [index, row] of value.entries()) yield readRow(row, `${source}, row ${index + 1}`)
}

/** The rows of JSON Lines, read line by line. A broken line is reported and the next one read. Blank lines are skipped. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<ReadResult> {
  let number = 0
  let rows = 0
  for await (const line of byteLines(stream)) {
    number++
    if (number === 1 && line && utf16Of(line)) {
      yield refused(source, 'is UTF-16. Save JSON Lines as UTF-8.')
      return
    }
    const place = `${source}, line ${number}`
    const result = line === null ? refused(place, TOO_LONG) : readLine(line, place)
    if (!result) continue
    rows++
    yield result
  }
  if (rows === 0) yield refused(source, 'is empty. JSON Lines has one article a line.')
}

function readLine(line: Uint8Array, place: string): ReadResult | null {
  const decoded = decode(line)
  if ('reason' in decoded) return refused(place, decoded.reason)
  if (decoded.text.trim() === '') return null
  let row: unknown
  try {
    row = JSON.parse(decoded.text)
  } catch (error) {
    return refused(place, `is not valid JSON: ${reasonOf(error)}.`)
  }
  return readRow(row, place)
}

/** The lines of a stream as bytes; null for one that is too long, of which nothing is kept. */
async function* byteLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  const flush = (): Uint8Array | null => {
    const line = length > MAX_LINE_BYTES ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  const keep = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length > MAX_LINE_BYTES) parts = []
    else if (bytes.length > 0) parts.push(bytes)
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end))
      from = end + 1
      yield flush()
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield flush()
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // V8 repeats the text in its message; its beginning is enough.
  return message.replace(/\s+/g, ' ').slice(0, 160).replace(/\.$/, '')
}
