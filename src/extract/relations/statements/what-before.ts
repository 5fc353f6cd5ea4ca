import type { Site } from './sites.ts'

/** "in [what] police said was an accident": the item of "what", where it is governed and the words behind the cue tell what it was; -1 else. */
export function whatBefore({ passage, subject, tail }: Site): number {
  const { items, phraseAt, verbAt } = passage
  const what = subject ? subject.first - 1 : -1
  if (items[what]?.lower !== 'what' || phraseAt[what + 1]?.pronoun) return -1
  const governed = items[what - 1]?.pos === 'ADP' || verbAt[what - 1] != null
  const told = /^(?:is|was|are|were)$/.test(items[tail.at]?.lower ?? '') && items[tail.at + 1]?.pos === 'DET'
  return governed && told ? what : -1
}
