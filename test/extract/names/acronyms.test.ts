import { describe, expect, it } from 'vitest'
import { isAcronym } from '../../../src/extract/names/acronyms.ts'
import { isOrdinaryWord } from '../../../src/text/wink.ts'
import { namesOf } from './names-of.ts'

describe('letters', () => {
  it.each(['UN', 'E.U.', 'AFL-CIO', 'CGT', 'NGC'])('are an acronym: %s', (word) => expect(isAcronym(word)).toBe(true))
  it.each(['A', 'Oslo', 'PEACE', 'UPDATE', 'GDP', 'K-9', 'T-shirt', 'ABCDEFGHIJ'])('are none: %s', (word) =>
    expect(isAcronym(word)).toBe(false),
  )
})

describe('letters that stand for a body', () => {
  it.each([
    ['Members of WXF left the hall.', ['WXF']],
    ['The Wexel Fund (WXF) closed.', ['WXF', 'Wexel Fund']],
    ['Leaders of the CXT-FO met.', ['CXT-FO']],
  ])('%s', (text, names) => expect(namesOf(text, 'Organization')).toEqual(names))

  it.each([
    ['a version', 'The page is written in WXML 5 by hand.'],
    ['a measure', 'The dam yields 84 WXH a day.'],
    ['many of them', 'Guards found six VXIEDs in a shed.'],
    ['what they are', 'Officers search the WEXIS database daily.'],
    ['small words spelt out', 'They measured radio frequency interference (RXI) twice. The RXI rose.'],
    ['a shouted word', 'It was stamped WHEREAS in red.'],
  ])('no body by %s: %s', (_, text) => expect(namesOf(text, 'Organization')).toEqual([]))
})

describe('words that English writes small', () => {
  it.each(['bridge', 'Polls', 'RUSH', 'joked'])('%s', (word) => expect(isOrdinaryWord(word)).toBe(true))
  it.each(['Wexelsen', 'Obama', 'lopez', '', 'a', '__proto__', 'hasOwnProperty', '5'])('not %s', (word) =>
    expect(isOrdinaryWord(word)).toBe(false),
  )
  it('does not learn from what it reads', () => {
    namesOf('Every wexelsen saw a wexelsen.', 'Person')
    expect(isOrdinaryWord('wexelsen')).toBe(false)
  })
})
