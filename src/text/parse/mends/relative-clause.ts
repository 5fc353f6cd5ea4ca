import { attach, lowerAt, type Sketch } from './sketch.ts'

const NAMING = new Set(['compound', 'flat', 'nmod:desc', 'appos', 'nummod'])

/**
 * "Holm, who met Rojas, said": the verb that *who* or *which* is the subject of right behind a noun is a relative clause of that
 * noun, not the sentence's own verb's neighbour.
 */
export function mendRelativeClause(sketch: Sketch): void {
  const { words, heads, relations } = sketch
  for (let at = 1; at < words.length; at++) {
    const pronoun = lowerAt(sketch, at)
    if (pronoun !== 'who' && pronoun !== 'which') continue
    const noun = words[at - 1]!.text === ',' ? at - 2 : at - 1
    const verb = heads[at]!
    if (noun < 0 || verb <= at || !relations[at]!.startsWith('nsubj') || relations[verb] === 'acl:relcl') continue
    if (!/^(?:NOUN|PROPN)$/.test(sketch.tags[noun]!.upos)) continue
    // A verb that governs the noun, or is the root, is left: what stands where is too doubtful there.
    attach(sketch, verb, nameTop(sketch, noun), 'acl:relcl')
  }
}

/** The head of the name that the word is the last of. */
function nameTop({ heads, relations }: Sketch, index: number): number {
  let at = index
  while (NAMING.has(relations[at]!) && heads[at]! >= 0 && heads[at]! < at) at = heads[at]!
  return at
}
