/**
 * Features are 32-bit numbers. Atoms (a word, a tag, a distance) are hashed once; a feature mixes its template's number with
 * one to four atoms. The same arithmetic runs in training and in use: to change it is to need a new model.
 */

/** The hash of a string: FNV-1a over its UTF-16 code units, mixed. */
export function hashOf(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h)
}

/** The hash of a small number, unlike that of every string. */
export function hashOfNumber(value: number): number {
  return mixed(Math.imul(value + 1, 0x9e3779b1) ^ 0x5bd1e995)
}

function mixed(value: number): number {
  let h = value
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

export function feature1(template: number, a: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) + Math.imul(a, 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

export function feature2(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae3d)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

export function feature3(template: number, a: number, b: number, c: number): number {
  let h =
    Math.imul(template + 1, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae3d) + Math.imul(c, 0x27d4eb2f)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  let h =
    Math.imul(template + 1, 0x9e3779b1) +
    Math.imul(a, 0x85ebca6b) +
    Math.imul(b, 0xc2b2ae3d) +
    Math.imul(c, 0x27d4eb2f) +
    Math.imul(d, 0x165667b1)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return h ^ (h >>> 13)
}
