import type { ParsedWord, Tree } from '../parse.ts'

/** A tree with the children of every word at hand, from left to right. Words are told by their index. */
export interface Arcs {
  readonly tree: Tree
  readonly children: readonly (readonly number[])[]
}

/** Looks the children of every word up once. */
export function arcsOf(tree: Tree): Arcs {
  const children: number[][] = tree.map(() => [])
  for (const word of tree) if (word.head >= 0) children[word.head]!.push(word.index)
  return { tree, children }
}

/** The word of that index. Throws where there is none: a mistake of the caller. */
export function wordAt({ tree }: Arcs, index: number): ParsedWord {
  const word = tree[index]
  if (!word) throw new RangeError(`no word ${index} in a tree of ${tree.length}`)
  return word
}

/** The children that hang under the word by one of the relations. */
export function childrenBy(arcs: Arcs, index: number, ...relations: readonly string[]): number[] {
  return (arcs.children[index] ?? []).filter((child) => relations.includes(wordAt(arcs, child).relation))
}
