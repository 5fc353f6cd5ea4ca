// Reads CoNLL-U and projects its trees onto the parser's own words.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { plainText } from '../dist/text/fold.js'
import { wordsOf } from '../dist/text/parse/words.js'

const KEPT = new Set([
  'nsubj:pass',
  'csubj:pass',
  'aux:pass',
  'obl:agent',
  'nmod:poss',
  'acl:relcl',
  'compound:prt',
  'nmod:desc',
])

/** The sentences of a (gzipped) CoNLL-U file with their projected trees, and the SHA-256 of the file. */
export function readTreebank(file) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences = []
  let lost = 0
  for (const block of text.split(/\n\s*\n/)) {
    if (block.trim() === '') continue
    const sentence = project(readSentence(block.split('\n')))
    if (sentence) sentences.push(sentence)
    else lost++
  }
  return { sentences, lost, checksum: createHash('sha256').update(bytes).digest('hex') }
}

/** A gold sentence: its text, and words with offsets, heads (index, -1 for the root) and relations. */
function readSentence(lines) {
  const source = (lines.find((line) => line.startsWith('# source = ')) ?? '').slice(11)
  const text = (lines.find((line) => line.startsWith('# text = ')) ?? '').slice(9)
  const words = []
  let at = 0
  let multi = null
  for (const line of lines) {
    const column = line.split('\t')
    if (line.startsWith('#') || column.length < 8 || column[0].includes('.')) continue
    const form = column[1]
    if (column[0].includes('-')) {
      const start = text.indexOf(form, at)
      multi = { last: column[0].split('-')[1], end: start + form.length, from: start }
      at = multi.end
      continue
    }
    let start
    let end
    if (multi) {
      const last = column[0] === multi.last
      start = multi.from
      end = last ? multi.end : Math.min(start + form.length, multi.end)
      multi.from = end
      if (last) multi = null
    } else {
      start = text.indexOf(form, at)
      end = start + form.length
      at = end
    }
    words.push({
      start,
      end,
      form,
      upos: column[3],
      xpos: column[4],
      head: Number(column[6]) - 1,
      relation: KEPT.has(column[7]) ? column[7] : column[7].split(':')[0],
    })
  }
  markAgents(words)
  return { source, text, words }
}

/** PUD has no `obl:agent`: "by" under a passive. */
function markAgents(words) {
  words.forEach((word, i) => {
    if (word.relation !== 'obl') return
    const by = words.some((x) => x.head === i && x.relation === 'case' && x.form.toLowerCase() === 'by')
    const passive = words.some((x) => x.head === word.head && x.relation.endsWith(':pass'))
    if (by && passive) word.relation = 'obl:agent'
  })
}

/** The tree over our words; null where they do not make one. */
function project({ source, text, words: gold }) {
  const plain = plainText(text)
  const words = wordsOf(plain, { start: 0, end: plain.length })
  if (words.length === 0) return null
  const depth = gold.map((_, i) => depthOf(gold, i))
  const owner = gold.map(() => -1)
  const chosen = words.map(() => -1)
  let first = 0
  words.forEach((word, i) => {
    while (first < gold.length && gold[first].end <= word.start) first++
    for (let g = first; g < gold.length && gold[g].start < word.end; g++) {
      // Of a word that holds several gold words the one nearest the root stands for all.
      if (chosen[i] < 0 || depth[g] < depth[chosen[i]]) chosen[i] = g
      const covered = Math.min(gold[g].end, word.end) - Math.max(gold[g].start, word.start)
      const before = owner[g] < 0 ? 0 : overlap(gold[g], words[owner[g]])
      if (covered > before) owner[g] = i
    }
  })
  const heads = []
  const relations = []
  const tags = []
  for (let i = 0; i < words.length; i++) {
    const g = chosen[i]
    if (g < 0 || gold[g].start < 0) return null
    tags.push(`${gold[g].upos}|${gold[g].xpos}`)
    if (owner[g] !== i) {
      // A further piece of a gold word that we split.
      heads.push(owner[g])
      relations.push(/[\p{L}\p{N}]/u.test(words[i].text) ? 'dep' : 'punct')
    } else {
      heads.push(gold[g].head < 0 ? -1 : owner[gold[g].head])
      relations.push(gold[g].relation)
    }
  }
  return isTree(heads) ? { source, text: plain, words, heads, relations, tags } : null
}

function overlap(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function depthOf(gold, i) {
  let depth = 0
  for (let at = i; at >= 0 && depth < 1000; at = gold[at].head) depth++
  return depth
}

function isTree(heads) {
  if (heads.filter((head) => head === -1).length !== 1) return false
  return heads.every((_, i) => {
    let at = i
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length || heads[at] === at) return false
      at = heads[at]
    }
    return true
  })
}
