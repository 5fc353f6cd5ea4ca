import { expect, it } from 'vitest'
import { dayWritten, publicationDay } from '../../../src/extract/dates/publication-day.ts'

it.each([
  ['2025-10-13T06:32:54+05:30', '2025-10-13'],
  ['2025-10-13T00:10:00+14:00', '2025-10-13'],
  ['2025-10-13T23:59:59-11:00', '2025-10-13'],
  ['2025-10-13T06:32:54Z', '2025-10-13'],
  ['2025-10-13 06:32', '2025-10-13'],
  ['2025-10-13', '2025-10-13'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['2025-10', null],
  ['13 October 2025', null],
  ['20251013', null],
  ['', null],
  [null, null],
])('%s is %s', (publishedAt, day) => {
  expect(publicationDay(publishedAt)).toBe(day)
})

it.each([
  ['2025-10-13', '2025-10-12', '2025-10-12'],
  ['2025-10-13', '2025-10-13', '2025-10-13'],
  ['2025-10-13', null, '2025-10-13'],
  // A reprint, and a wrong year.
  ['2025-10-13', '2025-10-01', '2025-10-13'],
  ['2025-10-13', '2025-10-14', '2025-10-13'],
  [null, '2025-10-14', null],
])('published on %s with the dateline %s, it was written on %s', (publishedOn, dateline, day) => {
  expect(dayWritten(publishedOn, dateline)).toBe(day)
})
