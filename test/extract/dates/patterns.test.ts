import { describe, expect, it } from 'vitest'
import { datePatterns } from '../../../src/extract/dates/date-patterns.ts'
import { findDates } from '../../../src/extract/finders/dates.ts'

const reference = { publishedOn: '2025-10-13' }

describe.each(datePatterns)('$name', ({ finds, skips }) => {
  it.each(finds)('finds "$words" in "$text"', (example) => {
    const found = findDates(example.text, reference).find((date) => date.text === example.words)
    expect(found).toBeDefined()
    expect(found?.value).toBe(example.value)
    if (example.from !== undefined) expect(found?.from).toBe(example.from)
    if (example.until !== undefined) expect(found?.until).toBe(example.until)
  })
  it.each(skips)('finds nothing in "%s"', (text) => {
    expect(findDates(text, reference)).toEqual([])
  })
})
