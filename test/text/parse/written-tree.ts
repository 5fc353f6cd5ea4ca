import type { Sketch } from '../../../src/text/parse/mends/sketch.ts'
import type { Tree } from '../../../src/text/parse/parse.ts'
import { readTag } from '../../../src/text/parse/tags.ts'

/**
 * A tree as a test writes it: "word/TAG/head/relation" for each word, the head by its number from 1, 0 for the root. TAG is the
 * universal tag, or "UPOS|XPOS".
 */
export function writtenTree(written: string): Tree {
  let at = 0
  return written.split(' ').map((piece, index) => {
    const [text = '', tag = '', head = '', relation = ''] = piece.split('/')
    const [upos = '', xpos = ''] = tag.split('|')
    const start = at
    at += text.length + 1
    return {
      text,
      start,
      end: start + text.length,
      token: index,
      lemma: text.toLowerCase(),
      wink: upos as Tree[number]['wink'],
      index,
      upos,
      xpos,
      head: Number(head) - 1,
      relation,
      margin: 0,
    }
  })
}

/** The same as a tree under repair. */
export function writtenSketch(written: string): Sketch {
  const words = writtenTree(written)
  return {
    words,
    tags: words.map(({ upos, xpos }) => readTag(`${upos}|${xpos}`)),
    heads: Int32Array.from(words, ({ head, relation }) => (relation === 'punct' ? -2 : head)),
    relations: words.map(({ relation }) => relation),
  }
}
