import { hashOf } from './hash.ts'

/** What the features see of a written word, each as a hash. */
export interface WordShape {
  readonly lower: number
  readonly exact: number
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
  readonly shape: number
  /** No letter, digit or symbol of money, percent and the like. */
  readonly mark: boolean
}

const cache = new Map<string, WordShape>()
/** The cache holds no more words: hostile input must not grow it. */
const MAX_CACHED = 50_000
/** Of a longer word only so much is looked at. */
const MAX_LENGTH = 60

/** The shape of a word, from a cache for frequent words. */
export function shapeOf(text: string): WordShape {
  const known = cache.get(text)
  if (known) return known
  const shape = read(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text)
  if (cache.size < MAX_CACHED) cache.set(text, shape)
  return shape
}

function read(text: string): WordShape {
  const lower = text.toLowerCase().replace(/\d/g, '0')
  const suffix = (length: number): number => hashOf(lower.slice(-length), length)
  const prefix = (length: number): number => hashOf(lower.slice(0, length), length + 8)
  return {
    lower: hashOf(lower),
    exact: hashOf(text.replace(/\d/g, '0'), 77),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [prefix(1), prefix(2), prefix(3)],
    shape: hashOf(outline(text), 99),
    mark: !/[\p{L}\p{N}\p{Sc}%&+=@#]/u.test(text),
  }
}

/** Capitals, small letters, digits and marks, runs cut to two: `Xx-d`. */
function outline(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lt}\p{Lm}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/g, '$1$1')
}
