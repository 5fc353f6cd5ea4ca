import { decode, utf16Of } from './decode.ts'
import type { InputFormat } from './result.ts'

type Format = Exclude<InputFormat, 'auto'>

const BY_HINT: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.rss': 'feed',
  '.atom': 'feed',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
}

/** The format of something to read: by its ending or media type, else by how its content (`head`) begins. */
export function chooseFormat(hint: string, head: Uint8Array): Format {
  return BY_HINT[hint] ?? sniff(head)
}

function sniff(head: Uint8Array): Format {
  // The head may end inside a character; what matters stands at its beginning.
  const decoded = utf16Of(head) ? decode(head) : { text: Buffer.from(head).toString('utf8') }
  const text = 'text' in decoded ? decoded.text.replace(/^\uFEFF/, '').trimStart() : ''
  if (/^<(?:\?xml\b[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<?(?:rss|feed|rdf:RDF)[\s>]/i.test(text)) return 'feed'
  if (/^<(?:!doctype html|html|head|body|article|div|p|section|main|meta|!--)\b/i.test(text)) return 'html'
  if (text.startsWith('[') && /^\[\s*(?:\{|\])/.test(text)) return 'json'
  if (text.startsWith('{') && /^\{\s*(?:"|\})/.test(text)) return isWholeLine(text) ? 'jsonl' : 'json'
  return 'text'
}

/** Whether the first line may be a JSON value by itself: one that is spread over lines is no JSON Lines. */
function isWholeLine(text: string): boolean {
  const end = text.indexOf('\n')
  // A line longer than the head: a document on one line and one of many lines read alike.
  if (end < 0) return true
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    // `{` alone on its line is a document spread over lines; anything longer is a broken row among rows.
    return text.slice(0, end).trim().length > 1 && /\}\s*$/.test(text.slice(0, end))
  }
}
