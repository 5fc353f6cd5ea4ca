// Trains the tagger and the parser: node train/train.mjs <treebank.conllu.gz> <model.bin> [--epochs n] [--seeds n] …
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packModel } from './pack.mjs'
import { readClusters } from '../dist/text/parse/clusters.js'
import { relationsOf } from '../dist/text/parse/moves.js'
import { indexesOf, relationsIn, trainParser, treesOf } from './parsing.mjs'
import { jackknife, sureWords, tagNames, trainTagger } from './tagging.mjs'
import { readTreebank } from './treebank.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '7' },
    'tag-epochs': { type: 'string', default: '5' },
    'fold-epochs': { type: 'string', default: '3' },
    seeds: { type: 'string', default: '5' },
    // Of how much of the treebank: for a learning curve.
    part: { type: 'string', default: '1' },
    folds: { type: 'string', default: '5' },
    least: { type: 'string', default: '3' },
    step: { type: 'string', default: '0.5' },
    cut: { type: 'string', default: '1' },
    'label-step': { type: 'string', default: '0.5' },
    'label-cut': { type: 'string', default: '1' },
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

const { sentences: all, lost, checksum } = readTreebank(file)
const sentences = all.filter((_, i) => i % 100 < 100 * Number(values.part))
say(`${sentences.length} sentences (${lost} left out), SHA-256 ${checksum}`)
const clusterText = readFileSync(new URL('word-clusters.txt', import.meta.url), 'utf8')
const clusters = readClusters(clusterText)

const names = tagNames(sentences, 5)
const tagging = { clusters, epochs: Number(values['tag-epochs']), least: 2, seed: 1 }
const tags = jackknife(sentences, names, Number(values.folds), { ...tagging, epochs: Number(values['fold-epochs']) })
say('tags of the training text made')
const tagger = trainTagger(sentences, names, tagging)
say(`tagger: ${tagger.index.hashes.length} features`)

const trees = treesOf(sentences, tags, names, clusters)
const lists = relationsIn(trees, 5)
const relations = relationsOf(lists.left, lists.right)
const indexes = indexesOf(trees, relations, Number(values.least))
say(`${indexes.actions.hashes.length} features of actions, ${indexes.labels.hashes.length} of labels`)
const seeds = Number(values.seeds)
const sums = { actions: null, labels: null }
for (let seed = 1; seed <= seeds; seed++) {
  const options = { epochs: Number(values.epochs), seed, exploreFrom: 1, follow: Number(values.follow), say }
  const weights = trainParser(trees, relations, indexes, options)
  for (const part of ['actions', 'labels']) {
    if (!sums[part]) sums[part] = weights[part]
    else for (let i = 0; i < sums[part].length; i++) sums[part][i] += weights[part][i]
  }
  say(`parser, seed ${seed}`)
}
for (const part of ['actions', 'labels']) for (let i = 0; i < sums[part].length; i++) sums[part][i] /= seeds

const sure = sureWords(sentences, names, { least: 30, share: 0.997 })
say(`${sure.length} words of one tag`)
const bytes = packModel({ tags: names, sure, ...lists, trainedOn: checksum }, clusterText, {
  tagger: {
    name: 'tagger',
    hashes: tagger.index.hashes,
    weights: tagger.weights,
    classes: tagger.classes,
    step: 0.25,
    cut: 1,
  },
  actions: {
    name: 'actions',
    hashes: indexes.actions.hashes,
    weights: sums.actions,
    step: Number(values.step),
    cut: Number(values.cut),
  },
  labels: {
    name: 'labels',
    hashes: indexes.labels.hashes,
    weights: sums.labels,
    classes: relations.names.length,
    step: Number(values['label-step']),
    cut: Number(values['label-cut']),
  },
})
writeFileSync(target, bytes)
say(`${target}: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
