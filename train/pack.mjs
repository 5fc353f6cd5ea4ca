// Packs trained weights: small numbers in streams that compress well. `src/text/parse/model.ts` reads them.
import { brotliCompressSync, constants } from 'node:zlib'
import { MAX_PROBES, markOf, slotOf } from '../dist/text/parse/weights.js'

/** The bytes of a model file. `tagger`, `parser`: `{ hashes, weights, classes }`. */
export function packModel(header, tables) {
  const head = Buffer.from(JSON.stringify(header))
  const parts = [head, ...tables.flatMap(packTable)]
  const lengths = Buffer.alloc(4 * (parts.length + 1))
  lengths.writeUInt32LE(parts.length, 0)
  parts.forEach((part, i) => lengths.writeUInt32LE(part.length, 4 * (i + 1)))
  return brotliCompressSync(Buffer.concat([lengths, ...parts]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

function packTable({ hashes, weights, classes, step, cut, name }) {
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
  // The heavier ones get the better places.
  rows.sort((a, b) => b.weight - a.weight || (a.hash >>> 0) - (b.hash >>> 0))
  let bits = 12
  while (rows.length > 0.72 * 2 ** bits) bits++
  const slots = new Array(2 ** bits)
  let dropped = 0
  for (const row of rows) if (!place(slots, row, bits)) dropped++
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
