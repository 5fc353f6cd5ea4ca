import { lowerAt, takePlace, type Sketch } from './sketch.ts'

const DAY = /^(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "A storm yesterday caused floods": a day right behind a noun tells when, and is not the noun's head. */
export function mendDayAfterNoun(sketch: Sketch): void {
  const { words, tags, heads, relations } = sketch
  for (let day = 1; day < words.length; day++) {
    const noun = day - 1
    if (!DAY.test(lowerAt(sketch, day)) || heads[noun] !== day || relations[noun] !== 'compound') continue
    if (tags[noun]!.upos !== 'NOUN' || !relations[day]!.startsWith('nsubj')) continue
    takePlace(sketch, noun, 'nmod')
  }
}
