import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { foldWords } from '../../../model/fold.ts'
import { ROLES } from './roles.ts'
import { attach, lowerAt, takePlace, type Sketch } from './sketch.ts'

/** "Ana Holm": a given name is the head of the name that it begins, and the word behind it `flat` under it. */
export function mendGivenName(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let given = 0; given < words.length - 1; given++) {
    const family = given + 1
    if (tags[given]!.upos !== 'PROPN' || tags[family]!.upos !== 'PROPN' || !isGiven(sketch, given)) continue
    // A part of a longer name.
    if (relations[given] === 'flat') continue
    if (heads[given] === family && relations[given] === 'compound') {
      takePlace(sketch, given, 'flat')
    } else if (heads[family] !== given) attach(sketch, family, given, 'flat')
  }
}

/** A known given name, or any behind a title: "Ambassador Hamdu Mohib". */
function isGiven(sketch: Sketch, index: number): boolean {
  if (FIRST_NAMES.has(foldWords(sketch.words[index]!.text))) return true
  const text = lowerAt(sketch, index)
  return !ROLES.has(text) && ROLES.has(lowerAt(sketch, index - 1)) && /^\p{Lu}\p{Ll}/u.test(sketch.words[index]!.text)
}
