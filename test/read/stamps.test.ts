import { expect, test } from 'vitest'
import { isoStamp } from '../../src/read/dates.ts'
import { publicationOf, stampsOf } from '../../src/read/stamps.ts'

test.each([
  ['2025-10-13', '2025-10-13'],
  ['2025-10-13T06:32:54+5:30', '2025-10-13T06:32:54+05:30'],
  ['2025-10-13T06:32:54+0530', '2025-10-13T06:32:54+05:30'],
  ['2025-10-13 06:32+02', '2025-10-13T06:32:00+02:00'],
  ['2025-10-13T06:32:54.120Z', '2025-10-13T06:32:54.120Z'],
  ['2025-10-13T06:32:54', '2025-10-13T06:32:54Z'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2025-13-01', null],
  ['2025-10-13T24:01:00Z', null],
  ['2025-10-13T10:00:00+19:00', null],
  ['13.10.2025', null],
  ['yesterday', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(isoStamp(text)).toBe(value)
})

test.each([
  ['2025-10-13T06:32:54+5:302025-10-13T06:35:08+5:30', '2025-10-13T06:32:54+05:30', '2025-10-13T06:35:08+05:30'],
  [
    'Updated: May 02, 2024 06:35 IST2024-05-02T06:00:00+5:302024-05-02T06:35:00+5:30',
    '2024-05-02T06:00:00+05:30',
    '2024-05-02T06:35:00+05:30',
  ],
  ['Published on 12 March 2024', '2024-03-12', null],
  ['Posted: Mar. 12, 2024, 9:05 pm EST', '2024-03-12T21:05:00-05:00', null],
  ['Last updated: 13th March 2024 at 12:05 a.m. GMT', null, '2024-03-13T00:05:00Z'],
  ['First published: 1 May 2024 | Updated: 2 May 2024', '2024-05-01', '2024-05-02'],
  ['Tuesday, 4 June 2024', '2024-06-04', null],
  ['June 4, 2024 10:15 IST', '2024-06-04', null],
])('"%s": published %s, updated %s', (line, publishedAt, updatedAt) => {
  expect(publicationOf(stampsOf(line) ?? [])).toEqual({ publishedAt, updatedAt })
})

test.each([
  'The two spoke on 12 March 2024',
  'Updated plans were shown on May 2, 2024',
  'Published reports say nothing',
  'At 9:05 the shelling began',
  '12 people',
  '',
])('"%s" is no stamp', (line) => {
  expect(stampsOf(line)).toBeNull()
})
