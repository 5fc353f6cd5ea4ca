/** Query parameters that say how a reader came to an article, not which article it is. */
const TRACKING = /^utm_/i

/**
 * The form of an http(s) address by which one article is recognised: scheme and host in lower case, no default port, no
 * fragment, no `utm_*` parameters. Everything else stays as written. Null for anything that is no http(s) address.
 */
export function canonicalUrl(url: string): string | null {
  if (url.length > MAX_URL_LENGTH || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  parsed.hash = ''
  // The query is filtered as text: URLSearchParams would rewrite the encoding of the parameters that stay.
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair))
  parsed.search = kept.join('&')
  return parsed.href
}

const MAX_URL_LENGTH = 8192
