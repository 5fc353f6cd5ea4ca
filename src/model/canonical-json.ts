import { byCodeUnit } from './fold.ts'

/** JSON with the keys of every object in code-unit order and `undefined` left out: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => byCodeUnit(a, b))
  // Integer-like keys always come first in an object; a Map cannot be serialised, so such keys keep JavaScript's order,
  // which is the same for equal sets of keys.
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}
