import type { Range } from '../../model/span.ts'
import { mend } from './mends/mend.ts'
import { parseModel } from './model.ts'
import { nodesOf } from './nodes.ts'
import { parseNodes } from './parser.ts'
import { markHeads } from './punctuation.ts'
import { settleTags } from './settle-tags.ts'
import { tagWords } from './tagger.ts'
import type { Tag } from './tags.ts'
import { wordsOf, type Word } from './words.ts'

/** A word with its place in the tree. */
export interface ParsedWord extends Word {
  readonly index: number
  /** Universal and Penn part of speech. */
  readonly upos: string
  readonly xpos: string
  /** The index of the head, -1 for the root. */
  readonly head: number
  /** Universal Dependencies, with the subtypes pass, agent, poss, relcl, prt and desc. */
  readonly relation: string
  /** By how much the arc's score beat the next best: the larger, the surer. 0 for marks and the root. */
  readonly margin: number
}

/** The tree of a sentence: exactly one root, no cycles. */
export type Tree = readonly ParsedWord[]

/** The words of a sentence with their tags, before it has a tree. */
export interface TaggedWords {
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
}

/** The words, tagged. A third of the cost of the tree. */
export function tagged(words: readonly Word[]): TaggedWords {
  if (words.length === 0) return { words, tags: [] }
  const model = parseModel()
  const numbers = tagWords(words, model.clusters, model.tagger, model.sure)
  const tags = Array.from(numbers, (number) => model.tags[number]!)
  settleTags(words, tags, (name) => model.tags.find(({ upos, xpos }) => `${upos}|${xpos}` === name))
  return { words, tags }
}

/**
 * The dependency tree of the sentence in `range` of `text` (plain text, see `fold.ts`). Deterministic, linear in the length.
 * Blank text gives an empty tree.
 */
export function treeOf(text: string, range: Range): Tree {
  return treeOver(tagged(wordsOf(text, range)))
}

/** The dependency tree over words that are tagged already. */
export function treeOver({ words, tags }: TaggedWords): Tree {
  if (words.length === 0) return []
  const model = parseModel()
  const nodes = nodesOf(words, tags, model.clusters)
  // Marks alone: nothing to parse, the first stands for the root.
  if (nodes.count === 0) return words.map((word, index) => mark(word, index, tags[index]!))
  const margins = new Int32Array(nodes.count)
  const made = parseNodes(nodes, model.parser, margins)
  const heads = new Int32Array(words.length).fill(-2)
  const relations: string[] = Array.from({ length: words.length }, () => 'punct')
  const sure = new Int32Array(words.length)
  for (let node = 0; node < nodes.count; node++) {
    const at = nodes.word[node]!
    heads[at] = nodes.word[made.head[node]!]!
    relations[at] = model.parser.relations.names[made.relation[node]!]!
    sure[at] = margins[node]!
  }
  mend({ words, tags, heads, relations })
  markHeads(heads)
  // Written out: a spread of every word costs as much as a fifth of the parse.
  return words.map(({ start, end, token, text, lemma, wink }, index) => ({
    start,
    end,
    token,
    text,
    lemma,
    wink,
    index,
    upos: tags[index]!.upos,
    xpos: tags[index]!.xpos,
    head: heads[index]!,
    relation: relations[index]!,
    margin: sure[index]!,
  }))
}

function mark(word: Word, index: number, { upos, xpos }: Tag): ParsedWord {
  return { ...word, index, upos, xpos, head: index === 0 ? -1 : 0, relation: index === 0 ? 'root' : 'punct', margin: 0 }
}
