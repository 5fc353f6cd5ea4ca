// Trains taggers, and tags the training text by taggers that have not seen it.
import { MAX_TAG_FEATURES, tagFeatures, tagView } from '../dist/text/parse/tag-features.js'
import { FeatureIndex, Perceptron } from './perceptron.mjs'
import { randomFrom, shuffled } from './random.mjs'

const features = new Int32Array(MAX_TAG_FEATURES)
const rows = new Int32Array(MAX_TAG_FEATURES)

/** The tags seen at least `least` times, in code-unit order. */
export function tagNames(sentences, least) {
  const counts = new Map()
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts.keys()].filter((tag) => counts.get(tag) >= least).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/**
 * The words, as written, that have the same tag in at least `share` of at least `least` places, with the number of that tag: these
 * need no tagger, and every third word is one of them.
 */
export function sureWords(sentences, names, { least, share }) {
  const counts = new Map()
  for (const { words, tags } of sentences)
    words.forEach(({ text }, i) => {
      const own = counts.get(text) ?? new Map()
      counts.set(text, own.set(tags[i], (own.get(tags[i]) ?? 0) + 1))
    })
  const sure = []
  for (const [text, own] of counts) {
    const total = [...own.values()].reduce((sum, n) => sum + n, 0)
    const [tag, most] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best))
    if (total >= least && most >= share * total && names.includes(tag)) sure.push([text, names.indexOf(tag)])
  }
  return sure.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** A tagger: `{ index, weights, classes }`. */
export function trainTagger(sentences, names, { clusters, epochs, least, seed }) {
  const number = new Map(names.map((name, i) => [name, i]))
  const views = sentences.map(({ words }) => tagView(words, clusters))
  const gold = sentences.map(({ tags }) => Int32Array.from(tags, (tag) => number.get(tag) ?? -1))
  const index = new FeatureIndex(least)
  sentences.forEach((_, s) => {
    for (let i = 0; i < gold[s].length; i++) {
      const count = tagFeatures(views[s], i, i > 0 ? gold[s][i - 1] : -1, i > 1 ? gold[s][i - 2] : -1, features)
      index.count(features, count)
    }
  })
  index.finish()
  const perceptron = new Perceptron(index.hashes.length, names.length)
  const scores = new Float32Array(names.length)
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffled(sentences.length, random)) {
      let [before, before2] = [-1, -1]
      for (let i = 0; i < gold[s].length; i++) {
        const right = gold[s][i]
        const n = index.find(features, tagFeatures(views[s], i, before, before2, features), rows)
        perceptron.score(scores, rows, n)
        const best = bestOf(scores)
        if (right >= 0 && best !== right) perceptron.learn(rows, n, right, best)
        perceptron.time++
        before2 = before
        before = best
      }
    }
  }
  return { index, weights: perceptron.averaged(), classes: names.length, clusters }
}

/** The tags (numbers) that the tagger gives to a sentence. */
export function tagWith({ index, weights, classes, clusters }, sentence) {
  const view = tagView(sentence.words, clusters)
  const scores = new Float32Array(classes)
  const out = []
  let [before, before2] = [-1, -1]
  for (let i = 0; i < sentence.words.length; i++) {
    const n = index.find(features, tagFeatures(view, i, before, before2, features), rows)
    Perceptron.prototype.score.call({ weights, classes }, scores, rows, n)
    const best = bestOf(scores)
    out.push(best)
    before2 = before
    before = best
  }
  return out
}

/** Per sentence the tags given by a tagger trained on the other folds. */
export function jackknife(sentences, names, folds, options) {
  const out = []
  for (let fold = 0; fold < folds; fold++) {
    const tagger = trainTagger(
      sentences.filter((_, i) => i % folds !== fold),
      names,
      options,
    )
    let [same, all] = [0, 0]
    sentences.forEach((sentence, i) => {
      if (i % folds !== fold) return
      out[i] = tagWith(tagger, sentence)
      out[i].forEach((tag, w) => {
        all++
        if (names[tag].split('|')[0] === sentence.tags[w].split('|')[0]) same++
      })
    })
    console.error(`  fold ${fold + 1}/${folds}: UPOS ${((100 * same) / all).toFixed(2)}`)
  }
  return out
}

function bestOf(scores) {
  let best = 0
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c
  return best
}
