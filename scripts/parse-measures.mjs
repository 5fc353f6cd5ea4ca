// What the scorer of trees does not tell: how much the margin is worth, and what the model costs.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { plainText } from '../dist/text/fold.js'
import { parseModel } from '../dist/text/parse/model.js'
import { treeOf } from '../dist/text/parse/parse.js'

/** Of the arcs of one relation, surest first, the precision of the share `kept`. Words are matched by the characters they cover. */
export function precisionOfSurest(gold, system, relation, kept) {
  const found = []
  const goldBlocks = blocksOf(gold)
  blocksOf(system).forEach((words, s) => {
    const expected = goldBlocks[s]
    const same = new Map(expected.map((word) => [`${word.start}-${word.end}`, word]))
    for (const word of words) {
      if (word.relation !== relation) continue
      const head = words[word.head - 1]
      const right = same.get(`${word.start}-${word.end}`)
      const rightHead = expected[(right?.head ?? 0) - 1]
      const correct = right?.relation === relation && head && rightHead?.start === head.start
      found.push({ margin: word.margin, correct: Boolean(correct) })
    }
  })
  found.sort((a, b) => b.margin - a.margin)
  const cut = found[Math.ceil(found.length * kept) - 1]?.margin ?? 0
  // All of the same margin as the last are in: a cut tells them not apart.
  const sure = found.filter((arc) => arc.margin >= cut)
  return {
    cut,
    share: sure.length / found.length,
    precision: sure.filter((arc) => arc.correct).length / sure.length,
    found: found.length,
  }
}

function blocksOf(conllu) {
  return conllu
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => wordsOf(block.split('\n')))
}

function wordsOf(lines) {
  const words = []
  let at = 0
  let multi = null
  for (const line of lines) {
    const column = line.split('\t')
    if (line.startsWith('#') || column.length < 8 || column[0].includes('.')) continue
    const length = column[1].replace(/\s+/g, '').length
    if (column[0].includes('-')) {
      multi = { last: Number(column[0].split('-')[1]), end: at + length }
      continue
    }
    const id = Number(column[0])
    let end = at + length
    if (multi) {
      end = id === multi.last ? multi.end : Math.min(end, multi.end)
      if (id === multi.last) multi = null
    }
    const margin = Number(/Margin=(\d+)/.exec(column[9] ?? '')?.[1] ?? 0)
    words.push({ start: at, end, head: Number(column[6]), relation: column[7], margin })
    at = end
  }
  return words
}

/** The model's size in bytes, the milliseconds to load it, and the speed beside that of wink-nlp tagging the same sentences. */
export function costs(sentences) {
  const file = new URL('../models/english-dependency.bin', import.meta.url)
  readFileSync(file)
  const begun = performance.now()
  parseModel()
  const load = performance.now() - begun
  const texts = sentences.map(plainText)
  const require = createRequire(import.meta.url)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos'])
  let tokens = 0
  const bare = () => {
    tokens = 0
    for (const text of texts) tokens += nlp.readDoc(text).tokens().out(nlp.its.pos).length
  }
  const ours = () => {
    for (const text of texts) treeOf(text, { start: 0, end: text.length })
  }
  // Loading is counted apart, for both.
  treeOf('Once.', { start: 0, end: 5 })
  const first = [bare, ours].map(time)
  const rounds = Array.from({ length: 9 }, () => [time(bare), time(ours)])
  const [peer, own] = [0, 1].map((k) => median(rounds.map((round) => round[k])))
  return {
    bytes: statSync(file).size,
    load,
    ratioCold: first[0] / first[1],
    ratio: peer / own,
    perSecond: (1000 * tokens) / own,
  }
}

function time(run) {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
