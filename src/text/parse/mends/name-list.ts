import { attach, lowerAt, topOf, type Sketch } from './sketch.ts'

/** So many names are there in one list at most, and so many words in a name. */
const MAX_ITEMS = 12
const MAX_NAME = 5

/** "Holm, Rojas and Silva": names in a row with commas and a last *and* are coordinated, the first is the head. */
export function mendNameList(sketch: Sketch): void {
  const { words, relations } = sketch
  for (let and = 2; and < words.length - 1; and++) {
    if (lowerAt(sketch, and) !== 'and' || !isName(sketch, and + 1)) continue
    const tops = [topOf(sketch, and + 1, endOfName(sketch, and + 1))]
    let end = words[and - 1]!.text === ',' ? and - 2 : and - 1
    while (tops.length < MAX_ITEMS && isName(sketch, end)) {
      const start = startOfName(sketch, end)
      tops.unshift(topOf(sketch, start, end))
      if (words[start - 1]?.text !== ',') break
      end = start - 2
    }
    const [first, ...others] = tops
    // Two names are no list; and the parser knows them well.
    if (first === undefined || first < 0 || others.length < 2) continue
    for (const other of others) if (other >= 0 && relations[other] !== 'conj') attach(sketch, other, first, 'conj')
  }
}

function isName({ tags }: Sketch, index: number): boolean {
  return tags[index]?.upos === 'PROPN'
}

function startOfName(sketch: Sketch, end: number): number {
  let at = end
  while (end - at < MAX_NAME && isName(sketch, at - 1)) at--
  return at
}

function endOfName(sketch: Sketch, start: number): number {
  let at = start
  while (at - start < MAX_NAME && isName(sketch, at + 1)) at++
  return at
}
