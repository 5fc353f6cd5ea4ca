// Trains the tagger and the parser: node train/train.mjs <treebank.conllu.gz> <model.bin> [--epochs n] [--seeds n] …
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packModel } from './pack.mjs'
import { movesFor, trainParser, treesOf } from './parsing.mjs'
import { jackknife, tagNames, trainTagger } from './tagging.mjs'
import { readTreebank } from './treebank.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '8' },
    'tag-epochs': { type: 'string', default: '5' },
    'fold-epochs': { type: 'string', default: '4' },
    seeds: { type: 'string', default: '1' },
    folds: { type: 'string', default: '5' },
    least: { type: 'string', default: '3' },
    step: { type: 'string', default: '0.5' },
    cut: { type: 'string', default: '1' },
    follow: { type: 'string', default: '0.9' },
  },
})
const [file, target] = positionals
if (!file || !target) {
  console.error('node train/train.mjs <treebank.conllu.gz> <model.bin>')
  process.exit(2)
}
const started = performance.now()
const say = (text) => console.error(`${Math.round((performance.now() - started) / 1000)} s: ${text}`)

const { sentences, lost, checksum } = readTreebank(file)
say(`${sentences.length} sentences (${lost} left out), SHA-256 ${checksum}`)

const names = tagNames(sentences, 5)
const tagging = { epochs: Number(values['tag-epochs']), least: 2, seed: 1 }
const tags = jackknife(sentences, names, Number(values.folds), { ...tagging, epochs: Number(values['fold-epochs']) })
say('tags of the training text made')
const tagger = trainTagger(sentences, names, tagging)
say(`tagger: ${tagger.index.hashes.length} features`)

const trees = treesOf(sentences, tags, names)
const lists = movesFor(trees, 5)
const seeds = Number(values.seeds)
let sum = null
let index = null
for (let seed = 1; seed <= seeds; seed++) {
  const options = { epochs: Number(values.epochs), least: Number(values.least), seed, exploreFrom: 1 }
  const parser = trainParser(trees, lists, { ...options, follow: Number(values.follow), index })
  index = parser.index
  if (!sum) sum = parser.weights
  else for (let i = 0; i < sum.length; i++) sum[i] += parser.weights[i]
  say(`parser, seed ${seed}`)
}
for (let i = 0; i < sum.length; i++) sum[i] /= seeds

const bytes = packModel({ tags: names, ...lists, trainedOn: checksum }, [
  {
    name: 'tagger',
    hashes: tagger.index.hashes,
    weights: tagger.weights,
    classes: tagger.classes,
    step: 0.25,
    cut: 0.5,
  },
  {
    name: 'parser',
    hashes: index.hashes,
    weights: sum,
    classes: 1 + lists.left.length + lists.right.length,
    step: Number(values.step),
    cut: Number(values.cut),
  },
])
writeFileSync(target, bytes)
say(`${target}: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
