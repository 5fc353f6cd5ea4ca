import { arcsOf, type Arcs } from '../parse/arcs/arcs.ts'
import { agentsOf, isPassive, objectsOf, subjectsOf } from '../parse/arcs/verbs.ts'
import { treeOver, type TaggedWords } from '../parse/parse.ts'
import type { Parse } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** The dependency tree of a sentence, by the indices of its tokens. */
export interface TokenTree {
  readonly arcs: Arcs
  /** For each token the first of its words in the tree. */
  readonly wordOf: readonly number[]
}

/** A sentence of more tokens is no sentence: it gets neither trained tags nor a tree. */
export const MAX_SENTENCE = 500

/** Reads the tree; dear, so asked for only where the words of a sentence call for it. Without tagged words it is empty. */
export function tokenTreeOf(tagged: TaggedWords | null, tokens: number): TokenTree {
  const tree = tagged === null ? [] : treeOver(tagged)
  const wordOf = Array.from({ length: tokens }, () => -1)
  for (const word of tree) if (wordOf[word.token] === -1) wordOf[word.token] = word.index
  return { arcs: arcsOf(tree), wordOf }
}

/** The subjects of the verb, as the tree has them, coordinated ones together. */
export function treeSubjects(parse: Parse, verb: VerbGroup): Phrase[] {
  return phrases(parse, verb, subjectsOf).filter((phrase) => !isDateline(parse, phrase))
}

/** "OSLO: Lund flew in and is to meet B", "OSLO (AP) - …": where it was written is no subject, though the tree may take it for one. */
function isDateline({ tokens }: Parse, { first, last }: Phrase): boolean {
  if (first !== 0 || !tokens.slice(0, last + 1).every(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return false
  const behind = tokens.slice(last + 1, last + 1 + SOURCE_REACH).map(({ text }) => text)
  const mark = behind[0] === '(' ? behind[behind.indexOf(')') + 1] : behind[0]
  return mark !== undefined && /^(?::|--|—|–|-)$/.test(mark)
}

/** An agency in brackets and the dash behind it have no more tokens. */
const SOURCE_REACH = 7

/** The objects of the verb, as the tree has them. */
export function treeObjects(parse: Parse, verb: VerbGroup): Phrase[] {
  return phrases(parse, verb, objectsOf)
}

/** Who does what the passive verb tells, as the tree has it. */
export function treeAgents(parse: Parse, verb: VerbGroup): Phrase[] {
  return phrases(parse, verb, agentsOf)
}

/** Whether the tree takes the verb for a passive one, reduced ones ("the men killed by") included. */
export function treePassive(parse: Parse, verb: VerbGroup): boolean {
  const { arcs, wordOf } = parse.tree()
  const word = wordOf[verb.main] ?? -1
  return word >= 0 && isPassive(arcs, word)
}

function phrases(parse: Parse, verb: VerbGroup, helper: (arcs: Arcs, word: number) => number[]): Phrase[] {
  const { arcs, wordOf } = parse.tree()
  const word = wordOf[verb.main] ?? -1
  if (word < 0) return []
  const found: Phrase[] = []
  for (const index of helper(arcs, word)) {
    const phrase = parse.phraseAt[arcs.tree[index]!.token]
    if (phrase && !found.includes(phrase)) found.push(phrase)
  }
  return found
}

/** The arcs above and below the word of a token, as `relation(head, word)`, for people to read. */
export function arcsAround({ arcs, wordOf }: TokenTree, token: number): string[] {
  const word = arcs.tree[wordOf[token] ?? -1]
  if (!word) return []
  const around = [word, ...(arcs.children[word.index] ?? []).map((child) => arcs.tree[child]!)]
  return around
    .filter(({ relation }) => relation !== 'punct')
    .map(({ relation, head, text }) => `${relation}(${arcs.tree[head]?.text ?? ''}, ${text})`)
}
