import { brotliDecompressSync } from 'node:zlib'
import type { Weights } from './weights.ts'

/** What a model file says of itself. */
export interface ModelHeader {
  readonly tags: readonly string[]
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A model as it is used. */
export interface PackedModel {
  readonly header: ModelHeader
  readonly tagger: Weights
  readonly parser: Weights
}

/** Parts of a table: head, gaps between filled slots, marks, counts of entries, their classes, their weights. */
const PARTS = 6

/** Reads a model file, as `train/pack.mjs` writes it. */
export function unpackModel(file: Buffer): PackedModel {
  const bytes = brotliDecompressSync(file)
  const count = bytes.readUInt32LE(0)
  const parts: Buffer[] = []
  let at = 4 * (count + 1)
  for (let i = 0; i < count; i++) {
    const length = bytes.readUInt32LE(4 * (i + 1))
    parts.push(bytes.subarray(at, at + length))
    at += length
  }
  const [head, ...tables] = parts
  if (!head || tables.length !== 2 * PARTS) throw new Error('The model file is not one of this version.')
  return {
    header: JSON.parse(head.toString('utf8')) as ModelHeader,
    tagger: unpackTable(tables.slice(0, PARTS)),
    parser: unpackTable(tables.slice(PARTS)),
  }
}

function unpackTable(parts: readonly Buffer[]): Weights {
  const [head, gaps, found, counts, classes, weights] = parts as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
  const bits = head.readUInt32LE(0)
  const rows = head.readUInt32LE(8)
  const total = head.readUInt32LE(12)
  const marks = new Uint8Array(2 ** bits)
  const starts = new Uint32Array(2 ** bits + 1)
  const entries = new Uint16Array(total)
  for (let i = 0; i < total; i++) entries[i] = (classes[i]! << 8) | weights[i]!
  let [slot, gapAt, countAt, entry, filled] = [-1, 0, 0, 0, 0]
  for (let row = 0; row < rows; row++) {
    let gap = 0
    let size = 0
    let byte = 0
    let shift = 0
    do {
      byte = gaps[gapAt++]!
      gap |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    shift = 0
    do {
      byte = counts[countAt++]!
      size |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    slot += gap + 1
    marks[slot] = found[row]!
    while (filled <= slot) starts[filled++] = entry
    entry += size
  }
  while (filled < starts.length) starts[filled++] = entry
  return { classes: head.readUInt32LE(4), bits, marks, starts, entries }
}
