import { clusterOf, type Clusters } from './clusters.ts'
import { hashOf } from './hash.ts'
import type { Tag } from './tags.ts'
import { shapeOf } from './word-shape.ts'
import type { Word } from './words.ts'

/** Kinds of marks that may stand between two nodes, as bits. */
const COMMA = 1
const QUOTE = 2
const OPEN = 4
const CLOSE = 8
const PAUSE = 16
const HYPHEN = 32
const OTHER = 64

/**
 * What the parser builds a tree of: the words that are no punctuation marks, then the root, then "nothing". Marks live on as
 * what lies between two nodes; they are given their heads afterwards.
 */
export interface Nodes {
  /** Number of words; the root is the node of this number, "nothing" the one after. */
  readonly count: number
  /** Per node the index of its word. */
  readonly word: Int32Array
  readonly lower: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** Fine and coarse cluster of the word. */
  readonly cluster: Int32Array
  readonly group: Int32Array
  /** Bits of the marks between the node before and this one. */
  readonly marks: Int32Array
  /** Running counts, up to and with this node: commas (and pauses) before it, verbs, coordinators. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly coordinators: Int32Array
}

const ROOT = hashOf('\u0003root')
const NOTHING = hashOf('\u0003nothing')

/** The nodes of a sentence from its words and their tags. Where all words are marks there are none. */
export function nodesOf(words: readonly Word[], tags: readonly Tag[], clusters: Clusters): Nodes {
  const skipped = (i: number): boolean => tags[i]!.upos === 'PUNCT' && shapeOf(words[i]!.text).mark
  let count = 0
  for (let i = 0; i < words.length; i++) if (!skipped(i)) count++
  const array = (): Int32Array => new Int32Array(count + 2)
  const nodes = {
    count,
    word: array(),
    lower: array(),
    fine: array(),
    coarse: array(),
    cluster: array(),
    group: array(),
    marks: array(),
    commas: array(),
    verbs: array(),
    coordinators: array(),
  }
  let at = 0
  let [marks, commas, verbs, coordinators] = [0, 0, 0, 0]
  for (let i = 0; i < words.length; i++) {
    const shape = shapeOf(words[i]!.text)
    const tag = tags[i]!
    if (skipped(i)) {
      const kind = kindOf(words[i]!.text)
      marks |= kind
      if (kind & (COMMA | PAUSE)) commas++
      continue
    }
    if (tag.upos === 'VERB' || tag.upos === 'AUX') verbs++
    if (tag.upos === 'CCONJ') coordinators++
    nodes.word[at] = i
    nodes.lower[at] = shape.lower
    nodes.fine[at] = tag.closed ? shape.lower ^ tag.coarseHash : tag.fineHash
    nodes.coarse[at] = tag.coarseHash
    const cluster = clusterOf(clusters, words[i]!.text)
    nodes.cluster[at] = cluster.fine
    nodes.group[at] = cluster.coarse
    nodes.marks[at] = marks
    nodes.commas[at] = commas
    nodes.verbs[at] = verbs
    nodes.coordinators[at] = coordinators
    marks = 0
    at++
  }
  for (const [offset, hash] of [ROOT, NOTHING].entries()) {
    nodes.word[count + offset] = -1
    nodes.lower[count + offset] = hash
    nodes.fine[count + offset] = hash
    nodes.coarse[count + offset] = hash
    nodes.cluster[count + offset] = hash
    nodes.group[count + offset] = hash
    nodes.commas[count + offset] = commas
    nodes.verbs[count + offset] = verbs
    nodes.coordinators[count + offset] = coordinators
  }
  nodes.marks[count] = marks
  return nodes
}

function kindOf(mark: string): number {
  switch (mark[0]) {
    case ',':
      return COMMA
    case '"':
    case "'":
      return QUOTE
    case '(':
    case '[':
      return OPEN
    case ')':
    case ']':
      return CLOSE
    case ':':
    case ';':
    case '\u2014':
      return PAUSE
    case '-':
      return mark.length > 1 ? PAUSE : HYPHEN
    default:
      return OTHER
  }
}
