import { expect, test } from 'vitest'
import { BOILERPLATE, MAX_BOILERPLATE_LENGTH } from '../../src/lexicon/boilerplate.ts'
import { layoutOf } from '../../src/read/layout.ts'

const BODY =
  'The ministers of both countries met in the capital on Monday and spoke about the border for more than an hour.'

test.each(BOILERPLATE.map((one) => [one.why, one.yes, one.no, one] as const))(
  '%s: "%s" is, "%s" is not',
  (_why, yes, no, one) => {
    expect(one.pattern.test(yes)).toBe(true)
    expect(BOILERPLATE.filter(({ pattern }) => pattern.test(no))).toEqual([])
  },
)

test.each(BOILERPLATE.map((one) => [one.yes, one.why] as const))(
  '"%s" under an article is excluded as %s',
  (line, why) => {
    const text = `${BODY}\n\n${line}\n`
    expect(layoutOf(text).excluded).toContainEqual({ start: BODY.length + 2, end: BODY.length + 2 + line.length, why })
  },
)

test('a disclaimer that a hard wrap broke is excluded whole, and what follows is not', () => {
  const text = `${BODY}\n\nDisclaimer: this item has not been\nchecked by anybody in our house.\nThe two will meet again.\n`
  const parts = layoutOf(text).excluded.map(({ start, end }) => text.slice(start, end))
  expect(parts).toEqual(['Disclaimer: this item has not been', 'checked by anybody in our house.'])
})

test('patterns are bounded: a hostile line costs little', () => {
  const lines = [
    'a'.repeat(MAX_BOILERPLATE_LENGTH),
    ' '.repeat(600),
    '('.repeat(600),
    'this story has '.repeat(40),
    'get the '.repeat(75),
    'Photo '.repeat(100),
  ]
  for (const { pattern } of BOILERPLATE) for (const line of lines) expect(typeof pattern.test(line)).toBe('boolean')
})
