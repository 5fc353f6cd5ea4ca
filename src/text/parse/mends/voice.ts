import { isSentence, type Sketch } from './sketch.ts'

/**
 * A subject is that of a passive where its verb has the auxiliary of one, or, in a headline, is a participle with neither auxiliary
 * nor object ("Two killed in fire"); elsewhere it is not.
 */
export function mendVoice(sketch: Sketch): void {
  const { tags, heads, relations } = sketch
  const passive = new Set<number>()
  const active = new Set<number>()
  heads.forEach((head, child) => {
    if (relations[child] === 'aux:pass') passive.add(head)
    if (/^(?:aux|cop|obj|xcomp|ccomp)$/.test(relations[child]!)) active.add(head)
  })
  const isHeadline = !isSentence(sketch)
  heads.forEach((head, at) => {
    if (head < 0 || !/^nsubj(?::pass)?$/.test(relations[at]!)) return
    const isBare = isHeadline && tags[head]!.xpos === 'VBN' && !active.has(head)
    relations[at] = passive.has(head) || isBare ? 'nsubj:pass' : 'nsubj'
  })
}
