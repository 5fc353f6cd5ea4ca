import { lowerAt, takePlace, type Sketch } from './sketch.ts'

/** Words between the auxiliary and its verb at most. */
const REACH = 4

/** "which has all but dried up": *have* before a participle without an object between is its auxiliary, not its governor. */
export function mendAuxiliary(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let verb = 1; verb < words.length; verb++) {
    const have = heads[verb]!
    if (have < 0 || have >= verb || verb - have > REACH || !/^ha(?:ve|s|d|ving)$/.test(lowerAt(sketch, have))) continue
    if (tags[verb]!.xpos !== 'VBN' || !/^(?:xcomp|ccomp|advcl|conj|obj|parataxis)$/.test(relations[verb]!)) continue
    if (!isNextVerb(sketch, have, verb)) continue
    takePlace(sketch, verb, 'aux')
  }
}

/** Whether adverbs alone, and other auxiliaries, stand between. */
function isNextVerb({ tags }: Sketch, have: number, verb: number): boolean {
  for (let at = have + 1; at < verb; at++) if (!/^(?:ADV|PART|AUX)$/.test(tags[at]!.upos)) return false
  return true
}
