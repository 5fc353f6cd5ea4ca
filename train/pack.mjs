// Packs trained weights: small numbers in streams that compress well. `src/text/parse/model.ts` reads them.
import { deflateRawSync } from 'node:zlib'
import { MAX_PROBES, markOf, slotOf } from '../dist/text/parse/weights.js'

/** The bytes of a model file. `tagger`, `actions`, `labels`: `{ name, hashes, weights, classes, step, cut }`. */
export function packModel(header, clusters, { tagger, actions, labels }) {
  const parts = [
    Buffer.from(JSON.stringify(header)),
    Buffer.from(clusters),
    ...packSparse(tagger),
    ...packActions(actions),
    ...packSparse(labels),
  ]
  const lengths = Buffer.alloc(4 * (parts.length + 1))
  lengths.writeUInt32LE(parts.length, 0)
  parts.forEach((part, i) => lengths.writeUInt32LE(part.length, 4 * (i + 1)))
  // Brotli would make it a fifteenth smaller, and take three times as long to read.
  return deflateRawSync(Buffer.concat([lengths, ...parts]), { level: 9, memLevel: 9 })
}

function packSparse({ hashes, weights, classes, step, cut, name }) {
  const rows = []
  for (let row = 0; row < hashes.length; row++) {
    const entries = []
    let weight = 0
    for (let c = 0; c < classes; c++) {
      const value = weights[row * classes + c]
      if (Math.abs(value) < cut) continue
      const small = Math.max(-127, Math.min(127, Math.round(value / step)))
      if (small === 0) continue
      entries.push([c, small])
      weight += Math.abs(small)
    }
    if (entries.length > 0) rows.push({ hash: hashes[row], entries, weight })
  }
  const { slots, bits, dropped } = spread(rows)
  const streams = { gaps: [], marks: [], counts: [], classes: [], weights: [] }
  let before = -1
  let entries = 0
  slots.forEach((row, slot) => {
    if (!row) return
    number(streams.gaps, slot - before - 1)
    before = slot
    streams.marks.push(markOf(row.hash))
    number(streams.counts, row.entries.length)
    for (const [c, small] of row.entries) {
      streams.classes.push(c)
      streams.weights.push(small + 128)
      entries++
    }
  })
  console.error(`  ${name}: ${rows.length} features (${dropped} dropped), ${entries} weights, 2^${bits} slots`)
  const head = Buffer.alloc(16)
  head.writeUInt32LE(bits, 0)
  head.writeUInt32LE(classes, 4)
  head.writeUInt32LE(rows.length - dropped, 8)
  head.writeUInt32LE(entries, 12)
  return [head, ...Object.values(streams).map((stream) => Buffer.from(stream))]
}

/** The three weights of a feature are told up to a number that is added to all: the least one becomes the furthest below. */
function packActions({ hashes, weights, step, cut, name }) {
  const rows = []
  for (let row = 0; row < hashes.length; row++) {
    const own = weights.subarray(row * 3, row * 3 + 3)
    const middle = (Math.max(...own) + Math.min(...own)) / 2
    if (Math.max(...own) - middle < cut) continue
    const small = Array.from(own, (value) => Math.max(-127, Math.min(127, Math.round((value - middle) / step))))
    if (small.every((value) => value === small[0])) continue
    rows.push({ hash: hashes[row], small, weight: Math.max(...small) })
  }
  const { slots, bits, dropped } = spread(rows)
  const streams = { gaps: [], marks: [], shift: [], left: [], right: [] }
  let before = -1
  slots.forEach((row, slot) => {
    if (!row) return
    number(streams.gaps, slot - before - 1)
    before = slot
    streams.marks.push(markOf(row.hash))
    ;[streams.shift, streams.left, streams.right].forEach((stream, action) => stream.push(row.small[action] + 128))
  })
  console.error(`  ${name}: ${rows.length} features (${dropped} dropped), 2^${bits} slots`)
  const head = Buffer.alloc(8)
  head.writeUInt32LE(bits, 0)
  head.writeUInt32LE(rows.length - dropped, 4)
  return [head, ...Object.values(streams).map((stream) => Buffer.from(stream))]
}

/** Puts the rows into a table of slots; the heavier ones get the better places. */
function spread(rows) {
  rows.sort((a, b) => b.weight - a.weight || (a.hash >>> 0) - (b.hash >>> 0))
  let bits = 12
  while (rows.length > 0.72 * 2 ** bits) bits++
  const slots = Array.from({ length: 2 ** bits }, () => null)
  let dropped = 0
  for (const row of rows) if (!place(slots, row, bits)) dropped++
  return { slots, bits, dropped }
}

function place(slots, row, bits) {
  const mark = markOf(row.hash)
  let slot = slotOf(row.hash, bits)
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const there = slots[slot]
    if (!there) {
      slots[slot] = row
      return true
    }
    if (markOf(there.hash) === mark) return false
    slot = (slot + 1) & (slots.length - 1)
  }
  return false
}

/** Seven bits a byte, the lowest first. */
function number(stream, value) {
  let rest = value
  while (rest > 127) {
    stream.push((rest & 127) | 128)
    rest >>>= 7
  }
  stream.push(rest)
}
