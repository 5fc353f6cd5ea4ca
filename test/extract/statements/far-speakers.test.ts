import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { articleOf } from './article.ts'

/** The words of who speaks, of each statement. */
const speakers = (text: string): string[] =>
  draftOf(articleOf(text)).statements.map(({ speaker }) => (speaker ? text.slice(speaker.start, speaker.end) : ''))

describe('a speaker far from the verb', () => {
  it.each<[string, string[]]>([
    ['The lawsuit, filed after the new mayor took office in May, accused Otto Brandt of theft.', ['The lawsuit']],
    [
      "Norway's de facto ruler, Crown Prince Otto Brandt, told Jon Dahl in 2018 that his nation would not sell the boats.",
      ["Norway's de facto ruler"],
    ],
    ['Still, others interviewed said the economy was weak.', ['others']],
    [
      'Many of the two dozen voters that Jon Dahl interviewed in the 6th and 7th districts agreed the economy was strong.',
      ['Many of the two dozen voters'],
    ],
    [
      'A man claiming to be the baker who sent a box of fish to the home of the minister said on Monday he did it.',
      ['A man', 'A man'],
    ],
    [
      'A woman who held the legs of her husband as he was nearly pulled out of a cabin window on Friday said it was cold.',
      ['A woman'],
    ],
    [
      'Two more of the five women who allege they received calls from Otto Brandt say they were called at night.',
      ['Two more of the five women', 'Two more of the five women'],
    ],
    [
      'The town heard a speech from some Brandt allies in recent weeks accusing the council of bias.',
      ['some Brandt allies'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['Kari Lund, who arrived after the vote ended, left the hall.', []],
    ['The mayor met a man who claimed to be a baker, and a report said the bridge was old.', ['a man', 'a report']],
    ['The voters who like Otto Brandt and Kari Lund said no.', []],
    ['Kari Lund sold the boat and her firm said the price was fair.', ['her firm']],
  ])('not farther than it is: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})
