import { describe, expect, it } from 'vitest'
import { datePatterns } from '../../../src/extract/dates/date-patterns.ts'
import { findDates } from '../../../src/extract/finders/dates.ts'

const reference = { publishedOn: '2025-10-13' }

describe.each(datePatterns)('$name', ({ finds, skips }) => {
  it.each(finds)('finds "$words" in "$text"', (example) => {
    const found = findDates(example.text, reference).filter((date) => date.text === example.words)
    const { words: text, value, from = expect.anything(), until = expect.anything() } = example
    const whole = value === null ? { from: example.from ?? null, until: example.until ?? null } : { from, until }
    expect(found).toMatchObject([{ text, value, ...whole }])
  })
  it.each(skips)('finds nothing in "%s"', (text) => {
    expect(findDates(text, reference)).toEqual([])
  })
})
