import { describe, expect, it } from 'vitest'
import { tenseAround } from '../../../src/extract/dates/tense.ts'

/** The tense around `DAY` in the text. */
function tenseIn(text: string) {
  const start = text.indexOf('DAY')
  return tenseAround(text, start, start + 3).tense
}

describe('the verb before the date decides', () => {
  it.each([
    ['They will meet on DAY.', 'future'],
    ['The summit will not be held on DAY, he said.', 'future'],
    ['He is expected to arrive on DAY.', 'future'],
    ['The two agreed to meet on DAY.', 'future'],
    ['He is expected in Oslo on DAY.', 'future'],
    ['The two were to meet on DAY.', 'future'],
    ['The two were to have met on DAY.', 'past'],
    ['He was due back in Oslo on DAY for talks.', 'future'],
    ['He was found in Oslo on DAY.', 'past'],
    ['Envoys to hold talks on DAY', 'future'],
    ['Varga to visit Oslo on DAY', 'future'],
    ['He said on DAY that he will leave.', 'past'],
    ['He told reporters on DAY.', 'past'],
    ['She refused to speak on DAY.', 'past'],
    ['He would have left on DAY.', 'past'],
    ['He said he would leave on DAY.', 'future'],
    ['She spoke ahead of DAY.', 'future'],
    ['It was built. A rally on DAY', null],
    ['Officials met Mr. Varga here on DAY.', 'past'],
    ['after the attack in the port on DAY.', 'past'],
  ])('%s', (text, tense) => expect(tenseIn(text)).toBe(tense))
})

describe('else the one after it', () => {
  it.each([
    ['On DAY, the two are to travel to Oslo.', 'future'],
    ['On DAY, he said he will leave.', 'past'],
    ['On DAY, she agreed to meet him.', 'past'],
    ["DAY's deal may hold.", null],
    ['On DAY. He will leave.', null],
  ])('%s', (text, tense) => expect(tenseIn(text)).toBe(tense))
})
