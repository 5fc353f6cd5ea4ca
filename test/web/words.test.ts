import { expect, test } from 'vitest'
import { kindOf } from '../../src/web/kinds.ts'
import { articleName, counted, dateWords, factDate, grouped, webAddress } from '../../src/web/words.ts'

test.each([
  [dateWords('2025-10-02'), '2 Oct 2025'],
  [dateWords('2025-10'), 'Oct 2025'],
  [dateWords('2025-10-13T06:32:54+05:30'), '13 Oct 2025'],
  [factDate({ date: null }), 'Undated'],
  [factDate({ date: '2025-01-01', until: '2025-12-31', precision: 'YEAR' }), '2025'],
  [factDate({ date: '2025-10-01', until: '2025-10-31', precision: 'MONTH' }), 'Oct 2025'],
  [factDate({ date: '2025-10-01', until: '2025-10-07', precision: 'WEEK' }), '1 Oct 2025 – 7 Oct 2025'],
  [factDate({ date: '2025-10-01', until: '2025-10-01', precision: 'DAY' }), '1 Oct 2025'],
  [counted(1, 'report'), '1 report'],
  [counted(1200, 'report'), '1,200 reports'],
  [grouped(1234567), '1,234,567'],
  [articleName({ title: ' ', id: 'article:x' }), 'x'],
])('%s', (written, expected) => {
  expect(written).toBe(expected)
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  [null, null],
])('the address %s', (given, expected) => {
  expect(webAddress(given)).toBe(expected)
})

test('kinds of links', () => {
  expect([
    kindOf('ATTACK', 'DRONE'),
    kindOf('CONTACT', 'PHONE'),
    kindOf('CONTACT', 'LETTER'),
    kindOf('CONTACT', null),
  ]).toEqual(['attack', 'phone', 'talks', 'talks'])
})
