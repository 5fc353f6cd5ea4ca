import type { Range } from '../../model/span.ts'
import type { Tree } from './parse.ts'

/**
 * The tree as a CoNLL-U block, an empty line at its end: `# text`, ten columns, `SpaceAfter=No` where no blank follows. `text` is what was read, not folded; blanks and line breaks in it
 * become one blank.
 */
export function conlluOf(text: string, range: Range, tree: Tree): string {
  const lines = [`# text = ${text.slice(range.start, range.end).replace(/\s+/g, ' ').trim()}`]
  tree.forEach((word, i) => {
    const next = tree[i + 1]
    const tight = next !== undefined && next.start === word.end
    lines.push(
      [
        i + 1,
        text.slice(word.start, word.end).replace(/\s/g, ' '),
        word.lemma === '' ? '_' : word.lemma,
        word.upos,
        word.xpos,
        '_',
        word.head + 1,
        word.head < 0 ? 'root' : word.relation,
        '_',
        tight ? 'SpaceAfter=No' : '_',
      ].join('\t'),
    )
  })
  return `${lines.join('\n')}\n\n`
}
