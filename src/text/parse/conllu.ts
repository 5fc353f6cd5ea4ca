import type { Range } from '../../model/span.ts'
import type { Tree } from './parse.ts'

/**
 * The tree as a CoNLL-U block, an empty line at its end: `# text` and ten columns, of which the last has `Margin`, the confidence of
 * the arc, and `SpaceAfter=No` where no blank follows. `text` is what was read, not folded; blanks and line breaks in it become one
 * blank.
 */
export function conlluOf(text: string, range: Range, tree: Tree): string {
  const lines = [`# text = ${text.slice(range.start, range.end).replace(/\s+/g, ' ').trim()}`]
  tree.forEach((word, i) => {
    const next = tree[i + 1]
    const notes = word.relation === 'punct' || word.head < 0 ? [] : [`Margin=${word.margin}`]
    if (next !== undefined && next.start === word.end) notes.push('SpaceAfter=No')
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
        notes.join('|') || '_',
      ].join('\t'),
    )
  })
  return `${lines.join('\n')}\n\n`
}
