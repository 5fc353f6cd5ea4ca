import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'graphql-yoga'

/** Where the build puts the page; as far from src/graphql as from dist/graphql. */
const FOLDER = new URL('../../dist/web/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/**
 * The page may load its own files and ask its own server, nothing else. No text ever becomes HTML or code: the browser
 * itself refuses that (`require-trusted-types-for`); the one policy allowed names the address of the page's own worker.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types wiregraph',
].join('; ')

const COMMON_HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
}

const NOT_BUILT = 'The explorer is not built: run `npm run build`. GraphQL answers at /graphql.\n'
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** Serves the explorer page at `/` and its files under `/assets/`. What is not among its files is left to others. */
export function useExplorer(folder: URL = FOLDER): Plugin {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const names = new Set(namesIn(folder))
  const read = (name: string): Uint8Array<ArrayBuffer> => {
    const known = files.get(name) ?? new Uint8Array(readFileSync(new URL(name, folder)))
    files.set(name, known)
    return known
  }
  return {
    onRequest(asked) {
      const { request, url, fetchAPI } = asked
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1)
      if (!names.has(name)) {
        if (url.pathname === '/') asked.endResponse(new fetchAPI.Response(NOT_BUILT, { status: 404, headers: PLAIN }))
        return
      }
      const accepted = request.headers.get('accept-encoding') ?? ''
      const encoding = ENCODINGS.find((one) => names.has(name + one.suffix) && accepts(accepted, one.name))
      const body = read(name + (encoding?.suffix ?? ''))
      const headers = {
        ...COMMON_HEADERS,
        'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        'content-length': String(body.byteLength),
        // The names of all other files change with what is in them.
        'cache-control': name === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(encoding ? { 'content-encoding': encoding.name } : {}),
      }
      asked.endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { headers }))
    },
  }
}

function namesIn(folder: URL): string[] {
  if (!existsSync(folder)) return []
  const assets = new URL('assets/', folder)
  return [...readdirSync(folder), ...(existsSync(assets) ? readdirSync(assets).map((name) => `assets/${name}`) : [])]
}

/** Whether an `Accept-Encoding` header takes an encoding; one with `q=0` is refused. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
  })
}
