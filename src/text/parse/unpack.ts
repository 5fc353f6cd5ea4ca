import { inflateRawSync } from 'node:zlib'
import type { ActionWeights } from './action-weights.ts'
import type { Weights } from './weights.ts'

/** What a model file says of itself. */
export interface ModelHeader {
  readonly tags: readonly string[]
  /** Words with the number of the only tag that they have. */
  readonly sure: readonly (readonly [string, number])[]
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A model as it is used. */
export interface PackedModel {
  readonly header: ModelHeader
  readonly clusters: string
  readonly tagger: Weights
  readonly actions: ActionWeights
  readonly labels: Weights
}

/** Parts of a sparse table: head, gaps between filled slots, marks, counts of entries, their classes, their weights. */
const SPARSE = 6
/** Parts of the table of actions: head, gaps between filled slots, marks, and the weights of each action. */
const DENSE = 6

/** A model is read in chunks of so many bytes, and is no larger than this. */
const CHUNK = 2 ** 20
const MAX_BYTES = 2 ** 26

/** Reads a model file, as `train/pack.mjs` writes it. */
export function unpackModel(file: Buffer): PackedModel {
  const bytes = inflateRawSync(file, { chunkSize: CHUNK, maxOutputLength: MAX_BYTES })
  const count = bytes.readUInt32LE(0)
  const parts: Buffer[] = []
  let at = 4 * (count + 1)
  for (let i = 0; i < count; i++) {
    const length = bytes.readUInt32LE(4 * (i + 1))
    parts.push(bytes.subarray(at, at + length))
    at += length
  }
  const [head, clusters, ...tables] = parts
  if (!head || !clusters || tables.length !== 2 * SPARSE + DENSE)
    throw new Error('The model file is not one of this version.')
  return {
    header: JSON.parse(head.toString('utf8')) as ModelHeader,
    clusters: clusters.toString('utf8'),
    tagger: unpackSparse(tables.slice(0, SPARSE)),
    actions: unpackActions(tables.slice(SPARSE, SPARSE + DENSE)),
    labels: unpackSparse(tables.slice(SPARSE + DENSE)),
  }
}

function unpackActions(parts: readonly Buffer[]): ActionWeights {
  const [head, gaps, marks, shift, left, right] = parts as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
  const bits = head.readUInt32LE(0)
  const rows = head.readUInt32LE(4)
  const slots = new Int32Array(2 ** bits)
  const gapOf = numbersIn(gaps)
  let slot = -1
  for (let row = 0; row < rows; row++) {
    slot += gapOf() + 1
    slots[slot] = (marks[row]! << 24) | (shift[row]! << 16) | (left[row]! << 8) | right[row]!
  }
  return { bits, slots }
}

function unpackSparse(parts: readonly Buffer[]): Weights {
  const [head, gaps, found, counts, classes, weights] = parts as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
  const bits = head.readUInt32LE(0)
  const rows = head.readUInt32LE(8)
  const total = head.readUInt32LE(12)
  const slots = new Int32Array(2 ** bits)
  const entries = new Uint16Array(total + rows)
  const gapOf = numbersIn(gaps)
  const countOf = numbersIn(counts)
  let [slot, place, entry] = [-1, 0, 0]
  for (let row = 0; row < rows; row++) {
    slot += gapOf() + 1
    slots[slot] = (found[row]! << 24) | place
    const count = countOf()
    entries[place++] = count
    for (const end = entry + count; entry < end; entry++) entries[place++] = (classes[entry]! << 8) | weights[entry]!
  }
  return { classes: head.readUInt32LE(4), bits, slots, entries }
}

/** Reads one number after the other: seven bits a byte, the lowest first. */
function numbersIn(bytes: Buffer): () => number {
  let at = 0
  return () => {
    let byte = bytes[at++]!
    let value = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      value |= (byte & 127) << shift
    }
    return value
  }
}
