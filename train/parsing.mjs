// Trains the parser with a dynamic oracle: it learns on the states that its own mistakes lead to.
import { arcFeatures, MAX_ARC_FEATURES } from '../dist/text/parse/arc-features.js'
import { isDone, newConfiguration } from '../dist/text/parse/configuration.js'
import {
  bestMove,
  make,
  MAY_LEFT,
  MAY_RIGHT,
  MAY_ROOT,
  MAY_SHIFT,
  movesOf,
  possible,
} from '../dist/text/parse/moves.js'
import { nodesOf } from '../dist/text/parse/nodes.js'
import { readTag } from '../dist/text/parse/tags.js'
import { costs, goldTree } from './oracle.mjs'
import { FeatureIndex, Perceptron } from './perceptron.mjs'
import { randomFrom, shuffled } from './random.mjs'

const features = new Int32Array(MAX_ARC_FEATURES)
const rows = new Int32Array(MAX_ARC_FEATURES)
const cost = [0, 0, 0]

/** Nodes and gold tree of each sentence. Where the head of a node is a mark, its head's head takes its place. */
export function treesOf(sentences, tags, names) {
  const known = names.map(readTag)
  return sentences.map((sentence, s) => {
    const nodes = nodesOf(
      sentence.words,
      tags[s].map((tag) => known[tag]),
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

/** The moves for all relations seen at least `least` times in either direction. */
export function movesFor(trees, least) {
  const left = new Map([['root', least]])
  const right = new Map()
  for (const { gold } of trees) {
    gold.heads.forEach((head, node) => {
      if (head === gold.heads.length) return
      const side = head > node ? left : right
      const relation = gold.relations[node]
      side.set(relation, (side.get(relation) ?? 0) + 1)
    })
  }
  const often = (side) => [...side.keys()].filter((relation) => side.get(relation) >= least).sort()
  return { left: often(left), right: often(right) }
}

export function trainParser(trees, lists, { epochs, least, seed, exploreFrom, follow, index: given }) {
  const moves = movesOf(lists.left, lists.right)
  const leftOf = new Map(lists.left.map((relation, i) => [relation, 1 + i]))
  const rightOf = new Map(lists.right.map((relation, i) => [relation, moves.firstRight + i]))
  const other = { left: leftOf.get('dep') ?? 1, right: rightOf.get('dep') ?? moves.firstRight }
  for (const tree of trees) {
    tree.left = Int32Array.from(tree.gold.relations, (relation) => leftOf.get(relation) ?? other.left)
    tree.right = Int32Array.from(tree.gold.relations, (relation) => rightOf.get(relation) ?? other.right)
  }
  const index = given ?? new FeatureIndex(least)
  if (!given) {
    for (const tree of trees) walk(tree, moves, (at) => index.count(features, arcFeatures(at, features)))
    index.finish()
    console.error(`  ${index.hashes.length} features, ${moves.count} moves`)
  }
  const perceptron = new Perceptron(index.hashes.length, moves.count)
  const scores = new Float32Array(moves.count)
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [steps, wrong] = [0, 0]
    const started = performance.now()
    for (const t of shuffled(trees.length, random)) {
      const tree = trees[t]
      const at = newConfiguration(tree.nodes)
      const onStack = new Uint8Array(tree.nodes.count + 2)
      while (!isDone(at)) {
        const kinds = possible(at)
        if (kinds === MAY_ROOT) {
          apply(at, moves, moves.root, onStack)
          continue
        }
        const n = index.find(features, arcFeatures(at, features), rows)
        perceptron.score(scores, rows, n)
        const predicted = bestMove(scores, moves, kinds)
        const right = bestRight(at, tree, onStack, moves, kinds, scores)
        steps++
        perceptron.time++
        if (!right.has(predicted)) {
          wrong++
          perceptron.learn(rows, n, right.best, predicted)
        }
        const explore = epoch >= exploreFrom && random() < follow
        apply(at, moves, explore || right.has(predicted) ? predicted : right.best, onStack)
      }
    }
    console.error(
      `  epoch ${epoch + 1}: ${((100 * wrong) / steps).toFixed(2)} % of moves wrong, ${Math.round((performance.now() - started) / 1000)} s`,
    )
  }
  return { index, weights: perceptron.averaged(), classes: moves.count }
}

/** Follows the gold tree from the start to the end of a sentence. */
function walk(tree, moves, see) {
  const at = newConfiguration(tree.nodes)
  const onStack = new Uint8Array(tree.nodes.count + 2)
  const scores = new Float32Array(moves.count)
  while (!isDone(at)) {
    const kinds = possible(at)
    if (kinds !== MAY_ROOT) see(at)
    const move = kinds === MAY_ROOT ? moves.root : bestRight(at, tree, onStack, moves, kinds, scores).best
    apply(at, moves, move, onStack)
  }
}

function apply(at, moves, move, onStack) {
  if (move === 0) onStack[at.next] = 1
  else onStack[at.stack[at.size - 1]] = 0
  make(at, moves, move)
}

const found = { best: -1, good: new Uint8Array(256), has: (move) => found.good[move] === 1 }

/** The possible moves that lose least, and the one of them that scores best. */
function bestRight(at, tree, onStack, moves, kinds, scores) {
  costs(at, tree.gold, onStack, cost)
  const s0 = at.size > 0 ? at.stack[at.size - 1] : -1
  let least = Infinity
  if (kinds & MAY_SHIFT) least = cost[0]
  if (kinds & MAY_LEFT) least = Math.min(least, cost[1])
  if (kinds & MAY_RIGHT) least = Math.min(least, cost[2])
  found.good.fill(0)
  found.best = -1
  const add = (move) => {
    found.good[move] = 1
    if (found.best < 0 || scores[move] > scores[found.best]) found.best = move
  }
  if (kinds & MAY_SHIFT && cost[0] === least) add(0)
  if (kinds & MAY_LEFT && cost[1] === least) {
    if (tree.gold.heads[s0] === at.next) add(tree.left[s0])
    else for (let move = 1; move < moves.firstRight; move++) if (move !== moves.root) add(move)
  }
  if (kinds & MAY_RIGHT && cost[2] === least) {
    if (tree.gold.heads[s0] === at.stack[at.size - 2]) add(tree.right[s0])
    else for (let move = moves.firstRight; move < moves.count; move++) add(move)
  }
  return found
}
