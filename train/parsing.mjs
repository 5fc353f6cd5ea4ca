// Trains the parser with a dynamic oracle: it learns on the states that its own mistakes lead to.
import { arcFeatures, MAX_ARC_FEATURES } from '../dist/text/parse/arc-features.js'
import { isDone, newConfiguration } from '../dist/text/parse/configuration.js'
import { labelFeatures, MAX_LABEL_FEATURES } from '../dist/text/parse/label-features.js'
import { bestAction, LEFT, make, MAY_ROOT, possible, RIGHT, SHIFT } from '../dist/text/parse/moves.js'
import { nodesOf } from '../dist/text/parse/nodes.js'
import { bestRelation } from '../dist/text/parse/parser.js'
import { readTag } from '../dist/text/parse/tags.js'
import { costs, goldTree } from './oracle.mjs'
import { FeatureIndex, Perceptron } from './perceptron.mjs'
import { randomFrom, shuffled } from './random.mjs'

const features = new Int32Array(Math.max(MAX_ARC_FEATURES, MAX_LABEL_FEATURES))
const rows = new Int32Array(features.length)
const cost = [0, 0, 0]

/** Nodes and gold tree of each sentence. Where the head of a node is a mark, its head's head takes its place. */
export function treesOf(sentences, tags, names, clusters) {
  const known = names.map(readTag)
  return sentences.map((sentence, s) => {
    const nodes = nodesOf(
      sentence.words,
      tags[s].map((tag) => known[tag]),
      clusters,
    )
    const nodeOf = new Int32Array(sentence.words.length).fill(-1)
    for (let i = 0; i < nodes.count; i++) nodeOf[nodes.word[i]] = i
    const heads = []
    const relations = []
    for (let i = 0; i < nodes.count; i++) {
      let head = sentence.heads[nodes.word[i]]
      while (head >= 0 && nodeOf[head] < 0) head = sentence.heads[head]
      heads.push(head < 0 ? nodes.count : nodeOf[head])
      relations.push(head < 0 ? 'root' : sentence.relations[nodes.word[i]])
    }
    return { nodes, gold: goldTree(heads, relations), source: sentence.source }
  })
}

/** The relations seen at least `least` times as left and as right arcs, in code-unit order. */
export function relationsIn(trees, least) {
  const sides = [new Map(), new Map()]
  for (const { gold } of trees) {
    gold.heads.forEach((head, node) => {
      if (head === gold.heads.length) return
      const side = sides[head > node ? 0 : 1]
      const relation = gold.relations[node]
      side.set(relation, (side.get(relation) ?? 0) + 1)
    })
  }
  const [left, right] = sides.map((side) => [...side.keys()].filter((name) => side.get(name) >= least).toSorted(byCode))
  return { left, right }
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** The rows of the features of actions and of arcs, counted along the gold trees. */
export function indexesOf(trees, relations, least) {
  const actions = new FeatureIndex(least)
  const labels = new FeatureIndex(least)
  for (const tree of trees) {
    const { at, onStack } = begin(tree)
    while (!isDone(at)) {
      const kinds = possible(at)
      if (kinds !== MAY_ROOT) actions.count(features, arcFeatures(at, features))
      const action = kinds === MAY_ROOT ? LEFT : rightActions(at, tree, onStack, kinds, null).best
      const arc = kinds !== MAY_ROOT && action !== SHIFT
      if (arc) labels.count(features, labelFeatures(at, action, features))
      const relation = arc ? goldRelation(at, tree, relations, action) : relations.root
      apply(at, relations, action, Math.max(relation, 0), onStack)
    }
  }
  actions.finish()
  labels.finish()
  return { actions, labels }
}

/** The averaged weights of actions and labels. */
export function trainParser(trees, relations, indexes, { epochs, seed, exploreFrom, follow, say }) {
  const actions = new Perceptron(indexes.actions.hashes.length, 3)
  const labels = new Perceptron(indexes.labels.hashes.length, relations.names.length)
  const scores = new Float32Array(3)
  const labelScores = new Float32Array(relations.names.length)
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [steps, wrong, arcs, wrongLabels] = [0, 0, 0, 0]
    for (const t of shuffled(trees.length, random)) {
      const tree = trees[t]
      const { at, onStack } = begin(tree)
      while (!isDone(at)) {
        const kinds = possible(at)
        if (kinds === MAY_ROOT) {
          apply(at, relations, LEFT, relations.root, onStack)
          continue
        }
        const n = indexes.actions.find(features, arcFeatures(at, features), rows)
        actions.score(scores, rows, n)
        const predicted = bestAction(scores, kinds)
        const right = rightActions(at, tree, onStack, kinds, scores)
        steps++
        actions.time++
        if (!right.good[predicted]) {
          wrong++
          actions.learn(rows, n, right.best, predicted)
        }
        const explore = epoch >= exploreFrom && random() < follow
        const action = explore || right.good[predicted] ? predicted : right.best
        if (action === SHIFT) {
          apply(at, relations, SHIFT, 0, onStack)
          continue
        }
        const m = indexes.labels.find(features, labelFeatures(at, action, features), rows)
        labels.score(labelScores, rows, m)
        const named = bestRelation(labelScores, action === LEFT ? relations.left : relations.right)
        const gold = goldRelation(at, tree, relations, action)
        if (gold >= 0) {
          arcs++
          labels.time++
          if (named !== gold) {
            wrongLabels++
            labels.learn(rows, m, gold, named)
          }
        }
        apply(at, relations, action, explore || gold < 0 ? named : gold, onStack)
      }
    }
    say(
      `  epoch ${epoch + 1}: ${((100 * wrong) / steps).toFixed(2)} % of actions wrong, ${((100 * wrongLabels) / arcs).toFixed(2)} % of labels`,
    )
  }
  return { actions: actions.averaged(), labels: labels.averaged() }
}

function begin(tree) {
  return { at: newConfiguration(tree.nodes), onStack: new Uint8Array(tree.nodes.count + 2) }
}

/** The number of the gold relation of the arc that `action` makes; -1 where the gold tree lacks the arc. */
function goldRelation(at, tree, relations, action) {
  const child = at.stack[at.size - 1]
  const head = action === LEFT ? at.next : at.stack[at.size - 2]
  if (tree.gold.heads[child] !== head) return -1
  const number = relations.names.indexOf(tree.gold.relations[child])
  const allowed = action === LEFT ? relations.left : relations.right
  return allowed.includes(number) ? number : relations.names.indexOf('dep')
}

function apply(at, relations, action, relation, onStack) {
  if (action === SHIFT) onStack[at.next] = 1
  else onStack[at.stack[at.size - 1]] = 0
  make(at, relations, action, relation)
}

const found = { best: -1, good: [false, false, false] }

/** The possible actions that lose least, and the one of them that scores best. */
function rightActions(at, tree, onStack, kinds, scores) {
  costs(at, tree.gold, onStack, cost)
  let least = Infinity
  for (let action = SHIFT; action <= RIGHT; action++) if (kinds & (1 << action)) least = Math.min(least, cost[action])
  found.best = -1
  for (let action = SHIFT; action <= RIGHT; action++) {
    found.good[action] = Boolean(kinds & (1 << action)) && cost[action] === least
    if (!found.good[action]) continue
    if (found.best < 0 || (scores && scores[action] > scores[found.best])) found.best = action
  }
  return found
}
