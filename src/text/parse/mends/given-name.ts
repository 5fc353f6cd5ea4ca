import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { foldWords } from '../../../model/fold.ts'
import { attach, childrenOf, governs, type Sketch } from './sketch.ts'

/** "Ana Holm": a given name is the head of the name that it begins, and the word behind it `flat` under it. */
export function mendGivenName(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let given = 0; given < words.length - 1; given++) {
    const family = given + 1
    if (
      tags[given]!.upos !== 'PROPN' ||
      tags[family]!.upos !== 'PROPN' ||
      !FIRST_NAMES.has(foldWords(words[given]!.text))
    )
      continue
    // A part of a longer name, or what such a name only modifies: "the Ana Holm Institute".
    if (relations[given] === 'flat' || (heads[family]! > family && relations[family] === 'compound')) continue
    if (heads[given] === family && relations[given] === 'compound') {
      heads[given] = heads[family]!
      relations[given] = relations[family]!
      for (const child of childrenOf(sketch, family)) if (child !== given) heads[child] = given
      heads[family] = given
      relations[family] = 'flat'
    } else if (heads[family] !== given && !governs(sketch, family, given)) attach(sketch, family, given, 'flat')
  }
}
